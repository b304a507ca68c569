package org.salvaguarda.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * What a ZIP archive unpacks to, found without holding it: a guard against archives made to fill
 * the memory.
 *
 * <p>A single entry is held by POI's limits as well: at most {@link #LIMIT} bytes, at most a
 * hundred times its packed size. Example: {@code Unpacked.fits(bytes)} is false for 1 MB that
 * unpack to 1 GB.
 */
final class Unpacked {

  /** The most bytes that all entries together may unpack to: 256 MiB. */
  static final int LIMIT = 256 * 1024 * 1024;

  private static final int BLOCK = 64 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(LIMIT);
  }

  private Unpacked() {}

  /** Whether all entries stay within the limit; true for an archive that breaks off before that. */
  static boolean fits(byte[] archive) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      return size(zip) <= LIMIT;
    } catch (IOException | IllegalArgumentException e) {
      return true;
    }
  }

  /** Whether the archive is, or was before it was damaged, an Office package. */
  static boolean isOffice(byte[] archive) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !isOffice(entry.getName())) {
        entry = zip.getNextEntry();
      }
      return entry != null;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * What an entry of the archive holds; empty where there is none of that name, or it is broken.
   */
  static Optional<byte[]> entry(byte[] archive, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      return entry == null ? Optional.empty() : Optional.of(zip.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isOffice(String entry) {
    return entry.equals("[Content_Types].xml") || entry.startsWith("word/");
  }

  private static long size(ZipInputStream zip) throws IOException {
    byte[] block = new byte[BLOCK];
    long size = 0;
    while (size <= LIMIT && zip.getNextEntry() != null) {
      for (int read = 0; read >= 0 && size <= LIMIT; read = zip.read(block)) {
        size += read;
      }
    }
    return size;
  }
}
