package coop.meent.demo;

import coop.meent.receipt.ReceiptFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A receipt of a few lines as the smallest PDF there is: the same bytes each time, so that the
/// same seed makes the same file.
record Ticket(String name, List<String> lines) {

  private static final String FONT =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";

  Ticket {
    lines = List.copyOf(lines);
  }

  ReceiptFile file() {
    return ReceiptFile.of(name + ".pdf", bytes());
  }

  private byte[] bytes() {
    var content = content();
    var objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 240 "
                + height()
                + "] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
            "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content),
            FONT);
    var file = new StringBuilder("%PDF-1.4\n");
    var places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int table = file.length();
    int count = objects.size() + 1;
    file.append("xref\n0 %d\n%s".formatted(count, places));
    file.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(count));
    file.append("startxref\n%d\n%%%%EOF\n".formatted(table));
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private int height() {
    return 60 + 16 * lines.size();
  }

  private String content() {
    var text = new StringBuilder("BT /F 11 Tf 16 TL 20 %d Td\n".formatted(height() - 30));
    for (var line : lines)
      text.append("(%s) Tj T*\n".formatted(line.replaceAll("([()\\\\])", "\\\\$1")));
    return text.append("ET").toString();
  }
}
