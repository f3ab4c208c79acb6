package coop.meent.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as the change log carries it.
///
/// @param values Long, String, byte[] or null, in the order of the table's columns
/// @param parts the lines that are one operation with this row
record Row(SyncedTable table, byte[] key, @Nullable Object[] values, List<Row> parts) {}
