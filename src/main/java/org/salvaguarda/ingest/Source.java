package org.salvaguarda.ingest;

import java.util.Objects;

/**
 * The bytes of one draft, the name it goes by, and the view of its tracked changes that is asked
 * for.
 *
 * <p>Example: {@code Drafts.source(path).in(View.ORIGINAL)} is the draft before its changes.
 *
 * @param name the file name, used to tell formats apart where the bytes do not; never a path
 * @param bytes the whole file
 * @param view whether tracked changes are read as accepted or as rejected
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: a source is read once
public record Source(String name, byte[] bytes, View view) {

  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(view);
  }

  /** A draft that is read in its final view. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, View.FINAL);
  }

  /** The same draft in the given view. */
  public Source in(View other) {
    return new Source(name, bytes, other);
  }
}
