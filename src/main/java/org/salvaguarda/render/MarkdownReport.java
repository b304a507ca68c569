package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.salvaguarda.Reviewed;
import org.salvaguarda.assess.Result;
import org.salvaguarda.assess.Result.Recommendation;
import org.salvaguarda.evaluate.Catalogue;

/**
 * The memo in Markdown (CommonMark with GitHub's tables), a memo a draft: what the text is, how far
 * it goes, the verdicts, the findings with the words quoted and the clause to propose, what each
 * audience should do, what could not be read, and how often the checks are right.
 */
public final class MarkdownReport implements Report {

  private final Wording wording;

  public MarkdownReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    List<String> memos = new ArrayList<>(dossier.drafts().stream().map(this::memo).toList());
    dossier.unreadable().forEach(draft -> memos.add(unread(draft)));
    return String.join("\n---\n\n", memos).getBytes(StandardCharsets.UTF_8);
  }

  private String unread(Dossier.Unreadable draft) {
    return new Markdown()
        .heading(1, draft.document())
        .paragraph(wording.of("unreadable", draft.why()))
        .text();
  }

  private String memo(Reviewed draft) {
    Result result = draft.result();
    Markdown memo = new Markdown();
    head(result, memo);
    if (result.inField()) {
      scale(result, memo);
      principles(result, memo);
      new MarkdownFindings(wording).of(draft, memo);
      recommendations(result, memo);
    } else {
      memo.paragraph(wording.of("memo.outside"));
    }
    reading(result, memo);
    new MarkdownMethod(wording).of(result, memo);
    return memo.text();
  }

  private void head(Result result, Markdown memo) {
    Result.About about = result.agreement();
    memo.heading(1, about.title())
        .item(wording.of("memo.document"), result.id())
        .item(
            wording.of("memo.parties"),
            about.parties().stream()
                .map(party -> party.name() + " (" + wording.of("role." + party.role()) + ")")
                .collect(Collectors.joining(", ")))
        .line(
            "- "
                + wording.of(
                    "memo.extent", about.articles(), about.annexes(), result.reading().words()))
        .line("");
  }

  private void scale(Result result, Markdown memo) {
    Catalogue catalogue = wording.catalogue();
    memo.item(
            wording.of("memo.spectrum"),
            wording.of("memo.of", result.spectrum(), wording.spectrum(result.spectrum())))
        .item(wording.of("memo.path"), wording.trajectory(result.trajectory()))
        .item(wording.balance("gains"), wording.borne(result.benefits(), catalogue.benefits()))
        .item(wording.balance("costs"), wording.borne(result.risks(), catalogue.risks()))
        .line("");
  }

  private void principles(Result result, Markdown memo) {
    memo.heading(2, wording.of("memo.principles"));
    List<String> head = new ArrayList<>(List.of(wording.of("memo.principle")));
    wording.catalogue().verdicts().keySet().forEach(verdict -> head.add(wording.verdict(verdict)));
    List<List<String>> rows = new ArrayList<>();
    Counts.of(result, wording.catalogue())
        .forEach(
            (id, counts) -> {
              List<String> row = new ArrayList<>(List.of(id + " " + wording.principle(id)));
              counts.values().forEach(count -> row.add(count.toString()));
              rows.add(row);
            });
    memo.table(head, rows);
  }

  private void recommendations(Result result, Markdown memo) {
    memo.heading(2, wording.of("memo.recommendations"));
    if (result.recommendations().isEmpty()) {
      memo.paragraph(wording.of("memo.none"));
    }
    result.recommendations().stream()
        .map(Recommendation::audience)
        .distinct()
        .forEach(audience -> recommendations(audience, result, memo));
  }

  private void recommendations(String audience, Result result, Markdown memo) {
    memo.heading(3, wording.of("audience." + audience));
    result.recommendations().stream()
        .filter(one -> one.audience().equals(audience))
        .forEach(one -> memo.numbered(one.action().get(wording.language())));
    memo.line("");
  }

  private void reading(Result result, Markdown memo) {
    Result.Reading reading = result.reading();
    memo.heading(2, wording.of("memo.reading"))
        .paragraph(
            reading.complete()
                ? wording.of("memo.whole", reading.words(), reading.provisions())
                : wording.of("memo.part", String.join("; ", reading.reasons())));
    if (!reading.provisionsNoRuleRead().isEmpty()) {
      memo.paragraph(
          wording.of(
              "memo.silent",
              reading.provisionsNoRuleRead().size(),
              wording.where(reading.provisionsNoRuleRead())));
    }
  }
}
