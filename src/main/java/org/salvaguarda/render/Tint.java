package org.salvaguarda.render;

import java.util.List;
import java.util.Map;

/** The colours of verdicts, dark enough for white letters unless they are light grey. */
final class Tint {

  /** Verdicts as a chart shows them: what needs attention first. */
  static final List<String> ORDER =
      List.of("violated", "missing", "weak", "satisfied", "undetermined", "not-applicable");

  private static final Map<String, String> BY_VERDICT =
      Map.of(
          "violated", "8F1D1D",
          "missing", "B7500F",
          "weak", "8A6A00",
          "satisfied", "226B45",
          "undetermined", "6B7480",
          "not-applicable", "DDE1E6");

  private Tint() {}

  /** Six hexadecimal digits, red first. */
  static String of(String verdict) {
    return BY_VERDICT.get(verdict);
  }

  /** The colour of letters on it. */
  static String letters(String verdict) {
    return verdict.equals("not-applicable") ? "4A525C" : "FFFFFF";
  }
}
