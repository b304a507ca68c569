package org.salvaguarda.ingest;

/**
 * What a PDF draws in one go, a word or several, with where it stands; lengths as in {@link
 * PdfLine}.
 *
 * @param text the characters as found; may be empty
 */
record PdfWord(String text, float left, float right, float baseline, float size) {}
