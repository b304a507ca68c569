package org.salvaguarda.segment;

import org.salvaguarda.extract.RomanNumeral;

/** Where in the tree the next provision stands, as an Akoma Ntoso eId and as a citation. */
final class Place {

  private String article = "preface";
  private String cited = "Title";
  private String paragraph = "";
  private String point = "";
  private String subPoint = "";
  private int dashes;

  void article(String eId, String where) {
    article = eId;
    cited = where;
    clear();
  }

  /** An article inside an annex: {@code annex_a__art_2}, "Annex A, Article 2". */
  void annexArticle(String number) {
    String annex = article.replaceFirst("__art_.*", "");
    String name = cited.replaceFirst(", Article .*", "");
    article(annex + "__art_" + number, name + ", Article " + number);
  }

  /** A text after the signatures that has no heading: its paragraphs are an annex's. */
  void annex(String eId, String number) {
    article(eId, "Annex");
    paragraph(number);
  }

  void preamble() {
    article("preamble", "Preamble");
  }

  void closing() {
    article("conclusions", "Closing");
  }

  boolean paragraph(String number) {
    clear();
    paragraph = number;
    return true;
  }

  boolean point(String letter) {
    boolean below = !point.isEmpty() && RomanNumeral.valueOf(letter) > 0 && !follows(letter);
    if (below) {
      subPoint = letter;
    } else {
      point = letter;
      subPoint = "";
    }
    dashes = 0;
    return true;
  }

  private boolean follows(String letter) {
    return subPoint.isEmpty()
        && letter.length() == 1
        && point.length() == 1
        && letter.charAt(0) == point.charAt(0) + 1;
  }

  boolean dash() {
    dashes++;
    return true;
  }

  /** 0 in the article or paragraph itself, 1 in a point, 2 below. */
  int depth() {
    if (!subPoint.isEmpty() || (dashes > 0 && !point.isEmpty())) {
      return 2;
    }
    return point.isEmpty() && dashes == 0 ? 0 : 1;
  }

  String eId() {
    return article
        + step("para_", paragraph)
        + step("point_", point)
        + step("point_", subPoint)
        + (dashes > 0 ? "__point_" + dashes : "");
  }

  String where() {
    return cited + bracketed(paragraph) + bracketed(point) + bracketed(subPoint);
  }

  private void clear() {
    paragraph = "";
    point = "";
    subPoint = "";
    dashes = 0;
  }

  private static String step(String prefix, String number) {
    return number.isEmpty() ? "" : "__" + prefix + number;
  }

  private static String bracketed(String number) {
    return number.isEmpty() ? "" : "(" + number + ")";
  }
}
