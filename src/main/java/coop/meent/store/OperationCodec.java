package coop.meent.store;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A deed's operations as a change's payload, with numeric table and column ids and typed values.
///
/// ```
/// payload   := version deed-name count operation*
/// operation := kind flags length contents          (version 1: no length)
/// contents  := row (kind 1) | change-hash (kind 2)
/// row       := table key(16) count (column value)* count row*
/// ```
///
/// Flag 1 marks an operation that a reader who does not know it must not skip. A table or a column
/// that is unknown here was added by a newer Meent: what is known of the row is read, and the rest
/// waits in the payload for a renewal.
final class OperationCodec {

  private static final int WITHOUT_LENGTHS = 1;
  private static final int VERSION = 2;
  private static final int PUT = 1;
  private static final int RETRACT = 2;
  private static final int CRITICAL = 1;

  private final SyncedSchema schema;

  OperationCodec(SyncedSchema schema) {
    this.schema = schema;
  }

  /// @param deed the deed's name, such as `ledger.record`
  record Payload(String deed, List<Operation> operations) {

    boolean hasUnknown() {
      return operations.stream().anyMatch(Operation.Unknown.class::isInstance);
    }

    boolean isCritical() {
      return operations.stream()
          .anyMatch(
              operation -> operation instanceof Operation.Unknown(boolean critical) && critical);
    }
  }

  byte[] encode(Payload payload) {
    var out = new ByteWriter().octet(VERSION).text(payload.deed);
    out.count(payload.operations.size());
    for (var operation : payload.operations) {
      switch (operation) {
        case Operation.Put(var row, var groups) ->
            out.octet(PUT).octet(0).bytes(row(new ByteWriter(), row, groups).toBytes());
        case Operation.Retract(var change) ->
            out.octet(RETRACT).octet(CRITICAL).bytes(new ByteWriter().bytes(change).toBytes());
        case Operation.Unknown _ -> throw new IllegalArgumentException("cannot be written here");
      }
    }
    return out.toBytes();
  }

  private static ByteWriter row(ByteWriter out, Row row, BitSet groups) {
    var columns = row.table().columns();
    out.count(row.table().number()).raw(row.key());
    out.count(columns.stream().filter(column -> groups.get(column.group())).count());
    for (int i = 0; i < columns.size(); i++) {
      if (!groups.get(columns.get(i).group())) continue;
      out.count(columns.get(i).number()).value(row.values()[i]);
    }
    out.count(row.parts().size());
    for (var part : row.parts()) row(out, part, groups);
    return out;
  }

  /// @throws IllegalArgumentException when the bytes are not a payload this version knows
  Payload decode(byte[] bytes) {
    var in = new ByteReader(bytes);
    int version = in.octet();
    if (version != VERSION && version != WITHOUT_LENGTHS)
      throw new IllegalArgumentException("unknown payload version");
    var deed = in.text();
    int count = in.size();
    List<Operation> operations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int kind = in.octet();
      boolean isCritical = (in.octet() & CRITICAL) != 0;
      if (version == WITHOUT_LENGTHS) operations.addAll(operation(kind, isCritical, in));
      else operations.addAll(whole(kind, isCritical, in.bytes()));
    }
    if (!in.isAtEnd()) throw new IllegalArgumentException("more than a payload");
    return new Payload(deed, operations);
  }

  /// Tells of every row that a payload puts, as [#decode] does, without reading what it puts there.
  ///
  /// @throws IllegalArgumentException when the bytes are not a payload this version knows
  void eachPut(byte[] bytes, BiConsumer<SyncedTable, UUID> put) {
    var in = new ByteReader(bytes);
    if (in.octet() != VERSION) {
      eachPut(decode(bytes).operations(), put);
      return;
    }
    var _ = in.bytes(); // the deed's name
    for (int count = in.size(); count > 0; count--) {
      int kind = in.octet();
      var _ = in.octet();
      var contents = in.bytes();
      if (kind != PUT) continue;
      var row = new ByteReader(contents);
      var table = schema.table(row.integer());
      var id = row.id();
      // Where the first column is known something is put; where not, all of them have to be seen.
      if (table.isEmpty()) continue;
      if (row.size() > 0 && table.get().hasColumn(row.count())) put.accept(table.get(), id);
      else eachPut(put(new ByteReader(contents), false), put);
    }
  }

  private static void eachPut(List<Operation> operations, BiConsumer<SyncedTable, UUID> put) {
    for (var operation : operations) {
      if (operation instanceof Operation.Put(var row, var _))
        put.accept(row.table(), IdConverter.uuid(row.key()));
    }
  }

  private List<Operation> whole(int kind, boolean isCritical, byte[] contents) {
    var in = new ByteReader(contents);
    var operations = operation(kind, isCritical, in);
    boolean isKnown = kind == PUT || kind == RETRACT;
    if (isKnown && !in.isAtEnd()) throw new IllegalArgumentException("more than an operation");
    return operations;
  }

  /// One operation, and a mark beside it when part of it is unknown.
  private List<Operation> operation(int kind, boolean isCritical, ByteReader in) {
    return switch (kind) {
      case PUT -> put(in, isCritical);
      case RETRACT -> List.of(new Operation.Retract(in.bytes()));
      default -> List.of(new Operation.Unknown(isCritical));
    };
  }

  private List<Operation> put(ByteReader in, boolean isCritical) {
    var reading = new RowReading(in);
    var row = reading.row();
    List<Operation> operations = new ArrayList<>(2);
    if (row != null && !reading.groups.isEmpty())
      operations.add(new Operation.Put(row, reading.groups));
    if (reading.hasUnknown) operations.add(new Operation.Unknown(isCritical));
    return operations;
  }

  private final class RowReading {
    private final ByteReader in;
    private final BitSet groups = new BitSet();
    private boolean hasUnknown;

    private RowReading(ByteReader in) {
      this.in = in;
    }

    /// Null when the table is unknown.
    private @Nullable Row row() {
      var table = schema.table(in.integer());
      var key = in.raw(16);
      if (table.isEmpty()) {
        hasUnknown = true;
        for (int given = in.size(); given > 0; given--) skip();
        for (int count = in.size(); count > 0; count--) row();
        return null;
      }
      var values = values(table.get());
      int count = in.size();
      List<Row> parts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        var part = row();
        if (part != null) parts.add(part);
      }
      return new Row(table.get(), key, values, parts);
    }

    private void skip() {
      in.count();
      var _ = in.value();
    }

    private @Nullable Object[] values(SyncedTable table) {
      var columns = table.columns();
      var values = new @Nullable Object[columns.size()];
      int at = 0;
      for (int given = in.size(); given > 0; given--) {
        long number = in.count();
        while (at < columns.size() && columns.get(at).number() < number) at++;
        var value = in.value();
        if (at == columns.size() || columns.get(at).number() != number) {
          hasUnknown = true;
          continue;
        }
        values[at] = value;
        groups.set(columns.get(at).group());
      }
      return values;
    }
  }
}
