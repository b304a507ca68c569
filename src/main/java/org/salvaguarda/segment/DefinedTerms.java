package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salvaguarda.agreement.DefinedTerm;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.extract.Words;
import org.salvaguarda.segment.Owners.Owner;

/**
 * Reads the names that a text gives to its Parties and their people.
 *
 * <p>Two ways of naming are known: in passing, after what is named ({@code the Republic of Kenya
 * ("the Host Party")}, {@code el Ministerio de Gobernación de Guatemala (MINGOB)}, {@code en
 * adelante "el Donante"}), and by definition ({@code "Force" means members of the armed forces of
 * the Sending State}, {@code adviser means an officer of the Australian Federal Police}).
 */
final class DefinedTerms {

  private static final int OPENING = 90;
  private static final int LONGEST = 5;
  private static final int NEAR = 8;
  private static final int DEED = 30;
  private static final int TITLE = 1500;
  private static final String QUOTED = "[\"“«‘']([^\"”»’'“«]{2,48})[\"”»’']";
  private static final Pattern BRACKETED =
      Pattern.compile("\\(([^()\"“«‘]{0,60})" + QUOTED + "[^()]{0,40}\\)");
  private static final Pattern ACRONYM =
      Pattern.compile("\\((\\p{Lu}[\\p{L}.&-]*\\p{Lu}[\\p{L}.-]*)\\)");
  private static final Pattern IN_PASSING = Pattern.compile(",\\s*([^,;.\"“«‘]{4,60}?)" + QUOTED);
  private static final String ARTICLES = "^(?i)(the|an?|el|la|los|las|un|una) ";

  private final Gazetteer gazetteer;
  private final Structure structure;
  private final Definitions words;
  private final Pattern defined;
  private final String text;
  private final List<String> codes;
  private final Owners owners;
  private final List<DefinedTerm> terms = new ArrayList<>();

  private DefinedTerms(Gazetteer gazetteer, Structure structure, String text, List<String> codes) {
    this.gazetteer = gazetteer;
    this.structure = structure;
    this.words = structure.definitions();
    this.defined = defined(words);
    this.text = text;
    this.codes = codes;
    this.owners = new Owners(gazetteer, structure, codes);
  }

  /**
   * The terms in the order in which they are given.
   *
   * @param codes the Parties
   */
  static List<DefinedTerm> of(
      String text,
      List<Provision> provisions,
      List<String> codes,
      Gazetteer gazetteer,
      Structure structure) {
    DefinedTerms reader = new DefinedTerms(gazetteer, structure, text, codes);
    new NamedOrgans(gazetteer, structure, codes)
        .in(text.substring(0, openingEnd(text, provisions)))
        .forEach(reader.terms::add);
    int lineEnd = 0;
    for (Provision provision : provisions.subList(0, Math.min(OPENING, provisions.size()))) {
      if (provision.locus().start() >= lineEnd) {
        int feed = text.indexOf('\n', provision.locus().start());
        lineEnd = feed < 0 ? text.length() : feed;
        reader.read(provision.locus().start(), lineEnd);
      }
    }
    return List.copyOf(reader.terms);
  }

  /** Where the body begins. */
  private static int openingEnd(String text, List<Provision> provisions) {
    return provisions.stream()
        .filter(Provision::operative)
        .mapToInt(provision -> provision.locus().start())
        .map(start -> Math.min(start, TITLE))
        .findFirst()
        .orElse(Math.min(text.length(), TITLE));
  }

