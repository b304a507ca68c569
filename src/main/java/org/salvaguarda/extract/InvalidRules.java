package org.salvaguarda.extract;

/**
 * Something under rules/ does not hold; the message begins with the file and, where it is known,
 * the line.
 */
public class InvalidRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidRules(String place, String message) {
    super(place + ": " + message);
  }
}
