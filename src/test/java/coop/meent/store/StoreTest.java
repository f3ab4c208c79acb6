package coop.meent.store;

import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RoleId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.store.db.tables.records.MemberRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));

  @TempDir Path folder;
  private final Ids ids = new Ids(CLOCK, new Seeded(1));
  private final MeentFiles files = new MeentFiles(CLOCK, ids);
  private Store store;

  @BeforeEach
  void create() {
    store = files.create(folder.resolve("test.meent"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDeedStoresItsRowsAndOneChange() {
    addMember(1, "Noor");

    assertThat(count("member")).isEqualTo(1);
    assertThat(count("change")).isEqualTo(1);
    assertThat(count("head")).isEqualTo(1);
  }

  @Test
  void aFailingDeedLeavesNothing() {
    assertThatThrownBy(() ->
            store.write(
                "test",
                tx -> {
                  tx.put(Space.COMMON, member(ids.next(), 1, "Noor"));
                  throw new IllegalStateException("on purpose");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(count("member")).isZero();
    assertThat(count("change")).isZero();
  }

  @Test
  void puttingWhatStandsThereIsNoChange() {
    var id = addMember(1, "Noor");
    store.write("member.edit", tx -> put(tx, member(id, 1, "Noor")));

    assertThat(count("change")).isEqualTo(1);
  }

  @Test
  void onlyTheChangedGroupTravels() {
    var id = addMember(1, "Noor");
    store.write("member.edit", tx -> put(tx, member(id, 1, "Noor Kramer")));

    assertThat(count("operation WHERE merge_group = 2")).isEqualTo(2);
    assertThat(count("operation WHERE merge_group = 1")).isEqualTo(1);
  }

  @Test
  void twoSpacesGiveTwoChangesOfOneDeed() {
    store.write(
        "test",
        tx -> {
          put(tx, member(ids.next(), 1, "Noor"));
          tx.put(Space.OFFICE, member(ids.next(), 2, "Bas"));
          return tx;
        });

    assertThat(count("change")).isEqualTo(2);
    assertThat(count("(SELECT DISTINCT deed_id FROM change)")).isEqualTo(1);
  }

  @Test
  void privateRowsNeverEnterTheLog() {
    store.write(
        "test",
        tx -> {
          tx.put(Space.PRIVATE, member(ids.next(), 1, "Noor"));
          return tx;
        });

    assertThat(count("member")).isEqualTo(1);
    assertThat(count("change")).isZero();
  }

  @Test
  void rawSqlCannotWriteASyncedTable() throws Exception {
    addMember(1, "Noor");
    try (var raw = DriverManager.getConnection("jdbc:sqlite:" + store.file());
        var statement = raw.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("UPDATE member SET name = 'Bas'"))
          .hasMessageContaining("through the door only");
      assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM member"))
          .hasMessageContaining("through the door only");
    }
  }

  @Test
  void jooqInsideADeedCannotSlipPastTheDoor() {
    assertThatThrownBy(() ->
            store.write(
                "test",
                tx -> {
                  put(tx, member(ids.next(), 1, "Noor"));
                  return tx.sql().deleteFrom(MEMBER).execute();
                }))
        .hasMessageContaining("through the door only");
  }

  @Test
  void aReferenceMustBeThere() {
    assertThatThrownBy(() -> store.write("test", tx -> putRole(tx, ids.next())))
        .isInstanceOf(DanglingReferenceException.class)
        .hasMessageContaining("member_role.member_id names a member");
  }

  @Test
  void listenersHearWhichTablesChanged() throws Exception {
    List<Store.Committed> heard = new ArrayList<>();
    try (var _ = store.onCommit(heard::add)) {
      addMember(1, "Noor");
    }
    addMember(2, "Bas");

    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().tables()).containsExactly("member");
  }

  @Test
  void undoBringsTheOldValueBackAndRedoTheNewOne() {
    var id = addMember(1, "Noor");
    var edit = deedOf(() -> store.write("edit", tx -> put(tx, member(id, 1, "Noor Kramer"))));

    var undone = (UndoOutcome.Undone) store.undo(edit);
    assertThat(name(id)).isEqualTo("Noor");

    store.undo(undone.deed());
    assertThat(name(id)).isEqualTo("Noor Kramer");
  }

  @Test
  void undoOfANewRowTakesItAway() {
    var deed = deedOf(() -> addMember(1, "Noor"));

    assertThat(store.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(count("member")).isZero();
    assertThat(store.undo(deed)).isInstanceOf(UndoOutcome.AlreadyUndone.class);
  }

  @Test
  void undoRefusesWhenALaterRowLeansOnIt() {
    List<UUID> member = new ArrayList<>();
    var deed = deedOf(() -> member.add(addMember(1, "Noor")));
    store.write("role", tx -> putRole(tx, member.getFirst()));

    assertThat(store.undo(deed)).isEqualTo(new UndoOutcome.StillUsed("member_role"));
    assertThat(count("member")).isEqualTo(1);
  }

  @Test
  void undoWorksAfterAReopening() {
    var deed = deedOf(() -> addMember(1, "Noor"));
    store.close();
    store = files.open(folder.resolve("test.meent"));

    assertThat(store.undo(deed)).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(count("member")).isZero();
  }

  @Test
  void aSecondProcessIsRefused() {
    assertThatThrownBy(() -> files.open(store.file()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(StoreRefusal.AlreadyOpen.class));
  }

  @Test
  void readingGoesOnBesideTheWriter() {
    addMember(1, "Noor");
    try (var reader = files.openForReading(store.file())) {
      int members = reader.read(sql -> sql.fetchCount(MEMBER));
      assertThat(members).isEqualTo(1);
      assertThatThrownBy(() -> reader.write("test", tx -> tx)).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void aBackupIsWholeAndHasTheSameRows() {
    addMember(1, "Noor");
    var copy = folder.resolve("copy.meent");
    files.backUp(store, copy);

    try (var backup = files.open(copy)) {
      int members = backup.read(sql -> sql.fetchCount(MEMBER));
      assertThat(members).isEqualTo(1);
    }
    assertThat(folder.resolve("copy.meent.part")).doesNotExist();
  }

  @Test
  void aMovedFileIsGoneFromItsOldPlace() throws Exception {
    addMember(1, "Noor");
    store.close();
    var target = Files.createDirectory(folder.resolve("new")).resolve("moved.meent");
    files.move(folder.resolve("test.meent"), target);

    assertThat(folder.resolve("test.meent")).doesNotExist();
    store = files.open(target);
    assertThat(count("member")).isEqualTo(1);
  }

  private UUID addMember(int number, String name) {
    var id = ids.next();
    store.write("member.add", tx -> put(tx, member(id, number, name)));
    return id;
  }

  private static Tx put(Tx tx, MemberRecord record) {
    tx.put(Space.COMMON, record);
    return tx;
  }

  private Tx putRole(Tx tx, UUID member) {
    var role = MEMBER_ROLE.newRecord();
    role.setId(new RoleId(ids.next()));
    role.setMemberId(new MemberId(member));
    role.setRole("TREASURER");
    role.setFromDate(LocalDate.of(2026, 1, 1));
    tx.put(Space.COMMON, role);
    return tx;
  }

  private static MemberRecord member(UUID id, int number, String name) {
    var record = MEMBER.newRecord();
    record.setId(new MemberId(id));
    record.setNumber((long) number);
    record.setName(name);
    record.setJoinedDate(LocalDate.of(2026, 1, 1));
    return record;
  }

  private DeedId deedOf(Runnable work) {
    List<Store.Committed> heard = new ArrayList<>();
    try (var _ = store.onCommit(heard::add)) {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return heard.getLast().deed();
  }

  private String name(UUID id) {
    return store.read(sql ->
        sql.select(MEMBER.NAME)
            .from(MEMBER)
            .where(MEMBER.ID.eq(new MemberId(id)))
            .fetchSingle(MEMBER.NAME));
  }

  private int count(String table) {
    return store.read(sql -> sql.fetchSingle("SELECT count(*) FROM " + table).get(0, int.class));
  }
}
