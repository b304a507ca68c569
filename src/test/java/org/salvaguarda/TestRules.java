package org.salvaguarda;

import java.nio.file.Path;
import java.util.List;
import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.agreement.Draft;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Rulebook;
import org.salvaguarda.evaluate.Rulebooks;
import org.salvaguarda.extract.Extractor;
import org.salvaguarda.extract.Statement;
import org.salvaguarda.ingest.Drafts;
import org.salvaguarda.segment.ClauseSegmenter;
import org.salvaguarda.segment.Options;
import org.salvaguarda.segment.PartyNames;
import org.salvaguarda.segment.Segmenter;

/** The shipped rulebook and the samples, for tests. */
public final class TestRules {

  /** Loaded once a test run. */
  public static final Rulebook SHIPPED = Rulebooks.shipped();

  public static final Path SAMPLES = Path.of("docs", "samples");

  private TestRules() {}

  /** A clause, understood. */
  public static Statement statement(String clause) {
    return statements(clause).get(0);
  }

  /** The provisions of a clause, understood. */
  public static List<Statement> statements(String clause) {
    Agreement agreement =
        new ClauseSegmenter(SHIPPED.languages())
            .segment(Draft.of("clause", clause), Options.DEFAULT);
    return new Extractor(SHIPPED.lexicons(), new PartyNames(SHIPPED.gazetteer(), "US"))
        .statements(agreement);
  }

  /** A draft, segmented. */
  public static Agreement agreement(String text) {
    return new Segmenter(SHIPPED.languages(), SHIPPED.gazetteer())
        .segment(Draft.of("draft", text), Options.DEFAULT);
  }

  /** A sample, read. */
  public static Draft sample(String name) {
    return Drafts.read(Drafts.source(SAMPLES.resolve(name)));
  }

  /** A draft's result. */
  public static Result result(Draft draft) {
    return reviewed(draft).result();
  }

  /** A draft, reviewed. */
  public static Reviewed reviewed(Draft draft) {
    return new Review(SHIPPED, Options.DEFAULT).reviewed(draft);
  }
}
