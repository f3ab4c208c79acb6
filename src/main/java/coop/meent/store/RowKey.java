package coop.meent.store;

import java.util.UUID;

/// A row's table and id, comparable, as a byte array is not.
record RowKey(int table, UUID id) {

  static RowKey of(Row row) {
    return new RowKey(row.table().number(), IdConverter.uuid(row.key()));
  }
}
