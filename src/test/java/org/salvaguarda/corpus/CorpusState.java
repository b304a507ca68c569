package org.salvaguarda.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.salvaguarda.assess.Result;

/**
 * What a rulebook says of a corpus, kept small: a row a document with its verdicts.
 *
 * <p>Columns: {@code document, field, spectrum, trajectory, activities}, then a check each with the
 * first letter of its verdict; no word of a text.
 */
record CorpusState(Map<String, Map<String, String>> rows) {

  private static final Set<String> PROBLEM = Set.of("v", "w", "m");

  /** The columns of one result. */
  static Map<String, String> row(Result result) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("field", result.inField() ? "in" : "out");
    row.put("spectrum", Integer.toString(result.spectrum()));
    row.put("trajectory", result.trajectory());
    row.put(
        "activities",
        String.join(" ", result.activities().stream().map(Result.Named::id).toList()));
    result.checks().forEach(check -> row.put(check.id(), check.verdict().substring(0, 1)));
    return row;
  }

  static CorpusState read(Path file) throws IOException {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    if (Files.exists(file)) {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser records = CSVParser.parse(file, UTF_8, format)) {
        records.forEach(
            record -> {
              Map<String, String> row = new LinkedHashMap<>(record.toMap());
              rows.put(row.remove("document"), row);
            });
      }
    }
    return new CorpusState(rows);
  }

  void write(Path file) throws IOException {
    List<String> header = new ArrayList<>(List.of("document"));
    header.addAll(rows.values().iterator().next().keySet());
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(header.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      for (var row : rows.entrySet()) {
        List<String> values = new ArrayList<>(List.of(row.getKey()));
        values.addAll(row.getValue().values());
        printer.printRecord(values);
      }
    }
  }

  /** What is different here from an earlier state, a line each: findings added, removed, moved. */
  List<String> changesSince(CorpusState before) {
    Set<String> documents = new TreeSet<>(rows.keySet());
    documents.addAll(before.rows.keySet());
    List<String> changes = new ArrayList<>();
    for (String document : documents) {
      Map<String, String> old = before.rows.getOrDefault(document, Map.of());
      Map<String, String> now = rows.getOrDefault(document, Map.of());
      Set<String> columns = new TreeSet<>(old.keySet());
      columns.addAll(now.keySet());
      for (String column : columns) {
        String from = old.getOrDefault(column, "");
        String to = now.getOrDefault(column, "");
        if (!from.equals(to)) {
          changes.add(kind(from, to) + " " + column + " " + document + ": " + from + " > " + to);
        }
      }
    }
    return changes;
  }

  private static String kind(String from, String to) {
    if (PROBLEM.contains(from) && PROBLEM.contains(to)) {
      return "moved";
    }
    if (PROBLEM.contains(to)) {
      return "added";
    }
    return PROBLEM.contains(from) ? "removed" : "changed";
  }
}
