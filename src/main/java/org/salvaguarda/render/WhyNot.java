package org.salvaguarda.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.assess.NearMiss;
import org.salvaguarda.assess.NearMiss.Lack;
import org.salvaguarda.assess.NearMisses;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.extract.Statement;

/**
 * Tells why a safeguard is said to be missing: which provision came nearest, and what it lacked.
 *
 * <p>Example: "Nearest comes Article 2(1): “Agents may enter Mexico.” It says: “to come”. It does
 * not say: “nothing happens before the host agrees”."
 */
final class WhyNot {

  private final Wording wording;
  private final NearMisses nearMisses;
  private final Glosses glosses;

  WhyNot(Wording wording) {
    this.wording = wording;
    this.nearMisses = new NearMisses(wording.rulebook());
    this.glosses = new Glosses(wording.rulebook(), wording.language());
  }

  /** In some sentences; empty where the check is not missing. */
  Optional<String> of(CheckResult check, Reviewed draft) {
    return check.verdict().equals("missing")
        ? Optional.of(
            of(check.id(), draft.outcome().statements(), draft.agreement().draft().text()))
        : Optional.empty();
  }

  /** Why no provision gives what a missing check asks for. */
  String of(String check, List<Statement> statements, String text) {
    return nearMisses
        .of(check, statements)
        .map(near -> place(near, text) + " " + shortfall(near))
        .orElseGet(() -> none(nearMisses.sought(check)));
  }

  private String none(List<String> sought) {
    return sought.isEmpty()
        ? wording.of("near.unknown")
        : wording.of("near.none", glossed(sought, "near.or"));
  }

  private String place(NearMiss near, String text) {
    Locus locus = near.at().locus();
    return wording.of(
        "near.at",
        wording.where(locus.eId()),
        locus.in(text).replaceAll("\\s+", " "),
        glossed(near.says(), "near.and"));
  }

  /** What it lacked, without its words. */
  String shortfall(NearMiss near) {
    return near.lacks().isEmpty()
        ? wording.of("near.elsewhere")
        : near.lacks().stream()
            .flatMap(this::sentences)
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private Stream<String> sentences(Lack lack) {
    Stream<String> unsaid =
        lack.unsaid().isEmpty()
            ? Stream.empty()
            : Stream.of(wording.of("near.unsaid", glossed(lack.unsaid(), "near.or")));
    Stream<String> barred =
        lack.barred().isEmpty()
            ? Stream.empty()
            : Stream.of(wording.of("near.barred", glossed(lack.barred(), "near.and")));
    Stream<String> manners = lack.manners().stream().map(manner -> wording.of("near." + manner));
    return Stream.of(unsaid, barred, manners).flatMap(sentences -> sentences);
  }

  private String glossed(List<String> concepts, String join) {
    return concepts.stream()
        .map(concept -> wording.of("quoted", glosses.of(concept)))
        .collect(Collectors.joining(" " + wording.of(join) + " "));
  }
}
