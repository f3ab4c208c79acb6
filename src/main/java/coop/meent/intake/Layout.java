package coop.meent.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which column holds what: at its place, from 0.
public record Layout(Map<Field, Integer> columns) {

  private static final String UNUSED = "-";

  public Layout {
    columns = Map.copyOf(columns);
  }

  /// What the names above the columns say; of two that say the same the first counts.
  public static Layout of(Listed listed, List<String> headings) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      Field.of(headings.get(i), listed.fields())
          .ifPresent(field -> columns.putIfAbsent(field, column));
    }
    if (listed == Listed.CLIENTS) nearContact(columns, headings);
    return new Layout(columns);
  }

  /// Right of who one knows there stand that person's own address and telephone, whatever short
  /// names they have; the client's address for invoices is called so.
  private static void nearContact(Map<Field, Integer> columns, List<String> headings) {
    var contact = columns.get(Field.CONTACT);
    if (contact == null) return;
    for (int i = contact + 1; i < headings.size(); i++) {
      int column = i;
      var own = Field.of(headings.get(i), List.of(Field.EMAIL, Field.PHONE));
      if (own.isEmpty() || Field.plain(headings.get(i)).matches(".*(factu|invoice).*")) continue;
      boolean isMail = own.get() == Field.EMAIL;
      var field = isMail ? Field.CONTACT_EMAIL : Field.CONTACT_PHONE;
      if (columns.containsKey(field)) continue;
      if (isMail) columns.values().removeIf(place -> place == column);
      columns.put(field, column);
    }
  }

  /// Which names above a column tell what it holds.
  ///
  /// @param remembered what somebody said of columns before
  public static Predicate<String> known(Listed listed, String remembered) {
    var said = said(remembered);
    return heading ->
        Field.of(heading, listed.fields()).isPresent()
            || !said.getOrDefault(Field.plain(heading), UNUSED).equals(UNUSED);
  }

  /// A name, or what one can be put together from.
  public boolean hasName() {
    return columns.containsKey(Field.NAME)
        || columns.containsKey(Field.GIVEN)
        || columns.containsKey(Field.FAMILY);
  }

  public Optional<Field> at(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The same where a column holds something else, or nothing that is wanted. What it holds now, no
  /// other column does.
  public Layout with(int column, Optional<Field> field) {
    Map<Field, Integer> other = new EnumMap<>(Field.class);
    columns.forEach((one, place) -> {
      if (place != column) other.put(one, place);
    });
    field.ifPresent(one -> other.put(one, column));
    return new Layout(other);
  }

  /// The same with a column that is called so, as it is written or nearly; empty when none is.
  public Optional<Layout> with(Field field, String heading, List<String> headings) {
    for (int i = 0; i < headings.size(); i++)
      if (headings.get(i).equalsIgnoreCase(heading.strip())
          || (!Field.plain(heading).isEmpty()
              && Field.plain(headings.get(i)).equals(Field.plain(heading))))
        return Optional.of(with(i, Optional.of(field)));
    return Optional.empty();
  }

  /// To remember what was said of each column, over what was said of others before.
  public String remembered(String before, List<String> headings) {
    var said = said(before);
    for (int i = 0; i < headings.size(); i++)
      if (!Field.plain(headings.get(i)).isEmpty())
        said.put(Field.plain(headings.get(i)), at(i).map(Field::name).orElse(UNUSED));
    return said.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  /// The same with what somebody said before of columns that are called so.
  public Layout as(String remembered, Listed listed, List<String> headings) {
    var said = said(remembered);
    var layout = this;
    for (int i = 0; i < headings.size(); i++) {
      var was = said.get(Field.plain(headings.get(i)));
      if (was == null) continue;
      var field = listed.fields().stream().filter(one -> one.name().equals(was)).findFirst();
      if (field.isPresent() || was.equals(UNUSED)) layout = layout.with(i, field);
    }
    return layout;
  }

  private static Map<String, String> said(String remembered) {
    Map<String, String> said = new HashMap<>();
    for (var line : remembered.lines().toList()) {
      var parts = line.split(" ", 2);
      if (parts.length == 2) said.put(parts[0], parts[1]);
    }
    return said;
  }
}
