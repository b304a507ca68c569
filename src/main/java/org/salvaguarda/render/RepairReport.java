package org.salvaguarda.render;

import java.util.ArrayList;
import java.util.List;
import org.salvaguarda.Reviewed;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.repair.Changes;
import org.salvaguarda.repair.Edit;
import org.salvaguarda.repair.Proof;
import org.salvaguarda.repair.Repair.Repaired;

/**
 * What a repair did, for a terminal: which words went, which model clauses came in and where they
 * stand now, and what is left.
 */
public final class RepairReport {

  private static final int QUOTED = 100;

  private final Wording wording;

  public RepairReport(Wording wording) {
    this.wording = wording;
  }

  /**
   * Lines with a line feed after each.
   *
   * @param before the draft
   * @param repaired what became of it
   * @param after the same, understood
   */
  public String of(Reviewed before, Repaired repaired, Reviewed after) {
    List<String> lines = new ArrayList<>();
    part("repair.struck", struck(before, repaired.draft()), lines);
    part(
        "repair.inserted",
        repaired.applied().stream().map(proof -> inserted(proof, after)).toList(),
        lines);
    lines.add(
        repaired.left().isEmpty()
            ? wording.of("repair.clean")
            : wording.of("repair.left", String.join(", ", named(repaired.left()))));
    return String.join("\n", lines) + "\n";
  }

  private void part(String heading, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      lines.add(wording.of(heading));
      items.forEach(item -> lines.add("  " + item));
    }
  }

  private List<String> struck(Reviewed before, Draft after) {
    String text = before.agreement().draft().text();
    return Changes.between(text, after.text()).stream()
        .filter(edit -> !edit.insertion())
        .filter(edit -> !text.substring(edit.start(), edit.end()).isBlank())
        .map(edit -> struck(edit, text, before))
        .toList();
  }

  private String struck(Edit edit, String text, Reviewed before) {
    String words = text.substring(edit.start(), edit.end()).strip().replaceAll("\\s+", " ");
    return wording.where(unit(before, edit.start(), edit.end()))
        + ": "
        + wording.of("quoted", words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "…");
  }

  private String inserted(Proof proof, Reviewed after) {
    String clause =
        wording.rulebook().cards().get(proof.check()).text(after.agreement().language()).remedy();
    int at = after.agreement().draft().text().indexOf(clause);
    String place =
        at < 0
            ? wording.of("repair.only")
            : wording.of("repair.at", wording.within(unit(after, at, at + clause.length())));
    return wording.of(
        "repair.clause",
        named(List.of(proof.check())).get(0),
        place,
        String.join(", ", proof.clears().stream().sorted().toList()));
  }

  private List<String> named(List<String> checks) {
    return checks.stream().map(check -> check + " " + wording.card(check).title()).toList();
  }

  /** The eId of the first unit that touches the given stretch of the text. */
  private static String unit(Reviewed draft, int start, int end) {
    return draft.agreement().provisions().stream()
        .map(Provision::locus)
        .filter(locus -> locus.end() > start && locus.start() < end)
        .map(Locus::eId)
        .findFirst()
        .orElse("–");
  }
}
