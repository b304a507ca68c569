package org.salvaguarda.evaluate;

/** A part of the draft could not be read, so that no absence can be claimed. */
public record Unread(int page) {}
