package org.salvaguarda.extract;

import java.util.Locale;

/** Roman numerals. */
public final class RomanNumeral {

  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumeral() {}

  /** The value of a Roman numeral, {@code 14} for {@code "XIV"}; 0 for anything else. */
  public static int valueOf(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    int sum = 0;
    for (int i = 0; i < upper.length(); i++) {
      int value = value(upper, i);
      if (value == 0) {
        return 0;
      }
      sum += value < value(upper, i + 1) ? -value : value;
    }
    return sum;
  }

  private static int value(String written, int at) {
    int digit = at < written.length() ? DIGITS.indexOf(written.charAt(at)) : -1;
    return digit < 0 ? 0 : VALUES[digit];
  }
}
