package org.salvaguarda.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Whether an old Office container (OLE) wraps an encrypted DOCX: Word keeps the encrypted package
 * in an entry {@code EncryptedPackage}, as [MS-OFFCRYPTO] 2.3.4.4 has it.
 *
 * <p>A container that cannot be opened is taken for an old document. Example: true for a DOCX saved
 * with a password, false for a DOC.
 */
final class OldOffice {

  private OldOffice() {}

  static boolean isEncrypted(Source source) {
    return Signature.OLD_OFFICE.opens(source.bytes()) && holdsPackage(source.bytes());
  }

  private static boolean holdsPackage(byte[] bytes) {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
