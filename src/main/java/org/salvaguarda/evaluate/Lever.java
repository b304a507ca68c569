package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Statement;

/** A lever of pressure that is written into the text: {@code LV-1} to {@code LV-4}. */
public record Lever(String id, Statement at) {}
