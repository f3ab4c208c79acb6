package coop.meent.correction;

import coop.meent.base.Id.EntryId;
import coop.meent.store.IdConverter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What other rooms lean on: read from the description of the synced tables, so that a room that
/// comes later is respected without a word here.
final class EntryOwners {

  /// The journal itself, what only follows an entry, and the bank, which is told.
  private static final Set<String> FOLLOW =
      Set.of(
          "journal_entry", "late_answer", "bank_booking", "correction", "not_double", "recurring");

  private static final int CHUNK = 500;

  private record Place(String table, String column) {}

  /// The table that leans on each entry; without those on which none does.
  Map<EntryId, String> of(DSLContext sql, Collection<EntryId> entries) {
    Map<EntryId, String> owners = new HashMap<>();
    var ids = List.copyOf(entries);
    for (var place : places(sql))
      for (int from = 0; from < ids.size(); from += CHUNK)
        for (var found : leant(sql, place, ids.subList(from, Math.min(from + CHUNK, ids.size()))))
          owners.putIfAbsent(found, place.table);
    return owners;
  }

  private static List<EntryId> leant(DSLContext sql, Place place, List<EntryId> ids) {
    var column = DSL.field(DSL.name(place.column), SQLDataType.BLOB);
    return sql.selectDistinct(column)
        .from(DSL.table(DSL.name(place.table)))
        .where(column.in(ids.stream().map(id -> IdConverter.bytes(id.uuid())).toList()))
        .fetch(row -> new EntryId(IdConverter.uuid(row.value1())));
  }

  private static List<Place> places(DSLContext sql) {
    return sql
        .fetch(
            """
            SELECT t.name, c.name FROM synced_column c JOIN synced_table t USING (table_id)
            WHERE c.name = 'entry_id' OR c.name LIKE '%\\_entry\\_id' ESCAPE '\\'
            ORDER BY t.table_id, c.column_id\
            """)
        .map(row -> new Place(row.get(0, String.class), row.get(1, String.class)))
        .stream()
        .filter(place -> !FOLLOW.contains(place.table))
        .toList();
  }
}
