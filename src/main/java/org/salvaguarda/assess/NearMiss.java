package org.salvaguarda.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.salvaguarda.extract.Statement;

/**
 * The provision that comes nearest to a safeguard that is missing, and why it fell short.
 *
 * @param rule the rule it nearly met
 * @param at the provision
 * @param says concepts that the rule asks for and that it says, sorted
 * @param lacks what it did not meet; empty where the rule also looks at other provisions
 */
public record NearMiss(String rule, Statement at, List<String> says, List<Lack> lacks) {

  public NearMiss {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(at);
    says = List.copyOf(says);
    lacks = List.copyOf(lacks);
  }

  /**
   * A condition that was not met.
   *
   * @param unsaid concepts of which one would have met it, sorted
   * @param barred concepts that the provision says and should not, sorted
   * @param manners what it was not: {@code affirmed, denied, operative, hedged}, or whose {@code
   *     modality} or {@code bearer} did not fit; {@code place} where a word stands elsewhere in it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Lack(List<String> unsaid, List<String> barred, List<String> manners) {
    public Lack {
      unsaid = List.copyOf(unsaid);
      barred = List.copyOf(barred);
      manners = List.copyOf(manners);
    }
  }
}
