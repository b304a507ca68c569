package org.salvaguarda.assess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.extract.Words;

/**
 * A name for a finding that survives edits elsewhere in the draft: check, normalised quotation,
 * article heading.
 */
final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(CheckResult check, UnaryOperator<String> headingOf) {
    String quote = check.evidence().isEmpty() ? "" : check.evidence().get(0).quote();
    String heading =
        check.evidence().isEmpty() ? "" : headingOf.apply(check.evidence().get(0).eId());
    return "v1:" + hash(check.id() + '\n' + plain(quote) + '\n' + plain(heading));
  }

  private static String plain(String text) {
    return Words.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
