package org.salvaguarda.evaluate;

/** A gain that the article names, {@code BE-1} to {@code BE-4}, and a check that secures it. */
public record Benefit(String id, String check) {}
