package coop.meent.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/// The files inside a PDF: put in as PDF/A-3 asks, so that a program finds them by the catalog and
/// a person by the list of a reader; and taken out again.
public final class PdfAttachments {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");
  private static final int MAX_DEPTH = 16;

  private PdfAttachments() {}

  /// @param day that the files are said to be of
  static void put(PDDocument document, List<Attachment> attachments, LocalDate day)
      throws IOException {
    if (attachments.isEmpty()) return;
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    var associated = new COSArray();
    for (var attachment : attachments) {
      var file = specification(document, attachment, day);
      byName.put(attachment.name(), file);
      associated.add(file);
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    var catalog = document.getDocumentCatalog();
    var names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(ASSOCIATED, associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, Attachment attachment, LocalDate day) throws IOException {
    var content =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(attachment.content().length);
    content.setCreationDate(Xmp.calendar(day));
    content.setModDate(Xmp.calendar(day));
    var file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName(RELATION, attachment.relation().word());
    return file;
  }

  /// Those that the list of a reader shows, in its order.
  ///
  /// @param most bytes of one of them; larger ones are left out
  /// @throws IOException when it is no PDF
  public static List<Attachment> of(byte[] pdf, int most) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var names = document.getDocumentCatalog().getNames();
      if (names == null || names.getEmbeddedFiles() == null) return List.of();
      List<Attachment> found = new ArrayList<>();
      collect(names.getEmbeddedFiles(), most, found, 0);
      return found;
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, int most, List<Attachment> found, int depth)
      throws IOException {
    if (depth > MAX_DEPTH) return;
    var names = node.getNames();
    if (names != null) {
      for (var file : names.values()) {
        var content = content(file);
        if (content == null) continue;
        var bytes = bytes(content, most);
        if (bytes.length <= most) found.add(attachment(file, content, bytes));
      }
    }
    var kids = node.getKids();
    if (kids == null) return;
    for (var kid : kids) collect(kid, most, found, depth + 1);
  }

  private static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
    var unicode = file.getEmbeddedFileUnicode();
    return unicode == null ? file.getEmbeddedFile() : unicode;
  }

  /// One byte past the most tells that there are more, without unpacking all of a bomb.
  private static byte[] bytes(PDEmbeddedFile content, int most) throws IOException {
    try (var in = content.createInputStream()) {
      return in.readNBytes(most + 1);
    }
  }

  private static Attachment attachment(
      PDComplexFileSpecification file, PDEmbeddedFile content, byte[] bytes) {
    var word = file.getCOSObject().getNameAsString(RELATION);
    var relation =
        Stream.of(Attachment.Relation.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElse(Attachment.Relation.UNTOLD);
    return new Attachment(
        text(file.getFilename()),
        text(content.getSubtype()),
        text(file.getFileDescription()),
        relation,
        bytes);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
