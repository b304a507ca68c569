package org.salvaguarda.render;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The shape of a JUnit XML document, and its writing. A character that XML 1.0 cannot hold, such as
 * a form feed, becomes U+FFFD.
 */
final class JunitXml {

  private JunitXml() {}

  /** A draft's test cases. */
  record Suite(String name, List<Case> cases) {

    long count(String outcome) {
      return cases.stream().filter(one -> one.outcome().equals(outcome)).count();
    }
  }

  /**
   * A check.
   *
   * @param outcome {@code passed}, or the name of the element that tells otherwise
   */
  record Case(
      String group, String name, String outcome, String type, String message, String detail) {}

  /** The document. */
  static String of(List<Suite> suites) {
    try {
      return written(suites);
    } catch (XMLStreamException e) {
      // writes to memory, and what XML cannot hold was replaced
      throw new IllegalStateException(e);
    }
  }

  private static String written(List<Suite> suites) throws XMLStreamException {
    StringWriter out = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "salvaguarda");
    for (Suite suite : suites) {
      write(suite, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    return out + "\n";
  }

  private static void write(Suite suite, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", XmlText.of(suite.name()));
    xml.writeAttribute("tests", String.valueOf(suite.cases().size()));
    xml.writeAttribute("failures", String.valueOf(suite.count("failure")));
    xml.writeAttribute("errors", String.valueOf(suite.count("error")));
    xml.writeAttribute("skipped", String.valueOf(suite.count("skipped")));
    for (Case one : suite.cases()) {
      write(one, xml);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", XmlText.of(one.group()));
    xml.writeAttribute("name", XmlText.of(one.name()));
    if (!one.outcome().equals("passed")) {
      xml.writeStartElement(one.outcome());
      xml.writeAttribute("type", one.type());
      xml.writeAttribute("message", XmlText.of(one.message()));
      xml.writeCharacters(XmlText.of(one.detail()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
