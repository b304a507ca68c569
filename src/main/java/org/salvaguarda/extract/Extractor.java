package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Provision;

/** Understands an agreement's provisions with the lexicon of each one's language. */
public final class Extractor {

  /** Concepts that names of Parties stand for; a lexicon may refer to them. */
  public static final Set<String> GIVEN = Set.of("host", "partner", "state-name");

  private final Map<String, Lexicon> lexicons;
  private final Names names;

  /**
   * @param lexicons by ISO 639-1 code
   * @param names finds the names of Parties in words
   */
  public Extractor(Map<String, Lexicon> lexicons, Names names) {
    this.lexicons = Map.copyOf(lexicons);
    this.names = names;
  }

  /** Every provision understood, in the order of the text. */
  public List<Statement> statements(Agreement agreement) {
    List<Statement> statements = new ArrayList<>();
    for (Provision provision : agreement.provisions()) {
      statements.add(statement(agreement, provision, statements));
    }
    return List.copyOf(statements);
  }

  private Statement statement(Agreement agreement, Provision provision, List<Statement> before) {
    Words words =
        Words.of(agreement.draft().text(), provision.locus().start(), provision.locus().end());
    Map<String, List<Span>> given = new HashMap<>(names.in(words, agreement));
    Map<String, List<Span>> found = lexicons.get(provision.language()).find(words, given);
    Negation negation =
        new Negation(
            words,
            found.getOrDefault("negator", List.of()),
            found.getOrDefault("negator-continued", List.of()),
            found.getOrDefault("scope-end", List.of()));
    return new Statement(
        provision,
        words,
        found,
        negation,
        new NormReader(words, found).norms(),
        at(provision.heading(), before),
        at(provision.chapeau(), before));
  }

  private static Optional<Statement> at(Optional<Integer> index, List<Statement> before) {
    return index.map(before::get);
  }

  /**
   * Finds the names of the Parties of an agreement: {@code host}, {@code partner}, {@code
   * state-name}.
   */
  public interface Names {
    Map<String, List<Span>> in(Words words, Agreement agreement);
  }
}
