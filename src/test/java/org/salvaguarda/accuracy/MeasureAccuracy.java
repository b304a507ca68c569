package org.salvaguarda.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Rulebooks;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.segment.Options;

/**
 * Runs the engine over the labelled corpus and writes docs/accuracy.md and the figures that the
 * program ships: {@code mvn -Paccuracy verify}.
 */
public final class MeasureAccuracy {

  /** Labelled drafts of the project's own. */
  private static final Path OWN = Path.of("src", "test", "resources", "labelled");

  private MeasureAccuracy() {}

  /**
   * Measures.
   *
   * @param args the corpus folder, the rules folder, the report to write and the figures to write
   */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    if (!Files.isDirectory(corpus.resolve("dev-gold"))) {
      System.out.println("accuracy: " + corpus + " is not there, so nothing was measured");
      return;
    }
    Rulebook rulebook = Rulebooks.of(Path.of(args[1]));
    List<Gold> gold = new ArrayList<>(Gold.all(corpus.resolve("dev-gold")));
    Map<String, Path> texts = new TreeMap<>();
    gold.forEach(one -> texts.put(one.id(), corpus.resolve("dev").resolve(one.id() + ".txt")));
    Set<String> own = new TreeSet<>();
    for (Gold one : Gold.all(OWN.resolve("gold"))) {
      gold.add(one);
      own.add(one.id());
      texts.put(one.id(), OWN.resolve(one.id() + ".txt"));
    }
    Map<String, Result> results = new TreeMap<>();
    Map<String, Result> keywords = new TreeMap<>();
    Review review = new Review(rulebook, Options.DEFAULT);
    for (Gold one : gold) {
      Draft draft = Drafts.read(Drafts.source(texts.get(one.id())));
      results.put(one.id(), review.of(draft));
      keywords.put(one.id(), new KeywordBaseline(rulebook).of(draft, results.get(one.id())));
    }
    Set<String> blind = new TreeSet<>(Files.readAllLines(corpus.resolve("blind.txt")));
    AccuracyReport report =
        new AccuracyReport(rulebook, corpus, gold, results, keywords, blind, own, families(corpus));
    Files.writeString(Path.of(args[2]), report.text());
    Files.writeString(
        Path.of(args[3]),
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(report.measured())
            + "\n");
    System.out.println("accuracy: wrote " + args[2] + " and " + args[3]);
  }

  /** Agreement to its family, from the corpus's index: {@code id,...,kind,...}. */
  private static Map<String, String> families(Path corpus) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> families = new TreeMap<>();
    try (CSVParser index = CSVParser.parse(corpus.resolve("index.csv"), UTF_8, format)) {
      index.forEach(row -> families.put(row.get("id"), row.get("kind")));
    }
    return families;
  }
}
