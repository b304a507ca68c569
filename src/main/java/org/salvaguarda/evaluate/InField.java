package org.salvaguarda.evaluate;

/** The agreement is about security cooperation. */
public record InField() {}
