package org.salvaguarda.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.salvaguarda.Reviewed;

/**
 * The draft itself as Akoma Ntoso 3.0 (OASIS LegalDocML): a {@code <doc>} whose units bear the eIds
 * that results cite. Findings stand in its {@code <meta>}, never in the legal text.
 *
 * <p>Example: "2. No agent may enter." in Article 4 gives {@code <paragraph
 * eId="art_4__para_2"><num>2.</num><content><p>No agent may enter.</p></content></paragraph>}.
 *
 * <p>A file of this kind holds one draft; of several each gives a document of its own, one after
 * the other.
 */
public final class AknReport implements Report {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final Wording wording;

  /**
   * @param wording language in which findings are worded
   */
  public AknReport(Wording wording) {
    this.wording = wording;
  }

  @Override
  public byte[] of(Dossier dossier) {
    return dossier.drafts().stream()
        .map(draft -> HEAD + document(draft).outerHtml() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Element document(Reviewed draft) {
    Document xml = new Document("");
    xml.parser(Parser.xmlParser());
    xml.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
    Element root = xml.appendElement("akomaNtoso").attr("xmlns", NAMESPACE);
    Element doc = root.appendElement("doc").attr("name", "agreement");
    AknMeta meta = new AknMeta(wording, draft);
    meta.whole(doc);
    new AknText(draft.agreement(), doc, meta).write();
    lines(root);
    return root;
  }

  /** An element a line; within a paragraph every blank counts. */
  private static void lines(Element root) {
    root.getAllElements().stream()
        .skip(1)
        .filter(element -> !element.parent().nameIs("p"))
        .forEach(element -> element.before(new TextNode("\n")));
  }
}
