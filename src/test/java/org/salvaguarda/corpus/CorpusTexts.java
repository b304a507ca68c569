package org.salvaguarda.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.salvaguarda.ingest.Source;
import org.tukaani.xz.XZInputStream;

/**
 * The texts of the shared corpus: those of dev and more, and a fixed sample of the bulk archive.
 */
final class CorpusTexts {

  static final int SAMPLE = 300;

  private final Path corpus;

  CorpusTexts(Path corpus) {
    this.corpus = corpus;
  }

  /** All of dev and more, then the sample, each under the name of its folder. */
  List<Source> all() throws IOException {
    List<Source> all = devAndMore();
    all.addAll(sample());
    return all;
  }

  /** All of dev and more. */
  List<Source> devAndMore() throws IOException {
    List<Source> texts = new ArrayList<>(folder("dev"));
    texts.addAll(folder("more"));
    return texts;
  }

  private List<Source> folder(String name) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpus.resolve(name))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        sources.add(new Source(name + "/" + file.getFileName(), Files.readAllBytes(file)));
      }
    }
    return sources;
  }

  /** Every n-th text of the archive in the order of names, so many that there are 300. */
  private List<Source> sample() throws IOException {
    TreeMap<String, byte[]> bulk = bulk();
    int step = Math.max(1, bulk.size() / SAMPLE);
    List<Source> sample = new ArrayList<>();
    int at = 0;
    for (var text : bulk.entrySet()) {
      if (at++ % step == 0 && sample.size() < SAMPLE) {
        sample.add(new Source("bulk/" + text.getKey(), text.getValue()));
      }
    }
    return sample;
  }

  private TreeMap<String, byte[]> bulk() throws IOException {
    TreeMap<String, byte[]> texts = new TreeMap<>();
    try (InputStream file = Files.newInputStream(corpus.resolve("bulk.tar.xz"));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(file)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().endsWith(".txt")) {
          texts.put(Path.of(entry.getName()).getFileName().toString(), tar.readAllBytes());
        }
      }
    }
    return texts;
  }
}
