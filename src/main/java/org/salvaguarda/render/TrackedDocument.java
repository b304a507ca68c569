package org.salvaguarda.render;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/**
 * A Word document with comments and tracked changes. The mark at a paragraph's end is tracked too,
 * so that accepting all gives the changed text and refusing all gives the old one; a line without
 * words gives no paragraph. A paragraph whose words all go, or all come, goes or comes with its
 * mark, where that joins no other lines: else an empty paragraph would be left.
 */
final class TrackedDocument implements Marked.Sink {

  private static final String AUTHOR = "Salvaguarda";
  private static final Set<Marked.Status> CHANGES =
      Set.of(Marked.Status.STRUCK, Marked.Status.INSERTED);

  private final XWPFDocument document;
  private final XWPFComments comments;
  private final Calendar when;
  private final Map<Remark, BigInteger> open = new HashMap<>();

  /** The statuses of the words of this paragraph. */
  private final Set<Marked.Status> said = EnumSet.noneOf(Marked.Status.class);

  /** The statuses without whose words, and marks, this paragraph still begins a line. */
  private final Set<Marked.Status> fresh = EnumSet.copyOf(CHANGES);

  private XWPFParagraph paragraph;
  private int marks;

  TrackedDocument(XWPFDocument document, Instant when) {
    this.document = document;
    this.comments = document.createComments();
    this.when = GregorianCalendar.from(when.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    this.paragraph = document.createParagraph();
  }

  @Override
  public void words(String words, Marked.Status status) {
    said.add(status);
    CTP here = paragraph.getCTP();
    switch (status) {
      case KEPT -> text(here.addNewR().addNewT(), words);
      case INSERTED -> text(signed(here.addNewIns()).addNewR().addNewT(), words);
      case STRUCK -> text(signed(here.addNewDel()).addNewR().addNewDelText(), words);
    }
  }

  private static void text(CTText text, String words) {
    text.setStringValue(words);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  @Override
  public void lineEnd(Marked.Status status) {
    if (!said.isEmpty()) {
      Marked.Status mark = mark(status);
      track(mark);
      boolean whole = fresh.contains(mark) && said.equals(Set.of(mark));
      fresh.addAll(CHANGES);
      if (!whole) {
        fresh.remove(mark);
      }
      said.clear();
      paragraph = document.createParagraph();
    }
  }

  /** The status of the mark at the end of this paragraph, whose line ends with the one given. */
  private Marked.Status mark(Marked.Status line) {
    return line == Marked.Status.KEPT && said.size() == 1
        ? said.stream().filter(fresh::contains).findFirst().orElse(line)
        : line;
  }

  private void track(Marked.Status status) {
    if (status != Marked.Status.KEPT) {
      CTPPr about =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      CTParaRPr mark = about.addNewRPr();
      signed(status == Marked.Status.STRUCK ? mark.addNewDel() : mark.addNewIns());
    }
  }

  private <T extends CTTrackChange> T signed(T change) {
    change.setId(next());
    change.setAuthor(AUTHOR);
    change.setDate(when);
    return change;
  }

  @Override
  public void starts(Remark remark) {
    BigInteger id = next();
    open.put(remark, id);
    paragraph.getCTP().addNewCommentRangeStart().setId(id);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials("S");
    comment.setDate(when);
    XWPFRun head = comment.createParagraph().createRun();
    head.setBold(true);
    head.setText(remark.head());
    remark.paragraphs().forEach(said -> comment.createParagraph().createRun().setText(said));
  }

  @Override
  public void ends(Remark remark) {
    BigInteger id = open.remove(remark);
    paragraph.getCTP().addNewCommentRangeEnd().setId(id);
    paragraph.getCTP().addNewR().addNewCommentReference().setId(id);
  }

  private BigInteger next() {
    return BigInteger.valueOf(marks++);
  }
}
