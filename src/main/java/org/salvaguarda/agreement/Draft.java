package org.salvaguarda.agreement;

import java.util.List;
import java.util.Objects;

/**
 * A text as read, before anything is understood of it: what {@code ingest} gives and {@code
 * segment} takes.
 *
 * <p>{@code text} is the text as read: normalised (NFC, ligatures spelled out, no-break spaces made
 * plain), with one line feed between lines and one empty line between paragraphs. Every offset that
 * the product reports counts UTF-16 code units in it.
 *
 * @param name the file's name or what the caller calls it; never a path
 * @param text the text as read
 * @param pages where each page of the original starts in {@code text}, ascending, the first one 0;
 *     empty where the format has no pages
 * @param unreadablePages numbers, from 1, of pages that held no text
 */
public record Draft(String name, String text, List<Integer> pages, List<Integer> unreadablePages) {

  public Draft {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    pages = List.copyOf(pages);
    unreadablePages = List.copyOf(unreadablePages);
  }

  /** A draft without pages: {@code Draft.of("note.txt", "Article 1 ...")}. */
  public static Draft of(String name, String text) {
    return new Draft(name, text, List.of(), List.of());
  }

  /** The page, from 1, on which the given offset stands; 0 where the format has no pages. */
  public int pageAt(int offset) {
    int page = 0;
    while (page < pages.size() && pages.get(page) <= offset) {
      page++;
    }
    return page;
  }
}
