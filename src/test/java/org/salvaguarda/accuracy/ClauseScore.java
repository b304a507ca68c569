package org.salvaguarda.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.segment.Options;

/** The engine on a bank of single clauses: as shared/tools/score_clauses.py. */
final class ClauseScore {

  private static final ObjectMapper JSON = new ObjectMapper();

  final Map<String, Tally> effects = new TreeMap<>();
  private int clauses;
  private int right;

  static ClauseScore of(Path bank, Rulebook rulebook, Predicate<String> id) throws IOException {
    ClauseScore score = new ClauseScore();
    for (String line : Files.readAllLines(bank)) {
      if (!line.isBlank()) {
        JsonNode clause = JSON.readTree(line);
        if (id.test(clause.get("id").asText())) {
          score.add(clause, rulebook);
        }
      }
    }
    return score;
  }

  private void add(JsonNode clause, Rulebook rulebook) {
    Options options = new Options(Optional.of(clause.get("lang").asText()), "MX", "US");
    String wanted = clause.get("effect").asText();
    String given =
        new Review(rulebook, options)
            .ofClause(Draft.of("clause", clause.get("text").asText())).stream()
                .filter(check -> check.id().equals(clause.get("check").asText()))
                .map(check -> check.verdict())
                .filter(List.of("violated", "weak", "satisfied")::contains)
                .findFirst()
                .orElse("quiet");
    clauses++;
    right += wanted.equals(given) ? 1 : 0;
    for (String effect : List.of("violated", "weak", "satisfied", "quiet")) {
      Tally before = effects.getOrDefault(effect, Tally.NONE);
      effects.put(effect, before.plus(wanted.equals(effect), given.equals(effect)));
    }
  }

  int clauses() {
    return clauses;
  }

  double right() {
    return clauses == 0 ? 0 : (double) right / clauses;
  }
}
