package coop.meent.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The digest behind [Report#mark] and the ids inside a PDF.
final class Mark {

  private final MessageDigest digest = sha256();

  private Mark() {}

  /// Eight hexadecimal digits in two groups: `3f9a-07c2`.
  static String of(Report report) {
    var hex = HexFormat.of().formatHex(digest(report), 0, 4);
    return hex.substring(0, 4) + "-" + hex.substring(4);
  }

  /// SHA-256 over every word and figure, each closed by a byte that no UTF-8 text holds.
  static byte[] digest(Report report) {
    var mark = new Mark();
    mark.add(report.name(), report.language().code(), report.title(), report.subtitle());
    mark.add(report.issuer().name(), report.issuer().kvk(), report.issuer().seat());
    mark.add(report.asOf().toString());
    for (var paragraph : report.opening()) mark.add(paragraph);
    for (var figure : report.figures()) mark.add(figure.label(), figure.value().plain());
    for (var chart : report.charts())
      mark.add(chart.key(), chart.title(), chart.words(), chart.note());
    for (var table : report.tables()) mark.add(table);
    for (var sentence : report.closing()) mark.add(sentence);
    return mark.digest.digest();
  }

  private void add(Table table) {
    add(table.key(), table.title());
    for (var column : table.columns()) add(column.key(), column.title());
    for (var row : table.rows()) {
      add(row.kind().name());
      for (var cell : row.cells()) add(cell.plain());
    }
  }

  private void add(String... texts) {
    for (var text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0xFF);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
