package org.salvaguarda.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.assess.NearMiss;

/**
 * Why a check got its verdict.
 *
 * @param because the reason, by language
 * @param signals what provisions mean for the check
 * @param defeats what took away from its safeguards
 * @param rules the rules that fired, in order
 * @param whyNot why the safeguard is said to be missing, by language; empty for another verdict
 * @param searched for a missing one, the articles and annexes that hold a word its rules look for
 * @param nearest for a missing one, the provision that came nearest, if any did
 * @param seen provisions that hold a word its rules look for, but did not count
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TraceAnswer(
    String check,
    String verdict,
    Map<String, String> because,
    List<Signalled> signals,
    List<Defeat> defeats,
    List<Fired> rules,
    Map<String, String> whyNot,
    List<String> searched,
    Optional<Near> nearest,
    List<Spot> seen) {

  public TraceAnswer {
    because = new TreeMap<>(because);
    signals = List.copyOf(signals);
    defeats = List.copyOf(defeats);
    rules = List.copyOf(rules);
    whyNot = new TreeMap<>(whyNot);
    searched = List.copyOf(searched);
    seen = List.copyOf(seen);
  }

  /** A provision of the draft: its place, offsets in the text as read, and its words. */
  public record Spot(String where, String eId, int start, int end, String quote) {

    static Spot of(Locus locus, String text) {
      return new Spot(locus.where(), locus.eId(), locus.start(), locus.end(), locus.in(text));
    }
  }

  /** A signal: {@code safeguard, hedge, breach} or {@code exemption}, and where. */
  public record Signalled(String kind, Spot at) {}

  /** A breach or exemption, and the provisions whose safeguard it defeats. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Defeat(Signalled by, List<Spot> safeguards) {
    public Defeat {
      safeguards = List.copyOf(safeguards);
    }
  }

  /**
   * The provision that came nearest to a rule, the concepts it says of those that are asked for,
   * and what it lacks.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Near(Spot at, String rule, List<String> says, List<NearMiss.Lack> lacks) {
    public Near {
      says = List.copyOf(says);
      lacks = List.copyOf(lacks);
    }
  }

  /** A rule that fired and the facts it fired on. */
  public record Fired(String rule, List<Fact> facts) {
    public Fired {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact.
   *
   * @param kind {@code mention}, {@code activity}, {@code check}
   * @param values its plain values by name, such as {@code concept}; {@code words} of a mention
   * @param where the provisions it speaks of, as a reader cites them
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Fact(String kind, Map<String, Object> values, List<String> where) {}
}
