package coop.meent.spreadsheet;

import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A workbook of Excel since 2007, which is a zip of XML. Source: ECMA-376 part 1, chapters 12 and
/// 18. Of a formula the value counts that was kept with it.
final class ExcelWorkbook {

  private static final String ROOT = "_rels/.rels";
  private static final String USUAL = "xl/workbook.xml";

  private final Parts parts;
  private final String workbook;

  ExcelWorkbook(Parts parts) {
    this.parts = parts;
    workbook = workbook(parts);
  }

  static boolean isOne(Parts parts) {
    return parts.has(workbook(parts));
  }

  private static String workbook(Parts parts) {
    if (!parts.has(ROOT)) return USUAL;
    return relations(parts, ROOT, "").values().stream()
        .filter(one -> one.kind.equals("officeDocument"))
        .map(Relation::target)
        .findFirst()
        .orElse(USUAL);
  }

  /// @param kind the last word of its type, such as `worksheet`
  /// @param target which part it is
  private record Relation(String kind, String target) {}

  private static Map<String, Relation> relations(Parts parts, String name, String folder) {
    Map<String, Relation> found = new HashMap<>();
    var cursor = parts.xml(name);
    cursor.eachChild(root ->
        cursor.eachChild(any -> {
          var one = cursor.emptyElement();
          var type = one.attribute("Type");
          found.put(
              one.attribute("Id"),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, one.attribute("Target"))));
        }));
    return found;
  }

  private static String resolved(String folder, String target) {
    var path = new ArrayList<String>();
    for (var step : ((target.startsWith("/") ? "" : folder) + target).split("/")) {
      if (step.equals("..") && !path.isEmpty()) path.removeLast();
      else if (!step.isEmpty() && !step.equals(".")) path.add(step);
    }
    return String.join("/", path);
  }

  /// A tab, as the workbook lists it.
  private record Tab(String name, String relation, boolean isHidden) {}

  List<Sheet> sheets() {
    int slash = workbook.lastIndexOf('/') + 1;
    var folder = workbook.substring(0, slash);
    var relations =
        relations(parts, folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
    List<Tab> tabs = new ArrayList<>();
    boolean[] is1904 = {false};
    var cursor = parts.xml(workbook);
    cursor.eachChild(root ->
        cursor.eachChild(name -> {
          switch (name) {
            case "workbookPr" -> is1904[0] = isTrue(cursor.emptyElement().attribute("date1904"));
            case "sheets" -> cursor.eachChild(any -> tabs.add(tab(cursor.emptyElement())));
            default -> {}
          }
        }));
    var strings = strings(target(relations, "sharedStrings"));
    var formats = ExcelFormats.of(parts, target(relations, "styles"));
    List<Sheet> sheets = new ArrayList<>();
    for (var tab : tabs) {
      var relation = relations.get(tab.relation);
      if (relation == null) throw parts.damaged(workbook, tab.name);
      if (relation.kind.equals("worksheet"))
        sheets.add(
            new ExcelSheet(parts, relation.target, tab.name, strings, formats, is1904[0])
                .sheet(tab.isHidden));
    }
    return sheets;
  }

  private static boolean isTrue(String word) {
    return word.equals("1") || word.equals("true");
  }

  private static Tab tab(XmlElement element) {
    return new Tab(
        element.attribute("name"),
        element.attribute("id"),
        element.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden"));
  }

  private static Optional<String> target(Map<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(one -> one.kind.equals(kind))
        .map(Relation::target)
        .findFirst();
  }

  /// Texts that cells share, by their number.
  private List<String> strings(Optional<String> part) {
    if (part.isEmpty()) return List.of();
    List<String> strings = new ArrayList<>();
    var cursor = parts.xml(part.get());
    cursor.eachChild(root ->
        cursor.eachChild(name -> {
          if (name.equals("si")) strings.add(text(cursor));
        }));
    return strings;
  }

  /// Of runs of letters in many looks; how they are to be pronounced is no part of it.
  static String text(XmlCursor cursor) {
    return cursor.text(
        element -> element.name().equals("rPh") ? Optional.of("") : Optional.empty());
  }
}
