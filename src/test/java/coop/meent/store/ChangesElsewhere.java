package coop.meent.store;

import coop.meent.base.Hash;
import coop.meent.base.Id.DeedId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jooq.TableRecord;

/// Changes as laptops write them whose files are not here: for simulating more of them than there
/// is room for.
public final class ChangesElsewhere {

  private final OperationCodec codec;
  private final RecordRows rows;

  /// @param store that has the same tables
  public ChangesElsewhere(Store store) {
    record Known(OperationCodec codec, RecordRows rows) {}
    var known =
        store.write("look", tx -> new Known(tx.engine().codec(), new RecordRows(tx.schema())));
    codec = known.codec;
    rows = known.rows;
  }

  /// @param previous in the same chain
  /// @param heads what it was made on top of
  public record Origin(
      Chain chain,
      long sequence,
      Optional<Hash> previous,
      List<Hash> heads,
      Hash governanceHead,
      Optional<Hash> checkpoint,
      long millis,
      DeedId deed) {}

  public record Written(Hash hash, byte[] header, byte[] payload) {}

  public Written write(String name, Space space, Origin origin, TableRecord<?> record) {
    var row = rows.row(record, List.of());
    var groups = new BitSet();
    for (var column : row.table().columns()) groups.set(column.group());
    var payload =
        codec.encode(new OperationCodec.Payload(name, List.of(new Operation.Put(row, groups))));
    var header =
        new Change(
                space.key(),
                0,
                origin.deed,
                origin.chain.device(),
                origin.chain.incarnation(),
                origin.sequence,
                origin.millis,
                origin.heads.stream().map(Hash::bytes).toList(),
                origin.governanceHead.bytes(),
                origin.checkpoint.map(Hash::bytes).orElse(new byte[0]),
                Change.sha256(payload),
                origin.previous.map(Hash::bytes).orElse(new byte[0]))
            .header();
    return new Written(Hash.sha256(header), header, payload);
  }
}
