package org.salvaguarda.ingest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The mark that a browser shows before a list item: a number, a letter, a Roman numeral or a dash.
 *
 * <p>Attributes {@code type}, {@code start} and {@code value} count; style sheets do not. There is
 * no mark where the item's own text begins with one, or an inline style takes it away. Example: the
 * second {@code li} of {@code <ol type="i" start="3">} gives {@code "iv. "}.
 */
final class HtmlItem {

  private static final Pattern UNMARKED = Pattern.compile("list-style(?:-type)?\\s*:[^;]*\\bnone");

  private HtmlItem() {}

  static String mark(Element item) {
    return isMarked(item) ? shown(item) : "";
  }

  private static String shown(Element item) {
    Element list = item.parent();
    return list != null && list.nameIs("ol")
        ? numeral(list.attr("type"), number(item)) + ". "
        : "- ";
  }

  private static boolean isMarked(Element item) {
    boolean taken = UNMARKED.matcher(item.attr("style")).find();
    boolean takenFromList =
        item.parent() != null && UNMARKED.matcher(item.parent().attr("style")).find();
    return !taken && !takenFromList && !Lines.opensItem(item.text());
  }

  /** The item's own value, or one more than the item before. */
  private static int number(Element item) {
    int steps = 0;
    Element at = item;
    while (!isNumber(at.attr("value")) && at.previousElementSibling() != null) {
      at = at.previousElementSibling();
      steps += at.nameIs("li") ? 1 : 0;
    }
    return isNumber(at.attr("value"))
        ? Integer.parseInt(at.attr("value")) + steps
        : start(item) + steps;
  }

  private static int start(Element item) {
    String start = item.parent() == null ? "" : item.parent().attr("start");
    return isNumber(start) ? Integer.parseInt(start) : 1;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,6}");
  }

  private static String numeral(String type, int number) {
    return switch (type) {
      case "a" -> Numerals.letters(number);
      case "A" -> Numerals.upper(Numerals.letters(number));
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.upper(Numerals.roman(number));
      default -> String.valueOf(number);
    };
  }
}
