package org.salvaguarda.render;

/**
 * A form in which the results of a run are written. One dossier gives the same bytes each time.
 *
 * <p>Example: {@code CsvReport.ofFindings(wording).of(dossier)} gives a header line and a line a
 * finding.
 */
@FunctionalInterface
public interface Report {

  /** The whole report; UTF-8 where it is text, with a line feed at its end. */
  byte[] of(Dossier dossier);
}
