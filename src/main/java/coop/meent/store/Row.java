package coop.meent.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row as the change log carries it.
///
/// @param values Long, String, byte[] or null, in the order of the table's columns
/// @param parts the lines that are one operation with this row
record Row(SyncedTable table, byte[] key, @Nullable Object[] values, List<Row> parts) {

  /// Whom its column `member_id` names, where the table has one.
  Optional<UUID> memberNamed() {
    var columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals("member_id") && values[i] instanceof byte[] id)
        return Optional.of(IdConverter.uuid(id));
    }
    return Optional.empty();
  }
}
