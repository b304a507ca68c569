package org.salvaguarda.evaluate;

/** A cost that the article names, {@code RK-1} to {@code RK-7}, and a check that shows it. */
public record Risk(String id, String check) {}
