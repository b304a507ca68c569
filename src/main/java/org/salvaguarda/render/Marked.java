package org.salvaguarda.render;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.salvaguarda.repair.Edit;

/**
 * Walks a text together with the remarks on it and the changes proposed to it, and tells a {@link
 * Sink} what comes next. Remarks may overlap each other and the changes.
 *
 * <p>Example: "A may enter." with a remark on "may" gives: text "A ", remark starts, text "may",
 * remark ends, text " enter.".
 */
final class Marked {

  /** Whether words stand, or are proposed to go or to come. */
  enum Status {
    KEPT,
    STRUCK,
    INSERTED
  }

  /** What is told of the text, from its start to its end. */
  interface Sink {

    /** Words without a line feed; never empty. */
    void words(String words, Status status);

    /** A line ends. */
    void lineEnd(Status status);

    void starts(Remark remark);

    void ends(Remark remark);
  }

  private final String text;
  private final Collection<Remark> remarks;
  private final List<Edit> edits;

  Marked(String text, Collection<Remark> remarks, Collection<Edit> edits) {
    this.text = text;
    this.remarks = remarks;
    this.edits = Edit.inOrder(edits);
  }

  void tell(Sink sink) {
    int from = 0;
    for (int cut : cuts()) {
      if (cut > from) {
        pieces(text.substring(from, cut), struck(from) ? Status.STRUCK : Status.KEPT, sink);
      }
      remarks.stream().filter(remark -> remark.end() == cut).forEach(sink::ends);
      edits.stream()
          .filter(edit -> edit.end() == cut)
          .forEach(edit -> pieces(edit.words(), Status.INSERTED, sink));
      remarks.stream().filter(remark -> remark.start() == cut).forEach(sink::starts);
      from = cut;
    }
  }

  /** Every place where something begins or ends. */
  private SortedSet<Integer> cuts() {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    remarks.forEach(remark -> cuts.addAll(List.of(remark.start(), remark.end())));
    edits.forEach(edit -> cuts.addAll(List.of(edit.start(), edit.end())));
    return cuts;
  }

  private boolean struck(int at) {
    return edits.stream().anyMatch(edit -> edit.start() <= at && at < edit.end());
  }

  private static void pieces(String words, Status status, Sink sink) {
    String[] lines = words.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        sink.lineEnd(status);
      }
      if (!lines[line].isEmpty()) {
        sink.words(lines[line], status);
      }
    }
  }
}
