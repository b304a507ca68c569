package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Provision;

/** Understands an agreement's provisions with the lexicon of each one's language. */
public final class Extractor {

  /** Concepts that names of Parties stand for; a lexicon may refer to them. */
  public static final Set<String> GIVEN =
      Set.of("host", "partner", "host-people", "partner-people", "state-name");

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

  /**
   * Every provision understood, in the order of the text. The search for concepts uses all
   * processors.
   */
  public List<Statement> statements(Agreement agreement) {
    List<Found> found =
        agreement.provisions().parallelStream()
            .map(provision -> found(agreement, provision))
            .toList();
    List<Statement> statements = new ArrayList<>();
    found.forEach(one -> statements.add(statement(one, statements)));
    return List.copyOf(statements);
  }

  private Found found(Agreement agreement, Provision provision) {
    Words words =
        Words.of(agreement.draft().text(), provision.locus().start(), provision.locus().end());
    Map<String, List<Span>> given = names.in(words, agreement);
    return new Found(provision, words, lexicons.get(provision.language()).find(words, given));
  }

  private static Statement statement(Found one, List<Statement> before) {
    Map<String, List<Span>> concepts = one.concepts();
    return new Statement(
        one.provision(),
        one.words(),
        concepts,
        new Negation(one.words(), concepts),
        new NormReader(one.words(), concepts).norms(),
        at(one.provision().heading(), before),
        at(one.provision().chapeau(), before));
  }

  /**
   * A provision's words and the concepts in them, before it is set beside its heading and chapeau.
   */
  private record Found(Provision provision, Words words, Map<String, List<Span>> concepts) {}

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
