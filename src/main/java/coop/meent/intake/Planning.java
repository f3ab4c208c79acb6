package coop.meent.intake;

import coop.meent.base.Refusal;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    /// Whom one knows there, as far as the row says.
    private final Map<Field, String> person = new EnumMap<>(Field.class);

    /// Those of this row and of further ones.
    private final Set<String> people = new HashSet<>();

    private final List<Refusal> faults;
    private int there = -1;

    /// Where the same one stands, if this is a further row with somebody else one knows there.
    private Line first = this;

    Line(long number, List<Refusal> faults) {
      this.number = number;
      this.faults = new ArrayList<>(faults);
    }

    String contact() {
      return plain(person.getOrDefault(Field.CONTACT, ""));
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
    var line = new Line(row.line(), faults);
    line.values.putAll(subject.kept(cells.values()));
    cells
        .values()
        .forEach((field, value) -> {
          if (Listed.OF_CONTACTS.contains(field)) line.person.put(field, value);
        });
    line.values.keySet().removeAll(Listed.OF_CONTACTS);
    if (!line.contact().isEmpty()) line.people.add(line.contact());
    return line;
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
    if (earlier != null) again(line, earlier);
  }

  /// A row that names another contact and says nothing else of the same one goes on with it.
  private static void again(Line line, Line earlier) {
    var first = earlier.first;
    boolean agrees =
        line.values.entrySet().stream()
            .allMatch(said ->
                same(said.getValue(), first.values.getOrDefault(said.getKey(), said.getValue())));
    if (line.contact().isEmpty() || !agrees || !first.people.add(line.contact())) {
      line.faults.add(new RowFault.Twice(earlier.number));
      return;
    }
    line.first = first;
    line.values.forEach(first.values::putIfAbsent);
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
      earlier.ifPresent(one -> again(line, one));
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
        .orElseGet(() ->
            line.first == line
                ? new Verdict.Adds()
                : new Verdict.There(List.of(Field.CONTACT), List.of()));
  }

  private Optional<Subject.Known> there(Line line) {
    return line.there < 0 ? Optional.empty() : Optional.of(known.get(line.there));
  }

  /// Nothing of who may be somebody else of the same name.
  private List<Field> fills(Line line, Subject.Known one) {
    if (areApart(one.values(), line.values)) return List.of();
    List<Field> fills = new ArrayList<>();
    if (line.first == line) fills.addAll(missing(line.values, one.values(), subject.fillable()));
    if (line.person.isEmpty()) return fills;
    var person = person(line, one);
    if (person.isEmpty()) fills.add(Field.CONTACT);
    person.ifPresent(who -> fills.addAll(missing(line.person, who.values(), Listed.OF_CONTACTS)));
    return fills;
  }

  private static List<Field> missing(
      Map<Field, String> said, Map<Field, String> known, List<Field> among) {
    return among.stream()
        .filter(field -> said.containsKey(field) && !known.containsKey(field))
        .toList();
  }

  private static Optional<Subject.Person> person(Line line, Subject.Known one) {
    return one.people().stream()
        .filter(who -> plain(who.name()).equals(line.contact()))
        .findFirst();
  }

  private static List<Field> differs(Line line, Subject.Known one) {
    var person = person(line, one).map(Subject.Person::values).orElse(Map.of());
    return Stream.concat(differing(line.values, one.values()), differing(line.person, person))
        .sorted()
        .toList();
  }

  private static Stream<Field> differing(Map<Field, String> said, Map<Field, String> known) {
    return said.entrySet().stream()
        .filter(one -> !same(one.getValue(), known.getOrDefault(one.getKey(), one.getValue())))
        .map(Map.Entry::getKey);
  }

  /// In the order of the file, so that numbers follow it.
  void carryOut(Tx tx) {
    IdentityHashMap<Line, Subject.Filling> made = new IdentityHashMap<>();
    for (var line : lines) {
      var there = there(line);
      if (there.isPresent()) {
        fill(tx, line, there.get());
        continue;
      }
      var first = line.first;
      var adding = made.computeIfAbsent(first, any -> subject.add(tx, first.values));
      if (!line.person.isEmpty()) adding.keep(tx, line.person);
    }
  }

  private void fill(Tx tx, Line line, Subject.Known one) {
    var fills = fills(line, one);
    var own = fills.stream().filter(field -> !Listed.OF_CONTACTS.contains(field)).toList();
    if (!own.isEmpty()) one.filling().keep(tx, filled(one.values(), line.values, own));
    if (fills.size() == own.size()) return;
    var person = person(line, one);
    if (person.isEmpty()) one.adding().keep(tx, line.person);
    else
      person
          .get()
          .filling()
          .keep(tx, filled(person.get().values(), line.person, Listed.OF_CONTACTS));
  }

  /// What is known, with what is said where nothing is.
  private static Map<Field, String> filled(
      Map<Field, String> known, Map<Field, String> said, List<Field> fields) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(known);
    for (var field : fields)
      if (said.containsKey(field)) values.putIfAbsent(field, said.getOrDefault(field, ""));
    return values;
  }
}
