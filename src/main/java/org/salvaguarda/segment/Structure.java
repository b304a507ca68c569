package org.salvaguarda.segment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salvaguarda.extract.Words;

/**
 * How agreements are laid out in one language: the content of {@code
 * rules/lexicon/<language>/structure.yaml}, folded.
 *
 * @param language ISO 639-1 code
 * @param names the language's English name
 * @param articles words that head an article
 * @param annexes words that head an annex
 * @param sideTexts words that head a text beside the agreement: a side letter, agreed minutes
 * @param parts words that head a part or chapter
 * @param notes words that number the notes of an exchange
 * @param titles words by which a title is told
 * @param preambleEnds formulas after which the body begins
 * @param recitals words with which a recital opens
 * @param closings formulas with which the testimonium opens
 * @param ordinals first, second, third ... in words
 * @param feminineOrdinals the same in the other gender, where the language has one
 * @param cardinals one, two, three ... in words
 * @param abbreviations words after which a full stop does not end a sentence
 * @param hostTerms defined terms by which a text calls the Party that receives
 * @param partnerTerms defined terms by which a text calls the Party that sends
 * @param verbs commonest verb forms: a short line that holds one is a sentence, not a heading
 * @param functionWords the commonest words, by which the language is told
 * @param definitions the words by which a text names the Parties and their people
 */
public record Structure(
    @JsonProperty("language") String language,
    @JsonProperty("names") String names,
    @JsonProperty("articles") Set<String> articles,
    @JsonProperty("annexes") Set<String> annexes,
    @JsonProperty("sideTexts") Set<String> sideTexts,
    @JsonProperty("parts") Set<String> parts,
    @JsonProperty("notes") Set<String> notes,
    @JsonProperty("titles") Set<String> titles,
    @JsonProperty("preambleEnds") List<String> preambleEnds,
    @JsonProperty("recitals") List<String> recitals,
    @JsonProperty("closings") List<String> closings,
    @JsonProperty("ordinals") List<String> ordinals,
    @JsonProperty("feminineOrdinals") List<String> feminineOrdinals,
    @JsonProperty("cardinals") List<String> cardinals,
    @JsonProperty("abbreviations") Set<String> abbreviations,
    @JsonProperty("hostTerms") List<String> hostTerms,
    @JsonProperty("partnerTerms") List<String> partnerTerms,
    @JsonProperty("verbs") Set<String> verbs,
    @JsonProperty("functionWords") Set<String> functionWords,
    @JsonProperty("definitions") Definitions definitions) {

  /** How many characters of a line tell how it opens. */
  private static final int OPENING = 60;

  /** How many ordinals and cardinals each language lists. */
  private static final int ORDINALS = 12;

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  public Structure {
    articles = Set.copyOf(articles);
    annexes = Set.copyOf(annexes);
    sideTexts = Set.copyOf(sideTexts);
    parts = Set.copyOf(parts);
    notes = Set.copyOf(notes);
    titles = Set.copyOf(titles);
    preambleEnds = List.copyOf(preambleEnds);
    recitals = List.copyOf(recitals);
    closings = List.copyOf(closings);
    ordinals = List.copyOf(ordinals);
    feminineOrdinals = feminineOrdinals == null ? List.of() : List.copyOf(feminineOrdinals);
    cardinals = List.copyOf(cardinals);
    abbreviations = Set.copyOf(abbreviations);
    hostTerms = List.copyOf(hostTerms);
    partnerTerms = List.copyOf(partnerTerms);
    verbs = Set.copyOf(verbs);
    functionWords = Set.copyOf(functionWords);
  }

  /** Reads a structure file; an {@code IllegalArgumentException} says what is wrong with it. */
  public static Structure of(String yaml) {
    try {
      return YAML.readValue(yaml, Structure.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** The number that an ordinal or cardinal word stands for, 0 for any other word. */
  int ordinal(String word) {
    String folded = Words.fold(word);
    int place =
        Math.max(
            cardinals.indexOf(folded),
            Math.max(ordinals.indexOf(folded), feminineOrdinals.indexOf(folded)));
    return place % ORDINALS + 1;
  }

  /** Whether a word heads an annex, or a text that may follow the signatures: a side letter. */
  boolean callsAnnex(String word) {
    String folded = Words.fold(word);
    return annexes.contains(folded) || sideTexts.contains(folded);
  }

  /** Whether a line opens as a recital does. */
  boolean opensRecital(String line) {
    return opensWith(line, recitals);
  }

  /** Whether a line opens as a testimonium does. */
  boolean opensClosing(String line) {
    return opensWith(line, closings);
  }

  /** Whether a line holds the formula after which the body begins. */
  boolean endsPreamble(String line) {
    String folded = Words.fold(line);
    return preambleEnds.stream().anyMatch(folded::contains);
  }

  /** Whether a line reads like a title. */
  boolean readsLikeTitle(String line) {
    return holds(line, titles);
  }

  /** Whether a line reads like a sentence: it holds a common verb. */
  boolean readsLikeSentence(String line) {
    return holds(line, verbs);
  }

  private static boolean holds(String line, Set<String> any) {
    Words words = Words.of(line, 0, line.length());
    return IntStream.range(0, words.size()).anyMatch(i -> any.contains(words.folded(i)));
  }

  /** The layout of texts in either language: everything that either has. */
  static Structure merged(Structure one, Structure two) {
    return new Structure(
        one.language + "+" + two.language,
        one.names + ", " + two.names,
        both(one.articles, two.articles),
        both(one.annexes, two.annexes),
        both(one.sideTexts, two.sideTexts),
        both(one.parts, two.parts),
        both(one.notes, two.notes),
        both(one.titles, two.titles),
        both(one.preambleEnds, two.preambleEnds),
        both(one.recitals, two.recitals),
        both(one.closings, two.closings),
        both(one.ordinals, two.ordinals),
        both(one.feminineOrdinals, two.feminineOrdinals),
        both(one.cardinals, two.cardinals),
        both(one.abbreviations, two.abbreviations),
        both(one.hostTerms, two.hostTerms),
        both(one.partnerTerms, two.partnerTerms),
        both(one.verbs, two.verbs),
        both(one.functionWords, two.functionWords),
        Definitions.merged(one.definitions, two.definitions));
  }

  private static Set<String> both(Set<String> one, Set<String> two) {
    return Stream.concat(one.stream(), two.stream()).collect(Collectors.toSet());
  }

  private static List<String> both(List<String> one, List<String> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }

  private static boolean opensWith(String line, List<String> openings) {
    Words first = Words.of(line, 0, Math.min(line.length(), OPENING));
    return openings.stream().anyMatch(opening -> first.reads(0, opening));
  }
}
