package org.salvaguarda.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.salvaguarda.Review;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.evaluate.Outcome;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.extract.Modality;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.segment.Options;

/**
 * Shows the blind spots of a rulebook: the provisions of agreements in the field that no rule read,
 * those first that oblige, forbid or allow most.
 *
 * <p>Example line: {@code 3 draft.txt, Article 4(2): Each Party shall ... and shall ... and may
 * ...}
 */
public final class Coverage {

  private final Rulebook rulebook;
  private final Options options;

  public Coverage(Rulebook rulebook, Options options) {
    this.rulebook = rulebook;
    this.options = options;
  }

  /**
   * A line a draft in the field with its share of provisions that no rule read, then the worklist.
   *
   * @param drafts the texts; those outside the field are passed over
   * @param most length of the worklist
   */
  public List<String> of(Collection<Draft> drafts, int most) {
    List<Blind> blind = drafts.parallelStream().map(this::blind).filter(Blind::inField).toList();
    return Stream.concat(
            blind.stream().map(Blind::share),
            blind.stream()
                .flatMap(Blind::unread)
                .sorted(Comparator.comparingInt(Unread::norms).reversed())
                .limit(most)
                .map(Unread::line))
        .toList();
  }

  private Blind blind(Draft draft) {
    return new Blind(draft, new Review(rulebook, options).outcome(draft));
  }

  private record Blind(Draft draft, Outcome outcome) {

    boolean inField() {
      return outcome.inField();
    }

    String share() {
      long all = outcome.statements().stream().filter(Statement::operative).count();
      int unread = outcome.unread().size();
      return String.format(
          Locale.ROOT,
          "%s: %d of %d provisions read by no rule, %.0f %%",
          draft.name(),
          unread,
          all,
          all == 0 ? 0 : 100.0 * unread / all);
    }

    Stream<Unread> unread() {
      return outcome.unread().stream()
          .map(statement -> new Unread(draft, statement))
          .filter(unread -> unread.norms() > 0);
    }
  }

  private record Unread(Draft draft, Statement statement) {

    int norms() {
      return (int)
          statement.norms().stream()
              .filter(norm -> norm.modality() != Modality.DECLARATION)
              .count();
    }

    String line() {
      return norms()
          + " "
          + draft.name()
          + ", "
          + statement.locus().where()
          + ": "
          + statement.locus().in(draft.text()).replaceAll("\\s+", " ");
    }
  }
}
