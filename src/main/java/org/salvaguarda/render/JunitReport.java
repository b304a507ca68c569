package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.render.JunitXml.Case;
import org.salvaguarda.render.JunitXml.Suite;

/**
 * JUnit XML, as build servers read it: a test suite a draft, a test case a check.
 *
 * <p>A finding is a {@code failure} with the verdict as its type; a check that does not apply, or
 * of which nothing can be claimed, is {@code skipped}, so that neither counts as passed; a draft
 * that could not be read, or only in part, has an {@code error} in a test case named {@code
 * reading}.
 *
 * <p>Example: {@code <testcase classname="OV Host oversight" name="OV-1 Prior
 * authorisation"><failure type="violated" message="...">...}.
 */
public final class JunitReport implements Report {

  private final Wording wording;

  public JunitReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    List<Suite> suites =
        Stream.concat(
                dossier.results().stream().map(this::suite),
                dossier.unreadable().stream().map(this::suite))
            .toList();
    return JunitXml.of(suites).getBytes(StandardCharsets.UTF_8);
  }

  private Suite suite(Result result) {
    List<Case> cases =
        result.checks().stream()
            .map(this::testCase)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!result.reading().complete()) {
      cases.add(unread(wording.of("incomplete", wording.reasons(result.reading()))));
    }
    return new Suite(result.id(), List.copyOf(cases));
  }

  private Suite suite(Dossier.Unreadable draft) {
    return new Suite(draft.document(), List.of(unread(wording.of("unreadable", draft.why()))));
  }

  private static Case unread(String message) {
    return new Case("reading", "reading", "error", "unreadable", message, "");
  }

  private Case testCase(CheckResult check) {
    return new Case(
        check.principle() + " " + wording.principle(check.principle()),
        check.id() + " " + wording.card(check.id()).title(),
        outcome(check),
        check.verdict(),
        wording.of("severity." + check.severity()) + ": " + wording.summary(check),
        check.adverse() ? detail(check) : "");
  }

  private static String outcome(CheckResult check) {
    if (check.adverse()) {
      return "failure";
    }
    return check.verdict().equals("satisfied") ? "passed" : "skipped";
  }

  private String detail(CheckResult check) {
    String quotes =
        check.evidence().stream()
            .map(
                evidence -> wording.where(evidence) + ": " + wording.of("quoted", evidence.quote()))
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n", quotes, wording.card(check.id()).why(), wording.placed(check), wording.remedy(check));
  }
}
