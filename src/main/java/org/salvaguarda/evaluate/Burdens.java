package org.salvaguarda.evaluate;

import java.text.MessageFormat;
import java.util.List;
import org.salvaguarda.extract.Modality;
import org.salvaguarda.extract.Norm;
import org.salvaguarda.extract.Statement;

/**
 * Who owes and who may, counted over the operative norms whose bearer is known.
 *
 * @param hostDuties norms that oblige or forbid the host alone
 * @param partnerDuties the same for the partner
 * @param sharedDuties the same for both Parties
 * @param hostRights norms that allow the host alone something
 * @param partnerRights the same for the partner
 */
public record Burdens(
    int hostDuties, int partnerDuties, int sharedDuties, int hostRights, int partnerRights) {

  static Burdens of(List<Statement> statements) {
    List<Norm> norms =
        statements.stream()
            .filter(Statement::operative)
            .flatMap(statement -> statement.norms().stream())
            .toList();
    return new Burdens(
        duties(norms, "host"),
        duties(norms, "partner"),
        duties(norms, "both"),
        rights(norms, "host"),
        rights(norms, "partner"));
  }

  private static int duties(List<Norm> norms, String bearer) {
    return count(norms, bearer, Modality.OBLIGATION) + count(norms, bearer, Modality.PROHIBITION);
  }

  private static int rights(List<Norm> norms, String bearer) {
    return count(norms, bearer, Modality.PERMISSION);
  }

  private static int count(List<Norm> norms, String bearer, Modality modality) {
    return (int)
        norms.stream()
            .filter(norm -> norm.bearer().equals(bearer) && norm.modality() == modality)
            .count();
  }

  /**
   * The counts in a sentence: with 3 and 1 duties {@code "Duties: host {0}, partner {1}."} gives
   * {@code "Duties: host 3, partner 1."}; {2} are duties of both, {3} and {4} rights.
   */
  public String in(String sentence) {
    return MessageFormat.format(
        sentence, hostDuties, partnerDuties, sharedDuties, hostRights, partnerRights);
  }

  /** All norms whose bearer is known. */
  public int total() {
    return hostDuties + partnerDuties + sharedDuties + hostRights + partnerRights;
  }

  /**
   * How many of the duties that fall on one Party fall on the host, in hundredths; 50 where there
   * are none.
   */
  public int hostShare() {
    int single = hostDuties + partnerDuties;
    return single == 0 ? 50 : 100 * hostDuties / single;
  }
}
