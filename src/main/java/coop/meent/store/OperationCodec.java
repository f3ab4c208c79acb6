package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A deed's operations as a change's payload, with numeric table and column ids and typed values.
///
/// ```
/// payload   := version deed-name count operation*
/// operation := 1 flags row | 2 flags change-hash
/// row       := table key(16) count (column value)* count row*
/// ```
///
/// Flag 1 marks an operation that a reader who does not know it must not skip.
final class OperationCodec {

  private static final int VERSION = 1;
  private static final int PUT = 1;
  private static final int RETRACT = 2;
  private static final int CRITICAL = 1;

  private final SyncedSchema schema;

  OperationCodec(SyncedSchema schema) {
    this.schema = schema;
  }

  /// @param deed the deed's name, such as `ledger.record`
  record Payload(String deed, List<Operation> operations) {}

  byte[] encode(Payload payload) {
    var out = new ByteWriter().octet(VERSION).text(payload.deed);
    out.count(payload.operations.size());
    for (var operation : payload.operations) {
      switch (operation) {
        case Operation.Put(var row, var groups) -> row(out.octet(PUT).octet(0), row, groups);
        case Operation.Retract(var change) -> out.octet(RETRACT).octet(CRITICAL).bytes(change);
      }
    }
    return out.toBytes();
  }

  private static void row(ByteWriter out, Row row, BitSet groups) {
    var columns = row.table().columns();
    out.count(row.table().number()).raw(row.key());
    out.count(columns.stream().filter(column -> groups.get(column.group())).count());
    for (int i = 0; i < columns.size(); i++) {
      if (!groups.get(columns.get(i).group())) continue;
      out.count(columns.get(i).number()).value(row.values()[i]);
    }
    out.count(row.parts().size());
    for (var part : row.parts()) row(out, part, groups);
  }

  /// @throws IllegalArgumentException when the bytes are not a payload this version knows
  Payload decode(byte[] bytes) {
    var in = new ByteReader(bytes);
    if (in.octet() != VERSION) throw new IllegalArgumentException("unknown payload version");
    var deed = in.text();
    int count = in.size();
    List<Operation> operations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) operations.add(operation(in));
    return new Payload(deed, operations);
  }

  private Operation operation(ByteReader in) {
    int kind = in.octet();
    in.octet();
    return switch (kind) {
      case PUT -> put(in);
      case RETRACT -> new Operation.Retract(in.bytes());
      default -> throw new IllegalArgumentException("unknown operation " + kind);
    };
  }

  private Operation.Put put(ByteReader in) {
    var groups = new BitSet();
    return new Operation.Put(row(in, groups), groups);
  }

  private Row row(ByteReader in, BitSet groups) {
    int number = in.integer();
    var table =
        schema
            .table(number)
            .orElseThrow(() -> new IllegalArgumentException("unknown table " + number));
    var key = in.raw(16);
    var values = values(in, table, groups);
    int count = in.size();
    List<Row> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) parts.add(row(in, groups));
    return new Row(table, key, values, parts);
  }

  private static @Nullable Object[] values(ByteReader in, SyncedTable table, BitSet groups) {
    var columns = table.columns();
    var values = new @Nullable Object[columns.size()];
    int given = in.size();
    int at = 0;
    for (int i = 0; i < given; i++) {
      long number = in.count();
      while (at < columns.size() && columns.get(at).number() < number) at++;
      if (at == columns.size() || columns.get(at).number() != number)
        throw new IllegalArgumentException("unknown column " + number + " of " + table.name());
      values[at] = in.value();
      groups.set(columns.get(at).group());
    }
    return values;
  }
}
