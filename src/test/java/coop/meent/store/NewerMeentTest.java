package coop.meent.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.ByteWriter;
import coop.meent.base.Id.DeedId;
import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A laptop with a newer Meent writes things that this one has never heard of.
class NewerMeentTest {

  private static final int PUT = 1;
  private static final int LATER_KIND = 7;
  private static final int LATER_TABLE = 999;
  private static final int LATER_COLUMN = 99;
  private static final int CLIENT = 20;

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);
  private final Chain newer = new Chain(new UUID(1, 1), new UUID(1, 2));
  private final UUID row = new UUID(7, 7);
  private Path file;
  private Store store;
  private long sequence;
  private byte[] previous = {};

  @BeforeEach
  void create() {
    file = folder.resolve("test.meent");
    store = test.files.create(file);
  }

  @AfterEach
  void close() {
    assertThat(store.read(Verification::breaches)).isEmpty();
    store.close();
  }

  @Test
  void anUnknownColumnIsKeptBesideTheKnownOnes() {
    receive(operation(PUT, false, client("Bakkerij", true)));
    assertThat(clients()).containsExactly("Bakkerij");
    assertThat(unknown()).isEqualTo(1);
  }

  @Test
  void anUnknownTableIsKeptAndWorkedOutAfterTheRenewal() throws Exception {
    receive(operation(PUT, false, laterRow()));
    assertThat(unknown()).isEqualTo(1);
    renew();
    List<String> words =
        store.read(sql -> sql.fetch("SELECT words FROM later_thing").getValues(0, String.class));
    assertThat(words).containsExactly("from the future");
    assertThat(unknown()).isZero();
  }

  @Test
  void anUnknownDeedThatMayBeSkippedStopsNothing() {
    receive(operation(LATER_KIND, false, new byte[] {1, 2, 3}));
    receive(operation(PUT, false, client("Slager", false)));
    assertThat(clients()).containsExactly("Slager");
  }

  @Test
  void anUnknownDeedThatMustNotBeSkippedFreezesItsSpaceAndLosesNothing() throws Exception {
    receive(operation(PUT, true, laterRow()));
    receive(operation(PUT, false, client("Slager", false)));
    assertThat(clients()).isEmpty();
    assertThat(store.read(JudgedChanges::frozen)).containsExactly(Space.COMMON);
    assertThatThrownBy(() -> test.addMember(store, 1))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(SpaceFrozen.class));
    renew();
    assertThat(clients()).containsExactly("Slager");
    assertThat(store.read(JudgedChanges::frozen)).isEmpty();
    test.addMember(store, 1);
  }

  /// The tables of a newer version, and the file opened again.
  private void renew() throws Exception {
    store.close();
    TestStore.raw(
        file,
        "CREATE TABLE later_thing (id BLOB PRIMARY KEY, words TEXT) STRICT, WITHOUT ROWID",
        "INSERT INTO synced_table (table_id, name, merge_kind) VALUES (999, 'later_thing',"
            + " 'record')",
        "INSERT INTO synced_column (table_id, column_id, name, merge_group) VALUES (999, 1,"
            + " 'words', 1)");
    store = test.files.open(file);
    store.write(
        "read again",
        tx -> {
          tx.replica(Laptop.TRUSTING).readAgain();
          return tx;
        });
  }

  private List<String> clients() {
    return store.read(sql -> sql.fetch("SELECT name FROM client").getValues(0, String.class));
  }

  private int unknown() {
    return store.read(sql ->
        sql.fetchSingle("SELECT count(*) FROM change WHERE has_unknown = 1").get(0, int.class));
  }

  private byte[] client(String name, boolean hasLaterColumn) {
    var out = new ByteWriter().count(CLIENT).raw(IdConverter.bytes(row));
    out.count(hasLaterColumn ? 6 : 5);
    out.count(1).value(1L).count(2).value(name).count(3).value(null);
    out.count(4).value(null).count(5).value(null);
    if (hasLaterColumn) out.count(LATER_COLUMN).value("mood: good");
    return out.count(0).toBytes();
  }

  private byte[] laterRow() {
    var out = new ByteWriter().count(LATER_TABLE).raw(IdConverter.bytes(row));
    return out.count(1).count(1).value("from the future").count(0).toBytes();
  }

  private static Consumer<ByteWriter> operation(int kind, boolean isCritical, byte[] contents) {
    return out -> out.octet(kind).octet(isCritical ? 1 : 0).bytes(contents);
  }

  private void receive(Consumer<ByteWriter> operation) {
    var payload = new ByteWriter().octet(2).text("later.deed").count(1);
    operation.accept(payload);
    var bytes = payload.toBytes();
    var change =
        new Change(
            Space.COMMON.key(),
            0,
            new DeedId(test.ids.next()),
            newer.device(),
            newer.incarnation(),
            ++sequence,
            TestStore.CLOCK.millis(),
            previous.length == 0 ? List.of() : List.of(previous),
            new byte[0],
            new byte[0],
            Change.sha256(bytes),
            previous);
    previous = Change.sha256(change.header());
    var received =
        store.write(
            "receive",
            tx ->
                tx.replica(Laptop.TRUSTING)
                    .receive(List.of(new Incoming(change.header(), Optional.of(bytes)))));
    assertThat(received.damaged()).isZero();
  }
}