  /** A quoted name before any defining verb or a colon, a bare one before a verb but "is". */
  private static Pattern defined(Definitions words) {
    String all = String.join("|", words.verbs());
    String strong =
        words.verbs().stream().filter(verb -> verb.length() > 3).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?iu)%s\\s*(?::|(?:%s)\\b)|^\\s*([\\p{L}][\\p{L} -]{2,40}?)(?::|,? (?:%s)\\b)"
            .formatted(QUOTED, all, strong));
  }

  private void read(int from, int to) {
    inPassing(BRACKETED, 2, from, to);
    inPassing(ACRONYM, 1, from, to);
    inPassing(IN_PASSING, 2, from, to);
    defined(from, to);
  }

  private void inPassing(Pattern pattern, int group, int from, int to) {
    Matcher matcher = pattern.matcher(text).region(from, to);
    while (matcher.find()) {
      boolean formula = pattern != IN_PASSING || opensWithFormula(matcher.group(1));
      if (formula) {
        String named = named(from, matcher.start());
        owner(named)
            .or(() -> ownerByOpening(named))
            .or(() -> ownerBySide(text.substring(segment(from, matcher.start()), matcher.start())))
            .ifPresent(owner -> keep(matcher.group(group), owner, isPeople(named)));
      }
    }
  }

  private boolean opensWithFormula(String lead) {
    Words opening = Words.of(lead, 0, lead.length());
    return IntStream.range(0, opening.size())
        .anyMatch(at -> words.formulas().stream().anyMatch(formula -> opening.reads(at, formula)));
  }

  /** What is named: the words between the last bracket, comma or semicolon and the name. */
  private String named(int from, int end) {
    int start = end;
    while (start > from && "();:".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private int segment(int from, int end) {
    return Math.max(from, Math.max(text.lastIndexOf(';', end), text.lastIndexOf(". ", end)) + 1);
  }

  /** The State whose organ is named: the last one said, unless two are. */
  private Optional<String> owner(String named) {
    List<Owner> found = owners.of(named, terms);
    boolean several = found.stream().map(Owner::code).distinct().count() > 1;
    return found.isEmpty() || (several && holds(named, words.joint()))
        ? Optional.empty()
        : Optional.of(found.get(found.size() - 1).code());
  }

  /** In "for Panama, the Border Service (SENAFRONT)" the service is Panama's. */
  private Optional<String> ownerBySide(String segment) {
    Words in = Words.of(segment, 0, segment.length());
    return owners.of(segment, terms).stream()
        .filter(owner -> sideBefore(in, owner.position()))
        .reduce((first, last) -> last)
        .map(Owner::code);
  }

  private boolean sideBefore(Words in, int position) {
    int at = position - 1;
    while (at >= 0
        && !words.sides().contains(in.folded(at))
        && (words.institutions().contains(in.folded(at))
            || structure.functionWords().contains(in.folded(at)))) {
      at--;
    }
    return at >= 0 && words.sides().contains(in.folded(at));
  }

  /** Where the title says "Ministry of Public Security of Panama", the ministry is Panama's. */
  private Optional<String> ownerByOpening(String named) {
    Words name = Words.of(named, 0, named.length());
    if (name.size() < 3 || !holds(named, words.institutions())) {
      return Optional.empty();
    }
    Words opening = Words.of(text, 0, Math.min(text.length(), TITLE));
    String last = name.folded(name.size() - 2) + " " + name.folded(name.size() - 1);
    return IntStream.range(0, opening.size())
        .filter(at -> opening.reads(at, last))
        .boxed()
        .flatMap(
            at ->
                gazetteer.find(opening).stream()
                    .filter(state -> state.span().from() >= at && state.span().from() < at + NEAR)
                    .map(Gazetteer.Mentioned::code)
                    .filter(codes::contains))
        .findFirst();
  }

  private void defined(int from, int to) {
    Matcher matcher = defined.matcher(text).region(from, to);
    while (matcher.find()) {
      String term = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      String body = text.substring(matcher.end(), to).split("[;\"“«]", 2)[0];
      List<Owner> found = owners.of(body, terms).stream().filter(owner -> !owner.denied()).toList();
      if (opensASentence(matcher.group(2)) || headsAPart(term)) {
        continue;
      }
      if (found.isEmpty()) {
        definedByDeed(term, body).ifPresent(role -> keep(term, role, !callsAParty(term)));
      } else if (!ofEachParty(body, found)) {
        keepDefined(term, body, found.get(0));
      }
    }
  }

  /**
   * The role of what is defined by what it does: "the Party that sends the personnel", "the State
   * in whose territory they serve", "officers whom one Government places with the other".
   */
  private Optional<String> definedByDeed(String term, String body) {
    boolean party = callsAParty(term);
    if (!party && !isPeople(opening(body))) {
      return Optional.empty();
    }
    if (reads(body, words.partnerDeeds())) {
      return Optional.of("partner");
    }
    return party && reads(body, words.hostDeeds()) ? Optional.of("host") : Optional.empty();
  }

  private boolean callsAParty(String term) {
    return holds(term, words.joint()) || holds(term, words.institutions());
  }

  private static boolean reads(String body, List<String> phrases) {
    Words in = Words.of(body, 0, body.length());
    return IntStream.range(0, Math.min(in.size(), DEED))
        .anyMatch(at -> phrases.stream().anyMatch(phrase -> in.reads(at, phrase)));
  }

  /** Whether a definition has a part for each Party: "as regards Japan, ...". */
  private boolean ofEachParty(String body, List<Owner> found) {
    Words in = Words.of(body, 0, body.length());
    return found.stream().map(Owner::code).filter(codes::contains).distinct().count() > 1
        || sideBefore(in, found.get(0).position());
  }

  private boolean opensASentence(String bareTerm) {
    return bareTerm != null
        && (structure.functionWords().contains(Words.fold(bareTerm.split(" ")[0]))
            || structure.readsLikeSentence(bareTerm));
  }

  private boolean headsAPart(String term) {
    String first = Words.fold(term.strip().split(" ")[0]);
    return structure.parts().contains(first)
        || structure.articles().contains(first)
        || structure.callsAnnex(first);
  }

  private void keepDefined(String term, String body, Owner owner) {
    if (tellsRole(term)) {
      keep(term, owner.code(), false);
    } else if (owner.people() || isPeople(opening(body))) {
      keep(term, owner.code(), true);
    } else if (owner.position() <= LONGEST || holds(opening(body), words.institutions())) {
      keep(term, owner.code(), false);
    }
  }

  private static String opening(String body) {
    Words in = Words.of(body, 0, body.length());
    return in.size() == 0 ? "" : body.substring(0, in.end(Math.min(in.size(), LONGEST + 1) - 1));
  }

  private void keep(String term, String owner, boolean people) {
    String plain = term.strip().replaceFirst(ARTICLES, "").strip();
    boolean known = terms.stream().anyMatch(other -> other.words().equals(plain));
    boolean named = tellsRole(plain) ? codes.contains(owner) : !holds(plain, words.joint());
    if (!known && named && !plain.isEmpty() && plain.split(" ").length <= LONGEST) {
      terms.add(new DefinedTerm(plain, owner, people));
    }
  }

  /** Whether a term is one that tells a role by itself: "Receiving State". */
  private boolean tellsRole(String term) {
    Words folded = Words.of(term, 0, term.length());
    return Stream.concat(structure.hostTerms().stream(), structure.partnerTerms().stream())
        .anyMatch(role -> folded.reads(0, role));
  }

  private boolean isPeople(String named) {
    return holds(named, words.people());
  }

  private static boolean holds(String named, Set<String> any) {
    Words in = Words.of(named, 0, named.length());
    return IntStream.range(0, in.size()).anyMatch(at -> any.contains(in.folded(at)));
  }
}
