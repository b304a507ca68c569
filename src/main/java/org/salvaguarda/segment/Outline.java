package org.salvaguarda.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.agreement.Provision;
import org.salvaguarda.agreement.Standing;

/** Builds the tree of an agreement from its lines, first to last. */
final class Outline {

  private static final int TITLE_LINES = 8;
  private static final int HEADING = 110;

  private final String text;
  private final Languages languages;
  private final Structure layout;
  private final Shapes shapes;
  private final String main;
  private final boolean oneLanguage;
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Place place = new Place();
  private final Chapeau chapeau = new Chapeau();

  private Standing standing = Standing.TITLE;
  private Optional<Integer> heading = Optional.empty();
  private boolean headingExpected;
  private boolean numberedBody;
  private String part = "";
  private int lines;
  private String title = "";

  Outline(String text, Languages languages, String main, boolean oneLanguage) {
    this.text = text;
    this.languages = languages;
    this.layout = languages.layout();
    this.shapes = new Shapes(text, layout);
    this.main = main;
    this.oneLanguage = oneLanguage;
  }

  /** An outline of a text that is one clause: it begins in the body. */
  static Outline ofClause(String text, Languages languages, String language) {
    Outline outline = new Outline(text, languages, language, true);
    outline.standing = Standing.OPERATIVE;
    outline.place.article("clause", "Clause");
    return outline;
  }

  List<Provision> provisions() {
    return List.copyOf(provisions);
  }

  String title() {
    return title;
  }

  void add(Line line) {
    lines++;
    switch (line.kind()) {
      case ARTICLE -> article(line);
      case ANNEX -> annexOrTitle(line);
      case NOTE -> note(line);
      case PART -> partOfText(line);
      case PARAGRAPH -> numbered(line, place.paragraph(line.number()));
      case POINT -> numbered(line, place.point(line.number()));
      case DASH -> numbered(line, place.dash());
      case CLOSING -> closing(line);
      case TEXT -> plain(line);
    }
  }

  private void article(Line line) {
    if (standing != Standing.ANNEX) {
      standing = Standing.OPERATIVE;
      place.article(unique("art_" + line.number()), "Article " + line.number());
    } else {
      place.annexArticle(line.number());
    }
    numberedBody = false;
    chapeau.forget();
    heading = Optional.empty();
    if (line.hasBody() && !shapes.isHeading(line)) {
      headingExpected = false;
      sentences(line.body(), line.end(), standing);
    } else {
      headingExpected = !line.hasBody();
      headings(line);
    }
  }

  private void annexOrTitle(Line line) {
    if (standing == Standing.TITLE) {
      plain(line);
    } else {
      annex(line);
    }
  }

  private void annex(Line line) {
    standing = Standing.ANNEX;
    numberedBody = false;
    String label = line.number().isEmpty() ? "" : " " + line.number().toUpperCase(Locale.ROOT);
    place.article(
        unique("annex_" + (line.number().isEmpty() ? "1" : line.number())),
        annexWord(line) + label);
    chapeau.forget();
    part(line);
  }

  private void note(Line line) {
    standing = Standing.OPERATIVE;
    place.article(unique("note_" + line.number()), "Note " + line.number());
    chapeau.forget();
    headings(line);
    headingExpected = false;
  }

  private void partOfText(Line line) {
    part = line.number();
    if (numberedBody) {
      openPart();
    }
    part(line);
  }

  /** Where a text has no articles, its parts hold the numbered paragraphs. */
  private void openPart() {
    if (part.isEmpty()) {
      place.article("body", "Body");
    } else {
      place.article(unique("part_" + part), "Part " + part.toUpperCase(Locale.ROOT));
    }
    chapeau.forget();
  }

  private void part(Line line) {
    headings(line);
    headingExpected = true;
  }

  private void numbered(Line line, boolean understood) {
    headingExpected = false;
    leaveTitle();
    if (line.kind() == Line.Kind.PARAGRAPH) {
      chapeau.forget();
      bind(line);
    }
    if (understood && line.hasBody()) {
      sentences(line.body(), line.end(), standing);
    }
  }

