package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The first bytes by which formats other than plain text are known; what those that are not read
 * are called, and what to do about them.
 *
 * <p>Written in ISO-8859-1, one character a byte. Example: {@code Signature.PNG.opens(bytes)} is
 * true for bytes that begin {@code 89 50 4E 47}.
 */
enum Signature {
  OPEN_DOCUMENT(
      "PK\u0003\u0004",
      "vnd.oasis.opendocument",
      "an OpenDocument file, but no text",
      "save it as DOCX or PDF"),
  ZIP("PK\u0003\u0004", "", "a ZIP archive and no Word document", "unpack it to a DOCX or PDF"),
  OLD_OFFICE(
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "",
      "an Office document of the old format (.doc)",
      "open it in Word and save it as DOCX"),
  RTF("{\\rtf", "", "an RTF document", "open it in Word and save it as DOCX"),
  XML("<?xml", "", "an XML file", "save it as DOCX, PDF, HTML or plain text"),
  PNG("\u0089PNG", "", "a picture (PNG)", "run character recognition (OCR) on it to get a PDF"),
  JPEG("\u00ff\u00d8\u00ff", "", "a picture (JPEG)", PNG.advice),
  GIF("GIF8", "", "a picture (GIF)", PNG.advice),
  TIFF("II*\u0000", "", "a picture (TIFF)", PNG.advice),
  TIFF_BIG_ENDIAN("MM\u0000*", "", "a picture (TIFF)", PNG.advice),
  GZIP("\u001f\u008b", "", "a compressed file (gzip)", ZIP.advice),
  SEVEN_ZIP("7z\u00bc\u00af", "", "a compressed file (7z)", ZIP.advice),
  RAR("Rar!\u001a", "", "a compressed file (RAR)", ZIP.advice);

  private static final int HEAD = 256;

  private final String start;
  private final String within;
  private final String what;
  private final String advice;

  Signature(String start, String within, String what, String advice) {
    this.start = start;
    this.within = within;
    this.what = what;
    this.advice = advice;
  }

  boolean opens(byte[] bytes) {
    String head = head(bytes, HEAD);
    return head.startsWith(start) && head.contains(within);
  }

  /** What the file is: {@code "a picture (PNG)"}. */
  String what() {
    return what;
  }

  /** What to do with it: {@code "save it as DOCX or PDF"}. */
  String advice() {
    return advice;
  }

  /** At most {@code length} bytes from the start, a character each. */
  static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), ISO_8859_1);
  }
}
