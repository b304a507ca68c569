package org.salvaguarda.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * How well each check did on agreements that lawyers had labelled; written by {@code mvn -Paccuracy
 * verify} into {@code accuracy.json}, never by hand.
 *
 * <p>Example: {@code {"rulebook": "sha256:...", "agreements": 46, "checks": {"OV-1": {"found": 20,
 * "falseAlarms": 1, "missed": 2}}}}.
 *
 * @param rulebook hash of the rules that were measured
 * @param agreements how many there were
 * @param checks figures by check
 */
public record MeasuredAccuracy(String rulebook, int agreements, Map<String, Figures> checks) {

  private static final String RESOURCE = "/accuracy.json";

  public MeasuredAccuracy {
    checks = Map.copyOf(checks);
  }

  /** The figures that the program ships, read once. */
  public static MeasuredAccuracy shipped() {
    return Shipped.FIGURES;
  }

  private static MeasuredAccuracy read() {
    try (InputStream in = MeasuredAccuracy.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readValue(in, MeasuredAccuracy.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the program ships no readable " + RESOURCE, e);
    }
  }

  public Optional<Figures> of(String check) {
    return Optional.ofNullable(checks.get(check));
  }

  /**
   * A problem is a verdict of violated, weak or missing.
   *
   * @param found problems that the lawyers and the engine saw
   * @param falseAlarms problems that only the engine saw
   * @param missed problems that only the lawyers saw
   */
  public record Figures(int found, int falseAlarms, int missed) {

    /** Share of the engine's problems that are problems, 0 to 1; 1 where it raised none. */
    public double precision() {
      return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
    }

    /** Share of the problems that the engine saw, 0 to 1; 1 where there was none. */
    public double recall() {
      return found + missed == 0 ? 1 : (double) found / (found + missed);
    }
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final MeasuredAccuracy FIGURES = read();
  }
}
