package org.salvaguarda.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;

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

  /** What XML 1.0 has no way to write. */
  private static final String NOT_XML =
      "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

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
    try {
      return written(suites).getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A draft's test cases. */
  private record Suite(String name, List<Case> cases) {

    long count(String outcome) {
      return cases.stream().filter(one -> one.outcome().equals(outcome)).count();
    }
  }

  /**
   * A check.
   *
   * @param outcome {@code passed}, or the name of the element that tells otherwise
   */
  private record Case(
      String group, String name, String outcome, String type, String message, String detail) {}

  private Suite suite(Result result) {
    List<Case> cases =
        result.checks().stream()
            .map(this::testCase)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!result.reading().complete()) {
      cases.add(unread(wording.of("incomplete", String.join("; ", result.reading().reasons()))));
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

  private static String written(List<Suite> suites) throws XMLStreamException {
    StringWriter out = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "salvaguarda");
    for (Suite suite : suites) {
      write(suite, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    return out + "\n";
  }

  private static void write(Suite suite, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", clean(suite.name()));
    xml.writeAttribute("tests", String.valueOf(suite.cases().size()));
    xml.writeAttribute("failures", String.valueOf(suite.count("failure")));
    xml.writeAttribute("errors", String.valueOf(suite.count("error")));
    xml.writeAttribute("skipped", String.valueOf(suite.count("skipped")));
    for (Case one : suite.cases()) {
      write(one, xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", clean(one.group()));
    xml.writeAttribute("name", clean(one.name()));
    if (!one.outcome().equals("passed")) {
      xml.writeStartElement(one.outcome());
      xml.writeAttribute("type", one.type());
      xml.writeAttribute("message", clean(one.message()));
      xml.writeCharacters(clean(one.detail()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String clean(String text) {
    return text.replaceAll(NOT_XML, "\uFFFD");
  }
}
