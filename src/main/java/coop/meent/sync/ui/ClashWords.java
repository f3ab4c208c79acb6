package coop.meent.sync.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.store.Contradictions.Contradiction;
import coop.meent.store.OpenConflicts.Conflict;
import coop.meent.store.OpenConflicts.Version;
import coop.meent.sync.Overview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a conflict in the words of people rather than of tables. A column that has no word yet is
/// called by its own name: a reader sees all that is to be decided, also of a newer Meent.
record ClashWords(Texts texts, Overview overview, Neighbours neighbours) {

  List<Clash> all() {
    return Stream.concat(
            overview.conflicts().stream().map(this::clash),
            overview.contradictions().stream().map(this::clash))
        .toList();
  }

  private Clash clash(Contradiction contradiction) {
    var told = neighbours.told(contradiction);
    List<Clash.Side> sides = new ArrayList<>();
    for (var version : contradiction.versions()) {
      var said = told.versions().get(sides.size());
      sides.add(
          new Clash.Side(
              sides.size(),
              overview.author(version.device()),
              version.claimedAt(),
              said.name(),
              said.shortly(),
              said.details().stream()
                  .map(detail -> new Clash.Field(detail.label(), detail.value(), true))
                  .toList()));
    }
    return new Clash(new Clash.Decisions(contradiction), told.thing(), sides);
  }

  private Clash clash(Conflict conflict) {
    var columns = columns(conflict);
    List<Clash.Side> sides = new ArrayList<>();
    for (var version : conflict.versions()) {
      var fields = fields(conflict, version, columns);
      sides.add(
          new Clash.Side(
              sides.size(),
              overview.author(version.device()),
              version.claimedAt(),
              "",
              said(fields),
              fields));
    }
    var name =
        neighbours.named(conflict.row()).orElseGet(() -> word("sync.table.", conflict.table()));
    var what = columns.stream().map(column -> word("sync.column.", column)).toList();
    var thing = texts.get("sync.ui.clash", name, String.join(", ", what));
    return new Clash(new Clash.Values(conflict), thing, sides);
  }

  /// Such as `town: Utrecht; from: 1 March 2026`, or only the value when there is one.
  private static String said(List<Clash.Field> fields) {
    if (fields.size() == 1) return fields.getFirst().value();
    return fields.stream()
        .map(field -> field.label() + ": " + field.value())
        .collect(Collectors.joining("; "));
  }

  /// Those in which the versions differ; all of them when they do in none.
  private static List<String> columns(Conflict conflict) {
    Set<String> all = new LinkedHashSet<>();
    conflict.versions().forEach(version -> all.addAll(version.values().keySet()));
    var differing = all.stream().filter(column -> differs(conflict, column)).toList();
    return differing.isEmpty() ? List.copyOf(all) : differing;
  }

  private static boolean differs(Conflict conflict, String column) {
    return conflict.versions().stream()
            .map(version -> Objects.toString(version.values().get(column)))
            .distinct()
            .count()
        > 1;
  }

  private List<Clash.Field> fields(Conflict conflict, Version version, List<String> columns) {
    List<Clash.Field> fields = new ArrayList<>();
    for (var column : columns)
      fields.add(
          new Clash.Field(
              word("sync.column.", column),
              value(column, version.values().get(column)),
              differs(conflict, column)));
    return fields;
  }

  private String value(String column, @Nullable Object value) {
    return switch (value) {
      case null -> texts.get("sync.ui.clash.nothing");
      case UUID id -> neighbours.named(id).orElse(texts.get("sync.ui.clash.unknown"));
      case Number cents when column.endsWith("_cents") ->
          texts.euro(Money.ofCents(cents.longValue()));
      case String date when column.endsWith("_date") -> date(date);
      case String role when column.equals("role") -> word("member.role.", role);
      default -> value.toString();
    };
  }

  private String date(String date) {
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.date(LocalDate.parse(date)) : date;
  }

  private String word(String family, String name) {
    var key = family + name;
    return texts.bundle().containsKey(key) ? texts.get(key) : name.replace('_', ' ');
  }
}
