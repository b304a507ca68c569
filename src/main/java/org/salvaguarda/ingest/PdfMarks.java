package org.salvaguarda.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the marks on a page of a PDF amount to: whether there are any, and whether they are letters.
 *
 * <p>Example: {@code isPainted} is true for a page that shows a picture, false for an empty one.
 */
final class PdfMarks {

  /**
   * The operators that show something: ISO 32000-1, table 51, without clipping and bare outlines.
   */
  private static final Set<String> PAINTING =
      Set.of("Do", "BI", "f", "F", "f*", "B", "B*", "b", "b*", "sh");

  private static final Set<String> WRITING = Set.of("Tj", "TJ", "'", "\"");

  private static final int WORST_SHARE = 5;
  private static final int REPLACEMENT = 0xfffd;

  private PdfMarks() {}

  /** Whether anything shows but text, or, where no text was found, anything at all. */
  static boolean isPainted(PDPage page, boolean withoutText) throws IOException {
    return new PDFStreamParser(page)
        .parse().stream()
            .filter(Operator.class::isInstance)
            .map(token -> ((Operator) token).getName())
            .anyMatch(name -> PAINTING.contains(name) || (withoutText && WRITING.contains(name)));
  }

  /** Whether less than a fifth of the characters are such as no writing has. */
  static boolean areLegible(List<PdfLine> lines) {
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    long odd =
        lines.stream().flatMapToInt(line -> line.text().chars()).filter(PdfMarks::isOdd).count();
    return odd * WORST_SHARE <= all;
  }

  /** A line as read; a soft hyphen at its end becomes a hyphen, for the next line to decide on. */
  static String line(String found) {
    String text = found.strip();
    boolean soft = text.endsWith("\u00ad");
    return Normalisation.of(soft ? text.substring(0, text.length() - 1) + "-" : text).strip();
  }

  private static boolean isOdd(int c) {
    return c == REPLACEMENT || Character.getType(c) == Character.PRIVATE_USE;
  }
}
