package org.salvaguarda.ingest;

import java.util.Optional;
import java.util.function.IntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of a parsed Markdown document.
 *
 * <p>Items are numbered as a browser shows them. A line that begins an item of its own, such as
 * {@code (a)}, stays a line; any other line end within a paragraph becomes a space. Example: {@code
 * "3. One\n3. Two"} gives {@code "3. One\n\n4. Two"}.
 */
final class MarkdownText extends AbstractVisitor {

  private final Paragraphs paragraphs = new Paragraphs();

  String text() {
    return paragraphs.text();
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(BulletList list) {
    String mark = Optional.ofNullable(list.getMarker()).orElse("-") + " ";
    items(list, index -> mark);
  }

  @Override
  public void visit(OrderedList list) {
    int start = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
    String delimiter = Optional.ofNullable(list.getMarkerDelimiter()).orElse(".");
    items(list, index -> start + index + delimiter + " ");
  }

  @Override
  public void visit(ListItem item) {
    visitChildren(item);
    paragraphs.withoutMark();
  }

  @Override
  public void visit(Text text) {
    paragraphs.add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    paragraphs.add(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak end) {
    boolean item = end.getNext() instanceof Text text && Lines.opensItem(text.getLiteral());
    paragraphs.add(item ? "\n" : " ");
  }

  @Override
  public void visit(HardLineBreak end) {
    paragraphs.add("\n");
  }

  @Override
  public void visit(FencedCodeBlock block) {
    literal(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    literal(block.getLiteral());
  }

  @Override
  public void visit(HtmlBlock block) {
    literal(HtmlText.ofFragment(block.getLiteral()));
  }

  private void block(Node node) {
    visitChildren(node);
    paragraphs.end();
  }

  private void literal(String text) {
    paragraphs.add(text);
    paragraphs.end();
  }

  private void items(Node list, IntFunction<String> mark) {
    int index = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      paragraphs.mark(mark.apply(index++));
      item.accept(this);
    }
  }
}
