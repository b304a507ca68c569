package org.salvaguarda.render;

import java.util.List;
import java.util.Objects;

/**
 * What is said about words of a draft.
 *
 * @param start offset of the first character in the text as read, in UTF-16 code units
 * @param end offset after the last character, greater than {@code start}
 * @param check the finding's check
 * @param head the finding in a line
 * @param paragraphs why, and what to do
 */
record Remark(
    int start, int end, String check, String verdict, String head, List<String> paragraphs) {

  Remark {
    Objects.requireNonNull(check);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(head);
    paragraphs = List.copyOf(paragraphs);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no words to remark on: " + start + " to " + end);
    }
  }
}
