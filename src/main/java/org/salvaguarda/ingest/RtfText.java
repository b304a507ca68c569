package org.salvaguarda.ingest;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an RTF document, from the commands and strings that its parser finds: paragraphs with
 * the numbers that the document shows, table cells row by row, text boxes after the paragraph they
 * hang on, notes at the end.
 *
 * <p>A paragraph whose mark does not show runs into the next. Left out: headers and footers,
 * comments, field codes, hidden text, pictures. Not recognised: tracked table rows, tables of
 * contents; numbers are as the document shows them, with all its changes. Example: {@code "{\rtf1
 * {\listtext 1.\tab}to inform\par}"} gives {@code "1. to inform"}.
 */
final class RtfText extends RtfListenerAdaptor {

  private final View view;
  private final Paragraphs paragraphs = new Paragraphs();
  private final RtfFlow body = new RtfFlow();
  private final RtfFlow box = new RtfFlow();
  private final RtfFlow note = new RtfFlow();
  private final StringBuilder label = new StringBuilder();
  private final List<String> boxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Integer> authors = new HashSet<>();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private RtfState state = RtfState.START;
  private boolean changed;
  private boolean tabled;
  private int cells;
  private int cell;

  RtfText(View view) {
    this.view = view;
  }

  /** The text as read. */
  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** What to say of the tracked changes; empty where there were none. */
  Optional<String> note() {
    return changed ? Optional.of(view.note(authors.size())) : Optional.empty();
  }

  @Override
  public void processGroupStart() {
    outer.push(state);
  }

  @Override
  public void processGroupEnd() {
    RtfState inner = state;
    state = outer.pop();
    if (inner.place() != state.place()) {
      leave(inner.place());
    }
  }

  @Override
  public void processDocumentEnd() {
    endBody(false);
    notes.forEach(this::paragraph);
  }

  @Override
  public void processString(String text) {
    if (state.shows(view)) {
      switch (state.place()) {
        case BODY -> body.add(text);
        case BOX -> box.add(text);
        case NOTE -> note.add(text);
        case LABEL -> label.append(text);
        default -> {}
      }
    }
  }

  @Override
  public void processCommand(Command command, int number, boolean numbered, boolean optional) {
    if (command.getCommandType() == CommandType.Destination) {
      state = state.within(command);
    } else if (state.place() != RtfState.Place.DROPPED) {
      read(command, number, !numbered || number != 0);
    }
  }

  private void read(Command command, int number, boolean on) {
    switch (command) {
      case optionalcommand -> state = state.dropped();
      case plain -> state = state.plain();
      case v -> state = state.hidden(on);
      case revised, mvt -> change(state.added(on), on);
      case deleted, mvf -> change(state.removed(on), on);
      case revauthN, revauthdel, mvauthN -> authors.add(number);
      case tab, nonbreakingspace -> processString(" ");
      case nonbreakinghyphen -> processString("-");
      case line, lbr -> processString("\n");
      default -> layout(command);
    }
  }

  private void layout(Command command) {
    switch (command) {
      case par, sect, nestcell -> mark();
      case pard -> state = state.inTable(false);
      case intbl -> state = state.inTable(true);
      case trowd -> cells = 0;
      case cellx -> cells++;
      case cell -> endCell();
      case row -> cell = 0;
      default -> {}
    }
  }

  private void change(RtfState changes, boolean on) {
    state = changes;
    changed |= on;
  }

  /** A paragraph ends, unless its mark does not show. */
  private void mark() {
    if (!state.shows(view)) {
      return;
    }
    switch (state.place()) {
      case BODY -> endBody(state.inTable());
      case BOX -> box.end().ifPresent(boxes::add);
      case NOTE -> note.end().ifPresent(notes::add);
      default -> {}
    }
  }

  private void endCell() {
    if (state.place() == RtfState.Place.BODY) {
      endBody(true);
      cell++;
    } else {
      mark();
    }
  }

  private void endBody(boolean inTable) {
    stand(inTable);
    body.end().ifPresent(this::paragraph);
    boxes.forEach(this::paragraph);
    boxes.clear();
  }

  private void stand(boolean inTable) {
    if (inTable && !tabled) {
      paragraphs.openTable();
    } else if (tabled && !inTable) {
      paragraphs.closeTable();
    }
    tabled = inTable;
    if (inTable) {
      paragraphs.cell(cell, cells <= 1);
    }
  }

  private void paragraph(String text) {
    paragraphs.add(text);
    paragraphs.end();
  }

  private void leave(RtfState.Place place) {
    switch (place) {
      case BOX -> box.end().ifPresent(boxes::add);
      case NOTE -> note.end().ifPresent(notes::add);
      case LABEL -> {
        body.label(label.toString());
        label.setLength(0);
      }
      default -> {}
    }
  }
}
