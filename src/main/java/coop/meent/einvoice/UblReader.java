package coop.meent.einvoice;

import coop.meent.base.RefusedException;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import coop.meent.xml.XmlPaths;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks a file: the head is held, lines are read one by one, and what is packed into it is passed
/// over without being held.
final class UblReader {

  private static final XmlPaths PATHS = new XmlPaths(1, Set.of("InvoiceLine", "CreditNoteLine"));

  private final XmlCursor cursor;
  private final UblLeaves leaves;
  private final List<InvoiceLine> lines = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();
  private final List<Received> read = new ArrayList<>();
  private List<VatSubtotal> subtotals = List.of();
  private Optional<String> project = Optional.empty();

  private UblReader(XmlCursor cursor, String file) {
    this.cursor = cursor;
    leaves = new UblLeaves(file);
  }

  static Received read(InputStream in, String file) throws IOException {
    try {
      return new UblReader(new XmlCursor(in, PATHS, new UblTrouble(file)), file).read();
    } catch (ArithmeticException e) {
      throw new RefusedException(new UblRefusal.AmountsTooLarge(file), e);
    }
  }

  private Received read() {
    var roots = new ArrayList<String>();
    cursor.eachChild(root -> {
      roots.add(root);
      if (!document(root)) cursor.eachChild(this::document);
    });
    if (read.isEmpty())
      throw new RefusedException(
          new UblRefusal.OtherRoot(leaves.file(), roots.isEmpty() ? "" : roots.getFirst()));
    return read.getFirst();
  }

  /// The outermost element, or the one that the network's envelope is around.
  private boolean document(String name) {
    boolean isCreditNote = name.equals("CreditNote");
    if (!isCreditNote && !name.equals("Invoice")) return false;
    var head = cursor.emptyElement();
    cursor.eachChild(child -> {
      switch (child) {
        case "InvoiceLine", "CreditNoteLine" -> line(head);
        case "AdditionalDocumentReference" -> attachment();
        case "UBLExtensions", "Signature" -> {}
        default -> head.add(cursor.element());
      }
    });
    var document = new UblDocument(new UblPart(head, leaves), isCreditNote);
    if (lines.isEmpty())
      throw leaves.missing(head, isCreditNote ? "CreditNoteLine" : "InvoiceLine");
    read.add(document.read(lines, attachments, project));
    return true;
  }

  /// All of the head stands before the first line, in either schema.
  private void line(XmlElement head) {
    if (lines.isEmpty()) {
      var document = new UblPart(head, leaves);
      leaves.expect(document.text("DocumentCurrencyCode").orElse(""));
      subtotals = UblSums.subtotals(document);
    }
    var element = cursor.element();
    var line = new UblLineReader(new UblPart(element, leaves), subtotals).read();
    // So that whoever computes it later never meets an overflow.
    line.computedNet();
    lines.add(line);
    leaves.leave(element);
  }

  /// Credit notes name a project here, under this code.
  private void attachment() {
    var name = new ArrayList<String>();
    var code = new ArrayList<String>();
    cursor.eachChild(child -> {
      switch (child) {
        case "ID", "DocumentDescription" -> name.add(cursor.element().text());
        case "DocumentTypeCode" -> code.add(cursor.element().text());
        default -> {}
      }
    });
    if (code.contains(UblShape.CODE_PROJECT)) project = name.stream().findFirst();
    else attachments.add(String.join(" ", name));
  }
}
