package coop.meent.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How cells show their numbers, by the number of their style.
record ExcelFormats(List<NumberFormat> styles) {

  ExcelFormats {
    styles = List.copyOf(styles);
  }

  static ExcelFormats of(Parts parts, Optional<String> part) {
    if (part.isEmpty()) return new ExcelFormats(List.of());
    Map<String, NumberFormat> own = new HashMap<>();
    List<String> ids = new ArrayList<>();
    var cursor = parts.xml(part.get());
    cursor.eachChild(root ->
        cursor.eachChild(name -> {
          switch (name) {
            case "numFmts" ->
                cursor.eachChild(any -> {
                  var one = cursor.emptyElement();
                  own.put(one.attribute("numFmtId"), NumberFormat.of(one.attribute("formatCode")));
                });
            case "cellXfs" ->
                cursor.eachChild(any -> ids.add(cursor.emptyElement().attribute("numFmtId")));
            default -> {}
          }
        }));
    return new ExcelFormats(ids.stream().map(id -> own.getOrDefault(id, built(id))).toList());
  }

  private static NumberFormat built(String id) {
    return id.matches("\\d{1,6}") ? NumberFormat.built(Integer.parseInt(id)) : NumberFormat.GENERAL;
  }

  /// @param style as a cell says it; empty for none
  NumberFormat at(String style) {
    if (!style.matches("\\d{1,6}")) return NumberFormat.GENERAL;
    int at = Integer.parseInt(style);
    return at < styles.size() ? styles.get(at) : NumberFormat.GENERAL;
  }
}
