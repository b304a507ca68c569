package org.salvaguarda.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the norms of one provision from the concepts found in it: one norm a modal verb. */
final class NormReader {

  private static final Map<String, Modality> MARKERS =
      Map.of(
          "must", Modality.OBLIGATION,
          "must-not", Modality.PROHIBITION,
          "may", Modality.PERMISSION,
          "endeavour", Modality.ENDEAVOUR);
  private static final List<String> BEARERS = List.of("host", "partner", "both");

  private final Words words;
  private final Map<String, List<Span>> found;

  NormReader(Words words, Map<String, List<Span>> found) {
    this.words = words;
    this.found = found;
  }

  /** The norms in the order of the text; one DECLARATION where no modal verb stands. */
  List<Norm> norms() {
    List<Marker> markers = markers();
    List<Norm> norms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      int end = i + 1 < markers.size() ? markers.get(i + 1).span().from() : words.size();
      norms.add(norm(marker, start, end));
      start = end;
    }
    return norms.isEmpty() ? List.of(declaration()) : norms;
  }

  private List<Marker> markers() {
    List<Marker> all = new ArrayList<>();
    MARKERS.forEach(
        (concept, modality) -> spans(concept).forEach(span -> all.add(new Marker(modality, span))));
    all.sort(
        Comparator.comparingInt((Marker marker) -> marker.span().from())
            .thenComparing(marker -> -marker.span().to())
            .thenComparing(Marker::modality, Comparator.reverseOrder()));
    List<Marker> markers = new ArrayList<>();
    for (Marker marker : all) {
      if (markers.isEmpty()
          || marker.span().from() >= markers.get(markers.size() - 1).span().to()) {
        markers.add(marker);
      }
    }
    return markers;
  }

  private Norm norm(Marker marker, int start, int end) {
    Span subject = new Span(start, marker.span().from());
    Span act = new Span(marker.span().from(), end);
    Span whole = new Span(start, end);
    String bearer =
        first(subject).or(() -> first(marker.span())).or(() -> agent(act)).orElse("none");
    return new Norm(
        marker.modality(),
        bearer,
        first(act).orElse("none"),
        act,
        within("condition", whole),
        within("exception", whole),
        within("hedge", whole));
  }

  private Norm declaration() {
    Span whole = new Span(0, words.size());
    return new Norm(
        Modality.DECLARATION,
        first(whole).orElse("none"),
        "none",
        whole,
        within("condition", whole),
        within("exception", whole),
        within("hedge", whole));
  }

  private Optional<String> first(Span region) {
    return BEARERS.stream()
        .filter(role -> !within(role, region).isEmpty())
        .min(Comparator.comparingInt(role -> within(role, region).get(0).from()));
  }

  /** The role after "by": "shall be paid by the sending State". */
  private Optional<String> agent(Span act) {
    List<Span> by = within("by", act);
    return by.isEmpty()
        ? Optional.empty()
        : first(new Span(by.get(0).to(), Math.min(act.to(), by.get(0).to() + 6)));
  }

  private List<Span> within(String concept, Span region) {
    return spans(concept).stream()
        .filter(span -> span.from() >= region.from() && span.to() <= region.to())
        .toList();
  }

  private List<Span> spans(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  private record Marker(Modality modality, Span span) {}
}
