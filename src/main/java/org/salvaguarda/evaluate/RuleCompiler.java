package org.salvaguarda.evaluate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.salvaguarda.extract.InvalidRules;

/**
 * Compiles DRL files into a kjar with Drools' executable model.
 *
 * <p>All files go into one package, so that a rule name is unique over all of them. The package is
 * named after the content, so that classes of two rulebooks never meet under one name: those of the
 * shipped one stand on the class path, where the class data archive makes them quick to load.
 */
final class RuleCompiler {

  private static final String PACKAGE = "org.salvaguarda.rules";
  private static final String FOLDER = "src/main/resources/";

  private static final int HASH = 16;

  private RuleCompiler() {}

  /**
   * Compiles.
   *
   * @param rules path to text
   * @return the kjar's bytes
   * @throws InvalidRules naming file and line of every error
   */
  static byte[] kjar(SortedMap<String, String> rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release(rules));
    Map<String, String> paths = new TreeMap<>();
    String own = PACKAGE + ".r" + RuleFolder.hash(rules).substring(0, HASH);
    rules.forEach(
        (path, text) -> {
          String flat = path.replace('/', '.');
          paths.put(flat, path);
          files.write(
              FOLDER + own.replace('.', '/') + '/' + flat,
              text.replaceFirst("package [\\w.]+", "package " + own));
        });
    KieBuilder builder = build(services, files, rules);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw invalid(errors, paths);
    }
    return ((InternalKieModule) builder.getKieModule()).getBytes();
  }

  private static KieBuilder build(
      KieServices services, KieFileSystem files, SortedMap<String, String> rules) {
    try {
      return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    } catch (RuntimeException e) {
      // Drools' code generator throws on some malformed conditions and names no place: find it rule
      // by rule
      throw RuleSplitter.parts(rules)
          .filter(RuleCompiler::breaks)
          .findFirst()
          .map(part -> new InvalidRules(part.place(), "this rule is malformed: " + firstLine(e)))
          .orElseThrow(() -> e);
    }
  }

  private static boolean breaks(RuleSplitter.Part part) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(FOLDER + "part.drl", part.text());
    try {
      services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
  }

  private static InvalidRules invalid(List<Message> errors, Map<String, String> paths) {
    List<String> told = errors.stream().map(error -> told(error, paths)).distinct().toList();
    String rest =
        told.stream().skip(1).limit(5).map(line -> "\n" + line).collect(Collectors.joining());
    String[] first = told.get(0).split(": ", 2);
    return new InvalidRules(first[0], first[1] + rest);
  }

  private static String told(Message error, Map<String, String> paths) {
    String path = error.getPath() == null ? "" : error.getPath();
    String file =
        paths.entrySet().stream()
            .filter(entry -> path.endsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("rules");
    return file
        + ":"
        + Math.max(1, error.getLine())
        + ": "
        + error.getText().replaceAll("\\s+", " ");
  }

  private static ReleaseId release(SortedMap<String, String> rules) {
    return KieServices.get()
        .newReleaseId("org.salvaguarda", "rules", RuleFolder.hash(rules).substring(0, HASH));
  }
}
