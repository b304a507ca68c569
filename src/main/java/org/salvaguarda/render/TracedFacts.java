package org.salvaguarda.render;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.salvaguarda.agreement.Locus;
import org.salvaguarda.evaluate.Trace;
import org.salvaguarda.extract.Mention;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.extract.Words;
import org.salvaguarda.render.TraceAnswer.Fact;
import org.salvaguarda.render.TraceAnswer.Fired;

/**
 * Tells the facts that rules fired on.
 *
 * <p>Example: a mention of {@code arrest} gives kind {@code mention}, values {@code {affirmed=true,
 * concept=arrest, words=may arrest}} and where {@code [Article 3(1)]}.
 */
final class TracedFacts {

  private final String text;

  /**
   * @param text the draft as read
   */
  TracedFacts(String text) {
    this.text = text;
  }

  Fired of(Trace.Firing firing) {
    return new Fired(firing.rule(), firing.facts().stream().map(this::fact).toList());
  }

  /** Facts are records: what is plain in them is told by value, provisions by their place. */
  private Fact fact(Object fact) {
    Map<String, Object> values = new TreeMap<>();
    List<String> where = new ArrayList<>();
    for (RecordComponent component : components(fact)) {
      Object value = value(component, fact);
      if (value instanceof Statement statement) {
        where.add(statement.locus().where());
      } else if (value instanceof String || value instanceof Boolean || value instanceof Number) {
        values.put(component.getName(), value);
      }
    }
    if (fact instanceof Mention mention) {
      values.put("words", words(mention));
    }
    return new Fact(kind(fact), values, where);
  }

  private String words(Mention mention) {
    Locus locus = mention.at().locus();
    Words words = Words.of(text, locus.start(), locus.end());
    return text.substring(words.start(mention.span().from()), words.end(mention.span().to() - 1));
  }

  private static List<RecordComponent> components(Object fact) {
    return Optional.ofNullable(fact.getClass().getRecordComponents())
        .map(Arrays::asList)
        .orElseGet(List::of);
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a fact is called: {@code mention, activity, breach}. */
  static String kind(Object fact) {
    return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
