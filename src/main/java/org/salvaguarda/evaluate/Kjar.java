package org.salvaguarda.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * A kjar made by {@link RuleCompiler}: compiled rules, without their source.
 *
 * <p>Its classes are taken from the class path where they stand there too (the shipped rules, which
 * the class data archive makes quick to load) and from the kjar otherwise. The model is built
 * straight from them: going by way of a KieModule costs twice the time, most of it for reading XML
 * that says nothing.
 */
final class Kjar {

  private static final String MODELS = "drools-model";

  private final Map<String, byte[]> entries = new HashMap<>();

  Kjar(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of the rules: path to bytes. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new HashMap<>(entries);
    classes
        .keySet()
        .removeIf(name -> !name.endsWith(".class") || !name.startsWith("org/salvaguarda/rules/"));
    return classes;
  }

  /** The rules, ready to run. */
  KieBase kieBase() {
    ClassLoader loader = new Classes(entries);
    return KieBaseBuilder.createKieBaseFromModel(
        modelNames().stream().map(name -> model(name, loader)).toList());
  }

  /** The file lists a version line, then the names of the model classes. */
  private List<String> modelNames() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + MODELS))
        .flatMap(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).lines())
        .filter(line -> !line.contains(":"))
        .toList();
  }

  private static Model model(String name, ClassLoader loader) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Classes that stand in the kjar alone. */
  private static final class Classes extends ClassLoader {
    private final Map<String, byte[]> entries;

    Classes(Map<String, byte[]> entries) {
      super(Kjar.class.getClassLoader());
      this.entries = entries;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = entries.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
