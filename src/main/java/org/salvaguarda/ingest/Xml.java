package org.salvaguarda.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Steps through XML by local names, whatever the namespace.
 *
 * <p>Example: {@code Xml.value(paragraph, "pPr", "pStyle")} gives {@code "Heading1"}, or {@code ""}
 * where there is no such element.
 */
final class Xml {

  private static final Set<String> OFF = Set.of("false", "0", "off", "none");

  private Xml() {}

  /**
   * The root of an XML document; entities from outside are not read.
   *
   * @throws IOException if it is no XML
   */
  static Element root(InputStream xml) throws IOException {
    try {
      DocumentBuilder builder = XMLHelper.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // fails without writing a line to the log
      return builder.parse(xml).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("no well-formed XML", e);
    }
  }

  static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first element at the end of the path of child names. */
  static Optional<Element> at(Element from, String... path) {
    Optional<Element> reached = Optional.of(from);
    for (String name : path) {
      reached = reached.flatMap(element -> children(element, name).stream().findFirst());
    }
    return reached;
  }

  /** The attribute {@code val} of the element at the end of the path; empty where there is none. */
  static String value(Element from, String... path) {
    return at(from, path).map(element -> attribute(element, "val")).orElse("");
  }

  /** Whether the element at the end of the path is there and not switched off. */
  static boolean isOn(Element from, String... path) {
    return at(from, path).isPresent() && !OFF.contains(value(from, path));
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The first attribute of the local name, whatever its namespace; empty where there is none. */
  static String any(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .filter(attribute -> name(attribute).equals(name))
        .map(Node::getNodeValue)
        .findFirst()
        .orElse("");
  }

  /** The element and all within it that bear the name, in order. */
  static Stream<Element> all(Element from, String name) {
    Stream<Element> own = name(from).equals(name) ? Stream.of(from) : Stream.empty();
    return Stream.concat(own, children(from).stream().flatMap(child -> all(child, name)));
  }

  /** A whole number, or what stands in for one that is missing or no number. */
  static int number(String digits, int otherwise) {
    return digits.matches("-?\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
  }

  static String name(Node node) {
    return node.getLocalName();
  }
}
