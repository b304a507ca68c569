package org.salvaguarda.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
 * @param notes what whoever relies on the text must know of how it was read, such as that tracked
 *     changes were taken as accepted; a sentence each, without a full stop
 */
public record Draft(
    String name,
    String text,
    List<Integer> pages,
    List<Integer> unreadablePages,
    List<String> notes) {

  public Draft {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    pages = List.copyOf(pages);
    unreadablePages = List.copyOf(unreadablePages);
    notes = List.copyOf(notes);
  }

  /** A draft of which nothing is to be noted. */
  public Draft(String name, String text, List<Integer> pages, List<Integer> unreadablePages) {
    this(name, text, pages, unreadablePages, List.of());
  }

  /** A draft without pages: {@code Draft.of("note.txt", "Article 1 ...")}. */
  public static Draft of(String name, String text) {
    return new Draft(name, text, List.of(), List.of());
  }

  /** The same under another name. */
  public Draft named(String other) {
    return new Draft(other, text, pages, unreadablePages, notes);
  }

  /** The same with one more thing to know of it. */
  public Draft noting(String note) {
    List<String> all = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Draft(name, text, pages, unreadablePages, all);
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
