package org.salvaguarda.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The running text of a PDF, and where its pages start in it.
 *
 * <p>A page without lines starts where the next one does. Example: two pages whose lines read "The
 * Par-" and "ties agree." give {@code "The Parties agree."} and the starts 0 and 7.
 *
 * @param text the text as read
 * @param starts the offset of each page's first character
 */
record PdfText(String text, List<Integer> starts) {

  private static final int UNKNOWN = -1;

  PdfText {
    starts = List.copyOf(starts);
  }

  static PdfText of(List<PdfPage> pages) {
    List<PdfPlace> places = pages.stream().flatMap(PdfPlace::on).toList();
    List<String> joined = joined(places);
    int[] starts = new int[pages.size()];
    Arrays.fill(starts, UNKNOWN);
    int length = 0;
    for (int i = 0; i < places.size(); i++) {
      int page = places.get(i).page().number() - 1;
      starts[page] = starts[page] == UNKNOWN ? length : starts[page];
      length += joined.get(i).length();
    }
    return new PdfText(String.join("", joined), filled(starts, length));
  }

  /** Every line, each with what parts it from the next. */
  private static List<String> joined(List<PdfPlace> places) {
    String lines = places.stream().map(PdfPlace::text).collect(Collectors.joining("\n"));
    Hyphenation hyphenation = Hyphenation.in(lines);
    PdfLineEnd ends = PdfLineEnd.in(places);
    List<PdfPlace> next = places.subList(Math.min(1, places.size()), places.size());
    String[] joined = places.stream().map(PdfPlace::text).toArray(String[]::new);
    for (int i = 0; i < next.size(); i++) {
      joined[i] = ends.ended(places.get(i), next.get(i), hyphenation);
    }
    return List.of(joined);
  }

  private static List<Integer> filled(int[] starts, int length) {
    int next = length;
    for (int page = starts.length - 1; page >= 0; page--) {
      starts[page] = starts[page] == UNKNOWN ? next : starts[page];
      next = starts[page];
    }
    return Arrays.stream(starts).boxed().toList();
  }
}
