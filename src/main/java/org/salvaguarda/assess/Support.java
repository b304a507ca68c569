package org.salvaguarda.assess;

import java.util.List;
import java.util.function.Predicate;
import org.salvaguarda.evaluate.Breach;
import org.salvaguarda.evaluate.Exemption;
import org.salvaguarda.evaluate.Hedge;
import org.salvaguarda.evaluate.Safeguard;
import org.salvaguarda.evaluate.Signal;
import org.salvaguarda.evaluate.Verdict;

/** Picks the signals that carry a verdict, the most telling first. */
final class Support {

  private Support() {}

  /**
   * For violated the breaches; for satisfied the firm safeguards; for weak what softens, then what
   * is softened.
   */
  static List<Signal> of(Verdict verdict, List<Signal> signals) {
    return switch (verdict.value()) {
      case "violated" -> only(signals, Breach.class::isInstance);
      case "satisfied" -> only(signals, Support::firm);
      case "weak" -> weak(signals);
      default -> List.of();
    };
  }

  private static List<Signal> weak(List<Signal> signals) {
    List<Signal> operative = only(signals, signal -> !firm(signal) && signal.at().operative());
    List<Signal> recitals = only(signals, signal -> !firm(signal) && !signal.at().operative());
    List<Signal> firm = only(signals, Support::firm);
    List<Signal> exemptions = only(signals, Exemption.class::isInstance);
    List<Signal> hedges = only(operative, Hedge.class::isInstance);
    return java.util.stream.Stream.of(exemptions, hedges, operative, firm, recitals)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static boolean firm(Signal signal) {
    return signal instanceof Safeguard safeguard && safeguard.firm();
  }

  private static List<Signal> only(List<Signal> signals, Predicate<Signal> condition) {
    return signals.stream().filter(condition).toList();
  }
}
