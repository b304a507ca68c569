package org.salvaguarda.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salvaguarda.TestRules;

class CorpusStateTest {

  @TempDir Path folder;

  private static CorpusState of(String document, Map<String, String> row) {
    return new CorpusState(Map.of(document, row));
  }

  @Test
  void findingsThatCameWentOrMovedAreTold() {
    CorpusState before = of("a.txt", Map.of("OV-1", "v", "OV-2", "s", "OV-3", "m", "OV-4", "s"));
    CorpusState now = of("a.txt", Map.of("OV-1", "s", "OV-2", "w", "OV-3", "v", "OV-4", "s"));
    assertEquals(
        List.of("removed OV-1 a.txt: v > s", "added OV-2 a.txt: s > w", "moved OV-3 a.txt: m > v"),
        now.changesSince(before));
  }

  @Test
  void aStateThatIsWrittenAndReadAgainIsTheSame() throws IOException {
    CorpusState state =
        of("a.txt", CorpusState.row(TestRules.result(TestRules.sample("joint-operations.en.txt"))));
    Path file = folder.resolve("state.csv");
    state.write(file);
    assertEquals(List.of(), state.changesSince(CorpusState.read(file)));
  }
}
