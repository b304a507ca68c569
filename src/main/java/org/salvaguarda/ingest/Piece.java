package org.salvaguarda.ingest;

/**
 * A piece of a draft's text, a paragraph or a line, with the column that it stands in.
 *
 * <p>Example: {@code new Piece("Las Partes", new Column(1, 1))} stands on the right.
 */
record Piece(String text, Column column) {}
