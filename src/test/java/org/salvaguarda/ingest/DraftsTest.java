package org.salvaguarda.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.salvaguarda.ingest.Readings.assertRefused;
import static org.salvaguarda.ingest.Readings.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salvaguarda.ingest.UnreadableDraft.Reason;

class DraftsTest {

  @TempDir private Path folder;

  @Test
  void aFileIsKnownByItsLastName() throws IOException {
    Path path = Files.writeString(folder.resolve("note.txt"), "Article 1");
    Source source = Drafts.source(path);
    assertEquals("note.txt", source.name());
    assertArrayEquals("Article 1".getBytes(UTF_8), source.bytes());
    assertEquals("Article 1", Drafts.read(source).text());
  }

  @Test
  void aLargeFileIsRefusedBeforeItIsRead() throws IOException {
    Path path = folder.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(Drafts.LIMIT + 1L);
    }
    UnreadableDraft refusal = assertThrows(UnreadableDraft.class, () -> Drafts.source(path));
    assertEquals(Reason.TOO_LARGE, refusal.reason());
    assertTrue(refusal.getMessage().startsWith("large.pdf is larger than 64 MiB: "));
  }

  @Test
  void aMissingFileIsNoUnreadableDraft() {
    assertThrows(UncheckedIOException.class, () -> Drafts.source(folder.resolve("none.txt")));
  }

  @Test
  void standardInputIsHeldUpToTheLimit() {
    Source source = Drafts.source("-", new ByteArrayInputStream(new byte[] {'a'}));
    assertEquals("a", Drafts.read(source).text());
    UnreadableDraft refusal =
        assertThrows(UnreadableDraft.class, () -> Drafts.source("-", endless()));
    assertEquals(Reason.TOO_LARGE, refusal.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\ufeff", "\u00a0\u200b"})
  void aBlankFileIsRefused(String blank) {
    assertRefused(Reason.EMPTY_DOCUMENT, file("note.txt", blank));
    assertRefused(Reason.EMPTY_DOCUMENT, file("note.md", blank));
    assertRefused(Reason.EMPTY_DOCUMENT, file("note.html", blank));
    assertRefused(
        Reason.EMPTY_DOCUMENT, new SampleDocx().body(SampleDocx.p(SampleDocx.r(blank))).source());
  }

  @Test
  void picturesAndOtherBinariesAreRefusedWithAdvice() {
    assertAdvice("OCR", "\u0089PNG\r\n\u001a\n\0\0");
    assertAdvice("OCR", "\u00ff\u00d8\u00ff\u00e0\0");
    assertAdvice("DOCX", "<?xml version='1.0'?><report/>");
    assertAdvice("DOCX", "\u0001\u0002\u0003\0\u0005abc");
    assertAdvice("DOCX", "a\u0001b\u0002c\u0003d\u0004");
    assertAdvice("unpack", "\u001f\u008b\u0008\0");
  }

  @Test
  void anArchiveThatIsNoWordDocumentIsRefused() throws IOException {
    assertRefused(Reason.UNSUPPORTED_FORMAT, new Source("drafts.zip", zip("a.txt", "Article 1")));
    byte[] sheet = zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assertRefused(Reason.UNSUPPORTED_FORMAT, new Source("draft.ods", sheet));
  }

  @Test
  void anOldWordDocumentIsToBeSavedAsDocx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
      container.writeFilesystem(bytes);
    }
    Source source = new Source("draft.doc", bytes.toByteArray());
    assertTrue(
        assertRefused(Reason.UNSUPPORTED_FORMAT, source).getMessage().contains("save it as DOCX"));
  }

  @Test
  void aWordDocumentWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("x");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream packed = encryptor.getDataStream(container)) {
        packed.write(new SampleDocx().body(SampleDocx.p(SampleDocx.r("Scope"))).bytes());
      }
      container.writeFilesystem(bytes);
    }
    assertRefused(Reason.ENCRYPTED_DOCUMENT, new Source("draft.docx", bytes.toByteArray()));
  }

  @Test
  void anArchiveMadeToFillTheMemoryIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = new byte[1024 * 1024];
      for (int i = 0; i <= Unpacked.LIMIT / block.length; i++) {
        zip.write(block);
      }
    }
    assertRefused(Reason.TOO_LARGE, new Source("bomb.docx", bytes.toByteArray()));
  }

  @Test
  void deepNestingIsReadOrRefusedAndNothingElse() {
    int depth = 50_000;
    Source html = file("a.html", "<div>".repeat(depth) + "Scope");
    Source markdown = file("a.md", ">".repeat(depth) + "Scope");
    String word =
        "<w:sdt>".repeat(depth) + SampleDocx.p(SampleDocx.r("x")) + "</w:sdt>".repeat(depth);
    for (Source source : List.of(html, markdown, new SampleDocx().body(word).source())) {
      try {
        assertTrue(Drafts.read(source).text().endsWith("Scope"), source.name());
      } catch (UnreadableDraft refusal) {
        assertEquals(Reason.MALFORMED_DOCUMENT, refusal.reason());
      }
    }
  }

  @Test
  void noRefusalQuotesTheDraft() {
    UnreadableDraft refusal =
        assertRefused(Reason.MALFORMED_DOCUMENT, file("a.pdf", "%PDF-1.4 SECRET"));
    assertFalse(refusal.getMessage().contains("SECRET"));
  }

  private static void assertAdvice(String advice, String bytes) {
    Source source = new Source("file", bytes.getBytes(ISO_8859_1));
    String message = assertRefused(Reason.UNSUPPORTED_FORMAT, source).getMessage();
    assertTrue(message.contains(advice), message);
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'a';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return length;
      }
    };
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
