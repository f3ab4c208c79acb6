package coop.meent.store;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_STATEMENT;
import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RoleId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases of undo and redo that random deeds brought up once, each by itself.
class UndoTest {

  @TempDir Path folder;
  private final TestStore test = new TestStore(1);
  private final UUID noor = test.ids.next();
  private Store store;

  @BeforeEach
  void create() {
    store = test.files.create(folder.resolve("test.meent"));
  }

  @AfterEach
  void close() {
    assertThat(store.read(Verification::breaches)).isEmpty();
    store.close();
  }

  @Test
  void aRowPutTwiceInOneDeedIsOneOperation() {
    var deed =
        deed(tx -> {
          tx.put(Space.COMMON, TestStore.member(noor, 1, "Nora"));
          tx.put(Space.COMMON, TestStore.member(noor, 1, "Noor"));
        });
    assertThat(names()).containsExactly("Noor");
    undo(deed);
    assertThat(names()).isEmpty();
  }

  @Test
  void makingARowIsNotTakenBackWhileALaterChangeOfItStands() {
    var making = deed(tx -> tx.put(Space.COMMON, TestStore.member(noor, 1, "Nora")));
    var change = deed(tx -> tx.put(Space.COMMON, TestStore.member(noor, 1, "Noor")));

    assertThat(store.undo(making)).isEqualTo(new UndoOutcome.StillUsed("member"));
    assertThat(names()).containsExactly("Noor");
    undo(change);
    undo(making);
    assertThat(names()).isEmpty();
  }

  @Test
  void whatPointsToARowThatWasTakenBackSinceIsNotRedone() {
    var making = deed(tx -> tx.put(Space.COMMON, TestStore.member(noor, 1, "Noor")));
    var role = deed(this::putRole);
    var undoing = undo(role);
    undo(making);

    assertThat(store.undo(undoing)).isEqualTo(new UndoOutcome.LeansOnGone("member"));
    assertThat(count("member_role")).isZero();
  }

  @Test
  void aFactPutAgainAfterItsUndoStaysAsLongAsOneOfBothStands() {
    deed(this::putBankAccount);
    var first = deed(tx -> putStatement(tx, "first.xml"));
    var undoing = undo(first);
    assertThat(files()).isEmpty();
    var second = deed(tx -> putStatement(tx, "second.xml"));
    assertThat(files()).containsExactly("second.xml");

    undo(undoing);
    assertThat(files()).as("the first that stands has its way").containsExactly("first.xml");
    undo(second);
    assertThat(files()).containsExactly("first.xml");
  }

  private DeedId deed(Consumer<Tx> work) {
    List<DeedId> deeds = new ArrayList<>();
    try (var _ = store.onCommit(committed -> deeds.add(committed.deed()))) {
      store.write(
          "test",
          tx -> {
            work.accept(tx);
            return tx;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return deeds.getFirst();
  }

  private DeedId undo(DeedId deed) {
    return ((UndoOutcome.Undone) store.undo(deed)).deed();
  }

  private void putRole(Tx tx) {
    var role = MEMBER_ROLE.newRecord();
    role.setId(new RoleId(test.ids.next()));
    role.setMemberId(new MemberId(noor));
    role.setRole("TREASURER");
    role.setFromDate(LocalDate.of(2026, 1, 1));
    tx.put(Space.COMMON, role);
  }

  private void putBankAccount(Tx tx) {
    RandomDeeds.putBook(tx);
    var account = BANK_ACCOUNT.newRecord();
    account.setId(new BankAccountId(Ids.derived("account")));
    account.setBookId(RandomDeeds.BOOK_ID);
    account.setAccountId(RandomDeeds.ACCOUNT_ID);
    account.setIban("NL91ABNA0417164300");
    account.setCurrency("EUR");
    account.setName("Bank");
    tx.put(Space.OFFICE, account);
  }

  private static void putStatement(Tx tx, String file) {
    var statement = BANK_STATEMENT.newRecord();
    statement.setId(new StatementId(Ids.derived("statement")));
    statement.setBankAccountId(new BankAccountId(Ids.derived("account")));
    statement.setFileName(file);
    statement.setLineCount(0L);
    statement.setTotalCents(Money.ZERO);
    statement.setLastDayCents(Money.ZERO);
    statement.setImportedAt(TestStore.CLOCK.instant());
    tx.put(Space.OFFICE, statement);
  }

  private List<String> names() {
    return store.read(sql -> sql.select(MEMBER.NAME).from(MEMBER).fetch(MEMBER.NAME));
  }

  private List<String> files() {
    return store.read(sql ->
        sql.select(BANK_STATEMENT.FILE_NAME)
            .from(BANK_STATEMENT)
            .fetch()
            .getValues(0, String.class));
  }

  private int count(String table) {
    return store.read(sql -> sql.fetchSingle("SELECT count(*) FROM " + table).get(0, int.class));
  }
}
