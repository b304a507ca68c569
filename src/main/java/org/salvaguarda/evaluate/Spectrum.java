package org.salvaguarda.evaluate;

/** A level of the article's spectrum of operations, from 0 to 5, that some provision reaches. */
public record Spectrum(int level) {}
