package org.salvaguarda.agreement;

/** What weight a provision has by the place where it stands. */
public enum Standing {
  /** The agreement's title. */
  TITLE,
  /** The heading of an article, part or annex: names a topic, binds nobody. */
  HEADING,
  /** Recitals and the formula of agreement: motive, not duty. */
  PREAMBLE,
  /** The body: binds. */
  OPERATIVE,
  /** Annexes, protocols, side letters: bind like the body. */
  ANNEX,
  /** Testimonium, place, date and signatures. */
  CLOSING
}
