package org.salvaguarda.ingest;

import java.util.Objects;

/**
 * The bytes of one draft and the name it goes by.
 *
 * @param name the file name, used to tell formats apart where the bytes do not; never a path
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: a source is read once
public record Source(String name, byte[] bytes) {

  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
  }
}
