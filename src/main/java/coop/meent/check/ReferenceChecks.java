package coop.meent.check;

import java.util.List;
import java.util.Optional;

/// Whether what a row points to is there: read from the description of the synced tables, so that a
/// new table is looked at without a word here.
final class ReferenceChecks {

  private ReferenceChecks() {}

  static List<Check> all() {
    return List.of(new Check("references", ReferenceChecks::firstOffender));
  }

  private record Reference(String table, String column, String target, String key) {}

  private static Optional<Offender> firstOffender(FileQuery file) {
    return references(file).stream()
        .map(reference -> firstOffender(file, reference))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Reference> references(FileQuery file) {
    return file.all(
        """
        SELECT t.name AS tbl, c.name AS col, refers_to, p.name AS key
        FROM synced_column c JOIN synced_table t USING (table_id), pragma_table_info(t.name) p
        WHERE refers_to IS NOT NULL AND p.pk = 1 ORDER BY table_id, column_id\
        """,
        row ->
            new Reference(
                row.text("tbl"), row.text("col"), row.text("refers_to"), row.text("key")));
  }

  /// Looks each id up once, however many rows name it. What waits on the late list, or was decided
  /// on there, is known without being in its table.
  private static Optional<Offender> firstOffender(FileQuery file, Reference reference) {
    var key =
        file.first(
            """
            WITH named AS (SELECT DISTINCT %2$s AS id FROM %1$s WHERE %2$s IS NOT NULL),
              late AS (
                SELECT row_id FROM late_fact JOIN synced_table USING (table_id)
                WHERE name = '%3$s'),
              missing AS (
                SELECT id FROM named
                WHERE id NOT IN (SELECT id FROM %3$s) AND id NOT IN (SELECT row_id FROM late))
            SELECT %4$s AS key FROM %1$s WHERE %2$s IN (SELECT id FROM missing)
            ORDER BY %4$s LIMIT 1\
            """
                .formatted(reference.table, reference.column, reference.target, reference.key),
            row -> row.id("key"));
    return key.map(id -> {
      var place = new Places(file).of(reference.table, id);
      return new Offender(
          Offender.USUAL,
          List.of(place.kind(), place.name(), Places.kind(reference.target)),
          place.link(),
          false);
    });
  }
}
