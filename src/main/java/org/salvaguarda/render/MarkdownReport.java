package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;

/**
 * The {@link Memo} in Markdown (CommonMark with GitHub's tables), a memo a draft with a rule
 * between them.
 *
 * <p>Example: a finding begins with {@code ### OV-1 Prior authorisation: violated (severity
 * critical, confidence high)}.
 */
public final class MarkdownReport implements Report {

  private final Wording wording;

  public MarkdownReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    Markdown text = new Markdown();
    new Memo(wording, new MarkdownPaper(text)).of(dossier);
    return text.text().getBytes(StandardCharsets.UTF_8);
  }
}
