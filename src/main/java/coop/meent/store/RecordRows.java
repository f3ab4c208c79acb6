package coop.meent.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Turns jOOQ records into the plain values of the change log.
final class RecordRows {

  private final SyncedSchema schema;
  private final Map<String, int[]> positions = new HashMap<>();

  RecordRows(SyncedSchema schema) {
    this.schema = schema;
  }

  Row row(TableRecord<?> record, List<? extends TableRecord<?>> parts) {
    var table = schema.table(record.getTable().getName());
    var positions = this.positions.computeIfAbsent(table.name(), any -> positions(table, record));
    var values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) values[i] = value(record, positions[i + 1]);
    var key = (byte[]) Objects.requireNonNull(value(record, positions[0]), table.keyColumn());
    return new Row(table, key, values, parts.stream().map(part -> row(part, List.of())).toList());
  }

  private static int[] positions(SyncedTable table, TableRecord<?> record) {
    var columns = table.columns();
    var positions = new int[columns.size() + 1];
    positions[0] = record.indexOf(table.keyColumn());
    for (int i = 0; i < columns.size(); i++)
      positions[i + 1] = record.indexOf(columns.get(i).name());
    return positions;
  }

  @SuppressWarnings("unchecked") // a field's converter fits the field's own value
  private static @Nullable Object value(TableRecord<?> record, int position) {
    var field = (Field<Object>) record.field(position);
    var converter = (Converter<Object, Object>) Objects.requireNonNull(field).getConverter();
    return converter.to(record.get(position));
  }
}
