package org.salvaguarda.cli;

import java.util.Locale;

/** The languages that reports are written in. */
enum ReportLanguage {
  EN,
  ES;

  Locale locale() {
    return Locale.forLanguageTag(toString());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
