package coop.meent.intake;

import coop.meent.base.Refusal;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What becomes of each row, decided over all rows at once: first who is known by a number or an
/// address that nobody else has, then by name among those who are left. So two people of one name
/// stay two, however often a file is taken.
final class Planning {

  private final Subject subject;
  private final List<Subject.Known> known;
  private final List<Line> lines = new ArrayList<>();

  /// Who is there, by which line of the file.
  private final Map<Integer, Line> meant = new HashMap<>();

  private static final class Line {

    private final long number;
    private final Map<Field, String> values;
    private final List<Refusal> faults;
    private int there = -1;

    Line(long number, Map<Field, String> values, List<Refusal> faults) {
      this.number = number;
      this.values = values;
      this.faults = new ArrayList<>(faults);
    }

    String name() {
      return values.getOrDefault(Field.NAME, "");
    }
  }

  Planning(Subject subject, Spreadsheet spreadsheet, Layout layout) {
    this.subject = subject;
    known = subject.known();
    for (var row : spreadsheet.rows()) lines.add(line(row, layout));
    findByKey();
    findByName();
    findTwice();
  }

  private Line line(Spreadsheet.Row row, Layout layout) {
    var cells = Cells.of(row, layout);
    List<Refusal> faults = new ArrayList<>(cells.faults());
    faults.addAll(subject.faults(cells.values()));
    return new Line(row.line(), subject.kept(cells.values()), faults);
  }

  private void findByKey() {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (int i = 0; i < known.size(); i++)
      for (var key : keys(known.get(i).values()))
        places.computeIfAbsent(key, any -> new TreeSet<>()).add(i);
    for (var line : lines) {
      Set<Integer> found = new TreeSet<>();
      for (var key : keys(line.values)) found.addAll(places.getOrDefault(key, Set.of()));
      among(line, List.copyOf(found));
    }
  }

  private void findByName() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < known.size(); i++)
      if (!meant.containsKey(i))
        places.computeIfAbsent(plain(known.get(i).name()), any -> new ArrayList<>()).add(i);
    for (var line : lines)
      if (line.there < 0 && line.faults.isEmpty())
        among(line, places.getOrDefault(plain(line.name()), List.of()));
  }

  private void among(Line line, List<Integer> found) {
    if (found.isEmpty()) return;
    if (found.size() > 1) {
      line.faults.add(
          new RowFault.Several(known.get(found.get(0)).name(), known.get(found.get(1)).name()));
      return;
    }
    line.there = found.getFirst();
    var earlier = meant.putIfAbsent(line.there, line);
    if (earlier != null) line.faults.add(new RowFault.Twice(earlier.number));
  }

  /// Among those who are not there yet: of one number, or of one name where nothing tells them
  /// apart.
  private void findTwice() {
    Map<String, Line> byKey = new HashMap<>();
    Map<String, List<Line>> byName = new HashMap<>();
    for (var line : lines) {
      if (line.there >= 0 || line.name().isEmpty()) continue;
      var same = byName.computeIfAbsent(plain(line.name()), any -> new ArrayList<>());
      var earlier =
          keys(line.values).stream()
              .map(byKey::get)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .or(() ->
                  same.stream().filter(one -> !areApart(one.values, line.values)).findFirst());
      earlier.ifPresent(one -> line.faults.add(new RowFault.Twice(one.number)));
      same.add(line);
      for (var key : keys(line.values)) byKey.putIfAbsent(key, line);
    }
  }

  /// Whether a number or an address of theirs differs.
  private boolean areApart(Map<Field, String> one, Map<Field, String> other) {
    return subject.keys().stream()
        .anyMatch(key ->
            one.containsKey(key) && other.containsKey(key) && !same(one.get(key), other.get(key)));
  }

  private Set<String> keys(Map<Field, String> values) {
    Set<String> keys = new HashSet<>();
    for (var field : subject.keys())
      if (values.containsKey(field)) keys.add(field + " " + plain(values.get(field)));
    return keys;
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  IntakePlan plan(boolean hasName) {
    return new IntakePlan(
        hasName,
        lines.stream()
            .map(line -> new IntakePlan.Row(line.number, line.name(), verdict(line)))
            .toList());
  }

  private Verdict verdict(Line line) {
    if (!line.faults.isEmpty()) return new Verdict.Wrong(line.faults);
    return there(line)
        .<Verdict>map(one -> new Verdict.There(fills(line, one), differs(line, one)))
        .orElseGet(Verdict.Adds::new);
  }

  private Optional<Subject.Known> there(Line line) {
    return line.there < 0 ? Optional.empty() : Optional.of(known.get(line.there));
  }

  /// Nothing of who may be somebody else of the same name.
  private List<Field> fills(Line line, Subject.Known one) {
    if (areApart(one.values(), line.values)) return List.of();
    return subject.fillable().stream()
        .filter(field -> line.values.containsKey(field) && !one.values().containsKey(field))
        .toList();
  }

  private static List<Field> differs(Line line, Subject.Known one) {
    return line.values.entrySet().stream()
        .filter(said ->
            !same(said.getValue(), one.values().getOrDefault(said.getKey(), said.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// In the order of the file, so that numbers follow it.
  void carryOut(Tx tx) {
    for (var line : lines) {
      var there = there(line);
      if (there.isEmpty()) subject.add(tx, line.values);
      else fill(tx, line, there.get());
    }
  }

  private void fill(Tx tx, Line line, Subject.Known one) {
    var fills = fills(line, one);
    if (fills.isEmpty()) return;
    Map<Field, String> values = new EnumMap<>(one.values());
    for (var field : fills) values.put(field, line.values.getOrDefault(field, ""));
    one.filling().keep(tx, values);
  }
}
