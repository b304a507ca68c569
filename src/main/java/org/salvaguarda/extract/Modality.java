package org.salvaguarda.extract;

/** How a norm binds. */
public enum Modality {
  OBLIGATION,
  PROHIBITION,
  PERMISSION,
  ENDEAVOUR,
  DECLARATION
}
