package org.salvaguarda.evaluate;

/** The check's trigger is in the text. */
public record Applies(String check) {}
