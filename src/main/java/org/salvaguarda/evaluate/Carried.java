package org.salvaguarda.evaluate;

/**
 * A check that carries a risk or secures a benefit, with the verdict that it got.
 *
 * @param kind {@code risk} or {@code benefit}
 * @param id of the risk or benefit
 * @param check id of the check
 * @param value its verdict
 */
public record Carried(String kind, String id, String check, String value) {

  public Carried(Carries carries, String value) {
    this(carries.kind(), carries.id(), carries.check(), value);
  }
}
