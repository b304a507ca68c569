package org.salvaguarda.ingest;

import com.rtfparserkit.rtf.Command;
import java.util.Set;

/**
 * What holds for the text of a group in RTF: where it goes, and whether it shows at all.
 *
 * @param place where the text goes
 * @param added whether a tracked change put it in
 * @param removed whether a tracked change took it out
 * @param hidden whether it is hidden text
 * @param inTable whether the paragraph stands in a table
 */
record RtfState(Place place, boolean added, boolean removed, boolean hidden, boolean inTable) {

  enum Place {
    BODY,
    BOX,
    NOTE,
    LABEL,
    /** No text of its own, but perhaps of a group within. */
    SILENT,
    /** No text, nor of any group within. */
    DROPPED
  }

  static final RtfState START = new RtfState(Place.BODY, false, false, false, false);

  private static final Set<Command> INLINE =
      Set.of(Command.rtf, Command.field, Command.fldrslt, Command.result, Command.ud, Command.upr);

  private static final Set<Command> SHAPES =
      Set.of(Command.shp, Command.shpgrp, Command.shpinst, Command.object);

  /** Within a group that opens with the given destination. */
  RtfState within(Command destination) {
    if (place == Place.DROPPED || INLINE.contains(destination)) {
      return this;
    }
    return switch (destination) {
      case listtext, pntext -> at(place == Place.BODY ? Place.LABEL : Place.DROPPED);
      case shptxt, dptxbxtext -> at(Place.BOX);
      case footnote -> at(Place.NOTE);
      default -> at(SHAPES.contains(destination) ? Place.SILENT : Place.DROPPED);
    };
  }

  RtfState dropped() {
    return at(Place.DROPPED);
  }

  private RtfState at(Place other) {
    return new RtfState(other, added, removed, hidden, inTable);
  }

  RtfState added(boolean on) {
    return new RtfState(place, on, removed, hidden, inTable);
  }

  RtfState removed(boolean on) {
    return new RtfState(place, added, on, hidden, inTable);
  }

  RtfState hidden(boolean on) {
    return new RtfState(place, added, removed, on, inTable);
  }

  RtfState inTable(boolean on) {
    return new RtfState(place, added, removed, hidden, on);
  }

  /** Without what applies to characters. */
  RtfState plain() {
    return new RtfState(place, false, false, false, inTable);
  }

  boolean shows(View view) {
    return !hidden && (!added || view.showsAdded()) && (!removed || view.showsRemoved());
  }
}
