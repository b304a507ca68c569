package org.salvaguarda.render;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.salvaguarda.Reviewed;
import org.salvaguarda.TestRules;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Evidence;
import org.salvaguarda.render.Dossier.Unreadable;

/** What the reports are tested on. */
final class Dossiers {

  private static final Reviewed JOINT =
      TestRules.reviewed(TestRules.sample("joint-operations.en.txt"));
  private static final Reviewed SUPERVISED =
      TestRules.reviewed(TestRules.sample("supervised-cooperation.en.txt"));

  static final Result DANGEROUS = JOINT.result();
  static final Result CLEAN = SUPERVISED.result();

  static final Wording ENGLISH = new Wording(TestRules.SHIPPED, Locale.ENGLISH);
  static final Wording SPANISH = new Wording(TestRules.SHIPPED, Locale.forLanguageTag("es"));

  /** Two drafts that were read and one that was not. */
  static final Dossier THREE =
      new Dossier(
          List.of(JOINT, SUPERVISED),
          List.of(new Unreadable("scan of 3 pages.pdf", "scan of 3 pages.pdf: no text in it")));

  private Dossiers() {}

  /** The dangerous sample, of which another result is shown. */
  static Dossier of(Result result) {
    return Dossier.of(JOINT.with(result));
  }

  /** The dangerous sample with its second page unreadable. */
  static Result halfRead() {
    Draft whole = TestRules.sample("joint-operations.en.txt");
    return TestRules.result(
        new Draft("half.pdf", whole.text(), List.of(0, whole.text().length() / 2), List.of(2)));
  }

  /** The dangerous sample with one finding only, on the given words of the preamble. */
  static Result quoting(String words) {
    CheckResult finding = first("OV-1");
    Evidence evidence =
        new Evidence(
            "Preamble",
            "preamble",
            finding.evidence().get(0).page(),
            0,
            words.length(),
            words,
            "",
            "",
            "en");
    return DANGEROUS.with(
        List.of(with(finding, finding.verdict(), finding.confidence(), List.of(evidence))));
  }

  /** The dangerous sample with one finding only, changed. */
  static Result only(UnaryOperator<CheckResult> change) {
    return DANGEROUS.with(List.of(change.apply(first("OV-1"))));
  }

  static CheckResult first(String id) {
    return DANGEROUS.checks().stream().filter(check -> check.id().equals(id)).findFirst().get();
  }

  static CheckResult with(
      CheckResult check, String verdict, String confidence, List<Evidence> evidence) {
    return new CheckResult(
        check.id(),
        check.principle(),
        verdict,
        check.claim(),
        check.severity(),
        confidence,
        check.summary(),
        evidence,
        check.searched(),
        check.remedy(),
        check.sources(),
        check.callToAction(),
        check.fingerprint());
  }

  static List<CheckResult> findings(Result result) {
    return result.checks().stream().filter(CheckResult::adverse).toList();
  }
}
