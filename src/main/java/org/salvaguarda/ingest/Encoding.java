package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * The characters of a text file whose encoding nobody states.
 *
 * <p>A byte order mark decides; else UTF-8, even with a stray byte or two; else Windows-1252; else,
 * where bytes have no meaning in that, ISO-8859-1. Not recognised: UTF-16 without a byte order mark
 * and other national encodings.
 *
 * <p>Example: {@code Encoding.decoded(new byte[] {'a', (byte) 0xf1, 'o'})} gives {@code "año"}.
 */
final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\ufffd';
  private static final int WORST_SHARE_OF_CONTROLS = 50;
  private static final int STRAY_BYTES = 20;

  private Encoding() {}

  static String decoded(byte[] bytes) {
    String text = new String(bytes, of(bytes));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  static Charset of(byte[] bytes) {
    String head = Signature.head(bytes, 2);
    if (head.equals("\u00ff\u00fe")) {
      return UTF_16LE;
    }
    if (head.equals("\u00fe\u00ff")) {
      return UTF_16BE;
    }
    return isUtf8(new String(bytes, UTF_8)) ? UTF_8 : singleByte(bytes);
  }

  /** Whether the bytes are text at all: no zero characters, hardly any control characters. */
  static boolean isText(byte[] bytes) {
    String text = decoded(bytes);
    long controls = text.chars().filter(Encoding::isControl).count();
    return text.indexOf('\0') < 0 && controls * WORST_SHARE_OF_CONTROLS <= text.length();
  }

  private static boolean isUtf8(String text) {
    long unknown = text.chars().filter(c -> c == UNKNOWN).count();
    long accented = text.chars().filter(c -> c > 0x7f).count() - unknown;
    return unknown * STRAY_BYTES <= accented;
  }

  private static Charset singleByte(byte[] bytes) {
    return new String(bytes, WINDOWS_1252).indexOf(UNKNOWN) < 0 ? WINDOWS_1252 : ISO_8859_1;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
  }
}
