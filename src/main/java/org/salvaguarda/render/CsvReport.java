package org.salvaguarda.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values: RFC 4180, UTF-8 without a byte order mark, a header line.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a carriage return gets an apostrophe before
 * it, for a spreadsheet would take it as a formula: the words of a draft are not ours to run
 * (OWASP, CSV injection). Example: {@code =1+1} becomes {@code '=1+1}. A draft that could not be
 * read has no line: the exit code tells of it.
 */
public final class CsvReport implements Report {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Function<Dossier, Table> table;

  private CsvReport(Function<Dossier, Table> table) {
    this.table = table;
  }

  /** A line a finding. */
  public static CsvReport ofFindings(Wording wording) {
    return new CsvReport(new Tables(wording)::findings);
  }

  /** A line an agreement and principle. */
  public static CsvReport ofPrinciples(Wording wording) {
    return new CsvReport(new Tables(wording)::principles);
  }

  @Override
  public byte[] of(Dossier dossier) {
    return written(table.apply(dossier)).getBytes(StandardCharsets.UTF_8);
  }

  private static String written(Table table) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(table.columns());
      for (List<Object> row : table.rows()) {
        csv.printRecord(row.stream().map(CsvReport::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Object harmless(Object cell) {
    return cell instanceof String text
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }
}
