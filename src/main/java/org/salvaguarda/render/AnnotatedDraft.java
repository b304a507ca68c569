package org.salvaguarda.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.salvaguarda.Reviewed;
import org.salvaguarda.repair.Edit;

/**
 * The draft itself as a Word document, a paragraph a line of the text as read: every finding is a
 * comment on its very words, every proposed change a tracked one, to be accepted or refused in
 * Word. The look of the original is not kept.
 *
 * <p>Example: {@code new AnnotatedDraft(wording, Clock.systemUTC()).of(reviewed, List.of())} gives
 * comments alone.
 */
public final class AnnotatedDraft {

  private final Wording wording;
  private final Clock clock;

  /**
   * @param wording language of the comments
   * @param clock tells when comments and changes were made
   */
  public AnnotatedDraft(Wording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  /**
   * The document.
   *
   * @param edits changes to propose, in offsets of the draft
   */
  public byte[] of(Reviewed draft, Collection<Edit> edits) {
    try (XWPFDocument document = WordFile.blank(draft.agreement().title())) {
      new Marked(draft.agreement().draft().text(), new Remarks(wording).of(draft), edits)
          .tell(new TrackedDocument(document, clock.instant()));
      return WordFile.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
