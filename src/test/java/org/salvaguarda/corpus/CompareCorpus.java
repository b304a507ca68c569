package org.salvaguarda.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.salvaguarda.Review;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Rulebooks;
import org.salvaguarda.segment.Options;

/**
 * Runs the engine over the shared corpus and tells what is different from the last approved run:
 * {@code mvn -Pcorpus verify}, with {@code -Dapprove} to approve what it found.
 */
public final class CompareCorpus {

  private CompareCorpus() {}

  /**
   * Compares.
   *
   * @param args the corpus folder, the rules folder and the file with the approved state
   */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    if (!Files.isDirectory(corpus)) {
      System.out.println("corpus: " + corpus + " is not there, so nothing was compared");
      return;
    }
    Path approved = Path.of(args[2]);
    CorpusState now = new CorpusState(rows(corpus, Rulebooks.of(Path.of(args[1]))));
    List<String> changes = now.changesSince(CorpusState.read(approved));
    changes.forEach(System.out::println);
    System.out.println("corpus: " + now.rows().size() + " texts; " + summary(changes));
    if (System.getProperty("approve") != null) {
      now.write(approved);
    }
  }

  private static Map<String, Map<String, String>> rows(Path corpus, Rulebook rulebook)
      throws IOException {
    Review review = new Review(rulebook, Options.DEFAULT);
    Map<String, Map<String, String>> rows = new ConcurrentSkipListMap<>();
    new CorpusTexts(corpus)
        .all().parallelStream()
            .forEach(source -> rows.put(source.name(), CorpusState.row(review.of(source))));
    return rows;
  }

  private static String summary(List<String> changes) {
    Map<String, Long> kinds =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.split(" ")[0], TreeMap::new, Collectors.counting()));
    return kinds.isEmpty() ? "nothing is different" : kinds.toString();
  }
}
