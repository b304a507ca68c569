package org.salvaguarda.ingest;

import java.util.Locale;

/**
 * Numbers as lists show them: {@code roman(4)} gives {@code "iv"}, {@code letters(3)} gives {@code
 * "c"} and {@code letters(28)}, as Word has it, {@code "bb"}.
 *
 * <p>A number that has no such form (nought, below nought, above 3999) is given in digits.
 */
final class Numerals {

  private static final int HIGHEST = 3999;
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Numerals() {}

  static String roman(int number) {
    if (number < 1 || number > HIGHEST) {
      return String.valueOf(number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      numeral.append(SIGNS[i].repeat(rest / VALUES[i]));
      rest %= VALUES[i];
    }
    return numeral.toString();
  }

  static String letters(int number) {
    if (number < 1 || number > HIGHEST) {
      return String.valueOf(number);
    }
    char letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }

  static String upper(String numeral) {
    return numeral.toUpperCase(Locale.ROOT);
  }
}
