package org.salvaguarda.ingest;

import java.util.List;
import org.salvaguarda.agreement.Draft;

/**
 * The text of drafts of one format.
 *
 * <p>A reader has no state, closes what it opens, and gives text that {@link Normalisation} leaves
 * as it is. A draft of its format that it cannot read is an {@link UnreadableDraft}. A new format
 * is one new reader, listed in {@link Drafts}.
 */
public interface DraftReader {

  /**
   * Whether the source is of this reader's format: told by its bytes, and by its name only where
   * they leave it open.
   */
  boolean reads(Source source);

  /**
   * The draft as read, its text blank when the document holds none; or, where texts in several
   * languages stand side by side, a draft for each of them, named {@code file#en}.
   *
   * @param tongue tells the languages apart
   * @throws UnreadableDraft if the document is of this format and cannot be read
   */
  List<Draft> read(Source source, Tongue tongue);
}
