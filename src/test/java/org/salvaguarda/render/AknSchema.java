package org.salvaguarda.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of Akoma Ntoso 3.0. */
public final class AknSchema {

  private static final Schema SCHEMA = schema();

  private AknSchema() {}

  private static Schema schema() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(AknSchema.class.getResource("/schemas/akn/akomantoso30.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the schema finds wrong with a document, each with its line. */
  public static List<String> errors(byte[] document) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            error(e);
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    return errors;
  }

  /** The legal text of a document, without blanks. */
  public static String letters(byte[] document) {
    Document xml = Jsoup.parse(new String(document, UTF_8), "", Parser.xmlParser());
    xml.select("meta").remove();
    return xml.wholeText().replaceAll("\\s+", "");
  }
}
