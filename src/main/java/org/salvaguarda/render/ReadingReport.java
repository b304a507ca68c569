package org.salvaguarda.render;

import java.util.List;
import java.util.stream.Collectors;
import org.salvaguarda.extract.Norm;
import org.salvaguarda.extract.Statement;

/**
 * Shows how a draft was understood: each provision with its place, its norms and its concepts. For
 * rule writers.
 */
public final class ReadingReport {

  private final String text;

  public ReadingReport(String text) {
    this.text = text;
  }

  /** Three lines a provision; a concept that is negated has a minus sign before it. */
  public String of(List<Statement> statements) {
    return statements.stream().map(this::provision).collect(Collectors.joining("\n"));
  }

  private String provision(Statement statement) {
    return statement.locus().eId()
        + " ["
        + statement.provision().standing().name().toLowerCase(java.util.Locale.ROOT)
        + ", "
        + statement.provision().language()
        + "] "
        + statement.locus().in(text).replaceAll("\\s+", " ")
        + "\n    "
        + statement.norms().stream().map(ReadingReport::norm).collect(Collectors.joining("; "))
        + "\n    "
        + statement.concepts().stream()
            .map(concept -> (statement.affirms(concept) ? "" : "-") + concept)
            .collect(Collectors.joining(" "));
  }

  private static String norm(Norm norm) {
    return norm.modality().name().toLowerCase(java.util.Locale.ROOT)
        + " of "
        + norm.bearer()
        + (norm.hedged() ? ", hedged" : "")
        + (norm.exceptions().isEmpty() ? "" : ", with exception");
  }
}