  /**
   * A numbered paragraph binds, be it in a note that has no articles or in a text that follows the
   * signatures.
   */
  private void bind(Line line) {
    if (standing == Standing.CLOSING) {
      standing = Standing.ANNEX;
      place.annex(unique("annex_1"), line.number());
    } else if (standing == Standing.PREAMBLE
        && !layout.opensRecital(text.substring(line.body(), line.end()))) {
      standing = Standing.OPERATIVE;
      numberedBody = true;
      openPart();
      place.paragraph(line.number());
    }
  }

  private void closing(Line line) {
    leaveTitle();
    place.closing();
    chapeau.forget();
    sentences(line.start(), line.end(), Standing.CLOSING);
    if (standing == Standing.OPERATIVE) {
      standing = Standing.CLOSING;
    }
  }

  private void plain(Line line) {
    if (standing == Standing.TITLE) {
      titleOrPreamble(line);
    } else if (standing == Standing.CLOSING && shapes.headsAnnex(line)) {
      annex(line);
    } else if (shapes.isHeading(line) && (headingExpected || opensSection(line))) {
      headings(line);
      headingExpected = false;
    } else {
      headingExpected = false;
      body(line);
    }
  }

  private void titleOrPreamble(Line line) {
    String words = text.substring(line.start(), line.end());
    boolean titled = layout.readsLikeTitle(words) && words.length() < 400 && !words.endsWith(";");
    if (title.isEmpty() && titled) {
      title = words;
      sentence(line.start(), line.end(), Standing.TITLE);
    } else if (lines < TITLE_LINES && Shapes.shouts(words) && !layout.opensRecital(words)) {
      title = title.isEmpty() ? words : title + " " + words;
      sentence(line.start(), line.end(), Standing.TITLE);
    } else if (title.isEmpty() && lines < TITLE_LINES && words.length() < HEADING) {
      sentence(line.start(), line.end(), Standing.TITLE);
    } else {
      leaveTitle();
      body(line);
    }
  }

  private void leaveTitle() {
    if (standing == Standing.TITLE) {
      standing = Standing.PREAMBLE;
      place.preamble();
    }
  }

  private void body(Line line) {
    String words = text.substring(line.start(), line.end());
    boolean recital = layout.opensRecital(words) && !words.endsWith(".");
    sentences(
        line.start(),
        line.end(),
        recital && standing != Standing.CLOSING ? Standing.PREAMBLE : standing);
    if (standing == Standing.PREAMBLE && layout.endsPreamble(words)) {
      standing = Standing.OPERATIVE;
      place.article("body", "Body");
    }
  }

  private boolean opensSection(Line line) {
    return standing != Standing.PREAMBLE && shapes.headsWhatFollows(line);
  }

  private void headings(Line line) {
    heading = Optional.of(provisions.size());
    sentence(line.start(), line.end(), Standing.HEADING);
  }

  private void sentences(int from, int to, Standing weight) {
    int last = provisions.size();
    for (int[] sentence : Sentences.of(text, from, to, layout)) {
      sentence(sentence[0], sentence[1], weight);
    }
    if (text.charAt(to - 1) == ':' && provisions.size() > last) {
      chapeau.set(place.depth(), provisions.size() - 1);
    }
  }

  private void sentence(int start, int end, Standing weight) {
    String language = oneLanguage ? main : languages.tell(text, start, end, main);
    provisions.add(
        new Provision(
            provisions.size(),
            new Locus(place.eId(), place.where(), start, end),
            weight,
            language,
            weight == Standing.HEADING ? Optional.empty() : heading,
            chapeau.above(place.depth())));
  }

  private String unique(String eId) {
    int times = used.merge(eId, 1, Integer::sum);
    return times == 1 ? eId : eId + "-" + times;
  }

  /** What the heading calls it, "Protocol" in "ADDITIONAL PROTOCOL". */
  private String annexWord(Line line) {
    String heading = text.substring(line.start(), line.end());
    String word =
        Stream.of(heading.split("[^\\p{L}]+"))
            .filter(layout::callsAnnex)
            .findFirst()
            .orElse(heading.split("\\s+", 2)[0]);
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
