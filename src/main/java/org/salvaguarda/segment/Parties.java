package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salvaguarda.agreement.Party;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;
import org.salvaguarda.extract.Words;

/**
 * Tells the two Parties from the title, or else from the preamble, and which of them is host.
 *
 * <p>A text's own definitions come first ("'sending State' means the Kingdom of ..."), then what
 * the caller says. Where neither tells, the agreement is mutual: each Party is host in turn.
 */
final class Parties {

  private static final int OPENING = 14;

  private final Gazetteer gazetteer;
  private final Languages structures;
  private final Options options;

  Parties(Gazetteer gazetteer, Languages structures, Options options) {
    this.gazetteer = gazetteer;
    this.structures = structures;
    this.options = options;
  }

  List<Party> of(String text, String title, List<Provision> provisions) {
    Map<String, String> named = new LinkedHashMap<>();
    name(title, named);
    provisions.stream()
        .filter(provision -> provision.standing() != Standing.HEADING)
        .limit(OPENING)
        .takeWhile(provision -> named.size() < 2)
        .forEach(provision -> name(provision.locus().in(text), named));
    List<String> codes = List.copyOf(named.keySet());
    String host =
        new DefinedRoles(gazetteer, structures)
            .host(text, provisions, codes)
            .orElseGet(() -> host(codes));
    return codes.stream()
        .limit(2)
        .map(code -> new Party(named.get(code), role(code, host), List.of(code)))
        .toList();
  }

  private void name(String text, Map<String, String> named) {
    Words words = Words.of(text, 0, text.length());
    for (Gazetteer.Mentioned mentioned : gazetteer.find(words)) {
      int from = words.start(mentioned.span().from());
      int to = words.end(mentioned.span().to() - 1);
      named.putIfAbsent(mentioned.code(), text.substring(from, to));
    }
  }

  private String host(List<String> codes) {
    List<String> two = new ArrayList<>(codes.subList(0, Math.min(2, codes.size())));
    if (two.contains(options.host())) {
      return options.host();
    }
    boolean known = two.remove(options.partner());
    return known && !two.isEmpty() ? two.get(0) : "";
  }

  private static String role(String code, String host) {
    if (host.isEmpty()) {
      return "mutual";
    }
    return code.equals(host) ? "host" : "partner";
  }
}
