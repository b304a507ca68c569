package org.salvaguarda.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salvaguarda.agreement.Locus;

/**
 * Why a check got its verdict.
 *
 * @param because the reason, by language
 * @param signals what provisions mean for the check
 * @param rules the rules that fired, in order
 * @param seen provisions that hold a word its rules look for, but did not count
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TraceAnswer(
    String check,
    String verdict,
    Map<String, String> because,
    List<Signalled> signals,
    List<Fired> rules,
    List<Spot> seen) {

  public TraceAnswer {
    because = new TreeMap<>(because);
    signals = List.copyOf(signals);
    rules = List.copyOf(rules);
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
   * @param values its plain values by name, such as {@code concept}
   * @param where the provisions it speaks of, as a reader cites them
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Fact(String kind, Map<String, Object> values, List<String> where) {}
}
