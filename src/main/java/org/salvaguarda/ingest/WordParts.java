package org.salvaguarda.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;

/**
 * The XML parts of a Word package by the last word of their relationship: {@code officeDocument}
 * from the package, {@code styles}, {@code numbering}, {@code footnotes}, {@code endnotes} from the
 * document.
 *
 * <p>Both the transitional and the strict form of the format are read; entities from outside are
 * not. Parts are given without tracked changes, in the view asked for. Example: {@code
 * part("styles")} gives the root element {@code w:styles}, or nothing where there is no such part.
 */
final class WordParts {

  private final PackagePart document;
  private final WordChanges changes;

  private WordParts(PackagePart document, WordChanges changes) {
    this.document = document;
    this.changes = changes;
  }

  static WordParts of(OPCPackage opened, View view) throws IOException {
    for (PackageRelationship relationship : opened.getRelationships()) {
      PackagePart document = opened.getPart(relationship);
      if (relationship.getRelationshipType().endsWith("/officeDocument") && document != null) {
        return new WordParts(document, new WordChanges(view));
      }
    }
    throw new IOException("the package has no document");
  }

  /** Whether the document is Word's, not a spreadsheet or a presentation. */
  boolean isWord() {
    return document.getContentType().contains("word");
  }

  Element document() throws IOException {
    return root(document);
  }

  Optional<Element> part(String kind) throws IOException {
    try {
      for (PackageRelationship relationship : document.getRelationships()) {
        if (relationship.getRelationshipType().endsWith("/" + kind)) {
          return Optional.of(root(document.getRelatedPart(relationship)));
        }
      }
      return Optional.empty();
    } catch (InvalidFormatException e) {
      throw new IOException("the relationships of the document cannot be read", e);
    }
  }

  /** What to say of the tracked changes in the parts given so far; empty where there are none. */
  Optional<String> note() {
    return changes.note();
  }

  private Element root(PackagePart part) throws IOException {
    try (InputStream xml = part.getInputStream()) {
      Element root = Xml.root(xml);
      changes.resolve(root);
      return root;
    }
  }
}
