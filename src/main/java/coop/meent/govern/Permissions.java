package coop.meent.govern;

import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who may write which table in which kind of space, as the migrations declare it.
public final class Permissions {

  private final Map<String, Map<Space.Kind, List<Writer>>> writers = new HashMap<>();

  /// One line of the declaration.
  public record Line(String table, Space.Kind kind, Writer writer) {}

  public Permissions(Collection<Line> lines) {
    for (var line : lines)
      writers
          .computeIfAbsent(line.table(), _ -> new EnumMap<>(Space.Kind.class))
          .computeIfAbsent(line.kind(), _ -> new ArrayList<>())
          .add(line.writer());
  }

  /// Whether this program knows the table: what a newer one writes cannot be judged yet.
  boolean knows(String table) {
    return writers.containsKey(table);
  }

  List<Writer> writers(String table, Space.Kind kind) {
    var kinds = writers.get(table);
    return kinds == null ? List.of() : kinds.getOrDefault(kind, List.of());
  }
}
