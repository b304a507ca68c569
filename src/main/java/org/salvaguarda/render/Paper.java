package org.salvaguarda.render;

import java.util.List;
import java.util.Map;

/**
 * What a {@link Memo} is written on, block after block: a page of HTML, a Word document or
 * Markdown. Texts show as they are, markup in a draft too; white space counts as one space.
 *
 * <p>Example: {@code paper.quotation("Article 2(2)", "“... at any time ...”")} gives a block set in
 * from the margin.
 */
interface Paper {

  /** The head of a memo; each memo after the first begins a page. */
  void title(String kicker, String title);

  /** What follows begins a page, where there are pages. */
  void turn();

  /** A part of the memo. */
  void heading(String text);

  void subheading(String text);

  /** The head of one finding, with its verdict (its id, and a word for it) as a mark. */
  void finding(String name, String verdict, String word, String weight);

  void paragraph(String text);

  /** Small print. */
  void note(String text);

  /** Words of the draft. */
  void quotation(String where, String words);

  /** Words that could stand in the draft. */
  void clause(String label, String words);

  /** What is what, a line each. */
  void facts(Map<String, String> facts);

  void numbered(List<String> items);

  /**
   * Steps of a ladder.
   *
   * @param steps from step 0 up
   * @param reached the one that counts
   */
  void scale(List<String> steps, int reached);

  /**
   * A bar a row, as long as its counts.
   *
   * @param rows name of the row to verdict to count
   * @param words verdict to the word for it, in the order in which they are shown
   */
  void chart(Map<String, Map<String, Integer>> rows, Map<String, String> words);

  /** Columns after the first are numbers. */
  void table(List<String> head, List<List<String>> rows);
}
