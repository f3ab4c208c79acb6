package coop.meent.store;

import static coop.meent.store.db.Tables.ACCOUNT;
import static coop.meent.store.db.Tables.ASSIGNMENT;
import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BANK_STATEMENT;
import static coop.meent.store.db.Tables.BOOK;
import static coop.meent.store.db.Tables.CLIENT;
import static coop.meent.store.db.Tables.MEMBER;
import static coop.meent.store.db.Tables.MEMBER_ROLE;

import coop.meent.base.Id;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RoleId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// One deed at random: rows of several kinds new and changed, in several spaces, some of them facts
/// with ids that come back, as of a statement imported again after its import was undone.
final class RandomDeeds {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static final BookId BOOK_ID = new BookId(Ids.derived("book"));
  static final AccountId ACCOUNT_ID = new AccountId(Ids.derived("ledger account"));

  private final TestStore test;
  private final Seeded random;

  RandomDeeds(TestStore test, Seeded random) {
    this.test = test;
    this.random = random;
  }

  static void begin(Store store) {
    store.write(
        "begin",
        tx -> {
          putBook(tx);
          return tx;
        });
  }

  /// A book and an account for the bank's lines to belong to.
  static void putBook(Tx tx) {
    var book = BOOK.newRecord();
    book.setId(BOOK_ID);
    book.setKind("COOPERATIVE");
    book.setCode("coop");
    book.setName("De Meent");
    book.setCurrency("EUR");
    var account = ACCOUNT.newRecord();
    account.setId(ACCOUNT_ID);
    account.setBookId(BOOK_ID);
    account.setNumber("10201");
    account.setNameNl("Bank");
    account.setNameEn("Bank");
    account.setKind("ASSET");
    account.setNormalSide("DEBIT");
    account.setPerMember(0L);
    tx.put(Space.OFFICE, book);
    tx.put(Space.OFFICE, account);
  }

  /// Empty when the deed came to nothing, because all stood there already.
  Optional<DeedId> one(Store store) {
    List<DeedId> deeds = new ArrayList<>();
    try (var _ = store.onCommit(committed -> deeds.add(committed.deed()))) {
      boolean any =
          store.write(
              "test",
              tx -> {
                for (int i = 1 + random.nextInt(3); i > 0; i--) act(tx);
                return !tx.touched().isEmpty();
              });
      return any ? Optional.of(deeds.getFirst()) : Optional.empty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void act(Tx tx) {
    switch (random.nextInt(7)) {
      case 0 -> addMember(tx);
      case 1 -> changeMember(tx);
      case 2 -> addRole(tx);
      case 3 -> addClient(tx);
      case 4 -> addAssignment(tx);
      case 5 -> changeAssignment(tx);
      default -> importStatement(tx);
    }
  }

  private void addMember(Tx tx) {
    tx.put(
        Space.COMMON,
        TestStore.member(test.ids.next(), 1 + random.nextInt(1000), "Member " + word()));
  }

  private void changeMember(Tx tx) {
    var row = tx.sql().selectFrom(MEMBER).orderBy(MEMBER.ID).fetch();
    if (row.isEmpty()) return;
    var member = random.pick(row);
    switch (random.nextInt(4)) {
      case 0 -> member.setName(word());
      case 1 -> member.setEmail(random.chance(50) ? null : word() + "@example.org");
      case 2 -> member.setTown(word());
      default -> member.setLeftDate(random.chance(50) ? null : DAY.plusDays(random.nextInt(300)));
    }
    tx.put(Space.COMMON, member);
  }

  private void addRole(Tx tx) {
    var member = any(tx.sql(), MEMBER.ID);
    if (member == null) return;
    var role = MEMBER_ROLE.newRecord();
    role.setId(new RoleId(test.ids.next()));
    role.setMemberId(member);
    role.setRole(word());
    role.setFromDate(DAY);
    tx.put(Space.COMMON, role);
  }

  private void addClient(Tx tx) {
    var client = CLIENT.newRecord();
    client.setId(new ClientId(test.ids.next()));
    client.setNumber(1L + random.nextInt(1000));
    client.setName(word());
    tx.put(Space.COMMON, client);
  }

  private void addAssignment(Tx tx) {
    ClientId client = any(tx.sql(), CLIENT.ID);
    MemberId holder = any(tx.sql(), MEMBER.ID);
    if (client == null || holder == null) return;
    var assignment = ASSIGNMENT.newRecord();
    assignment.setId(new AssignmentId(test.ids.next()));
    assignment.setNumber(1L + random.nextInt(1000));
    assignment.setName(word());
    assignment.setClientId(client);
    assignment.setHolderMemberId(holder);
    assignment.setFromDate(DAY);
    tx.put(Space.COMMON, assignment);
  }

  private void changeAssignment(Tx tx) {
    var rows = tx.sql().selectFrom(ASSIGNMENT).orderBy(ASSIGNMENT.ID).fetch();
    if (rows.isEmpty()) return;
    var assignment = random.pick(rows);
    ClientId client = any(tx.sql(), CLIENT.ID);
    MemberId holder = any(tx.sql(), MEMBER.ID);
    if (random.chance(50) && client != null) assignment.setClientId(client);
    else if (holder != null) assignment.setHolderMemberId(holder);
    tx.put(Space.COMMON, assignment);
  }

  /// One of a few statements, with its lines, as far as they are not there; the file's name differs
  /// each time, as it may when somebody downloads a statement again.
  private void importStatement(Tx tx) {
    var account = new BankAccountId(Ids.derived("account"));
    if (!tx.sql().fetchExists(BANK_ACCOUNT, BANK_ACCOUNT.ID.eq(account))) {
      var row = BANK_ACCOUNT.newRecord();
      row.setId(account);
      row.setBookId(BOOK_ID);
      row.setAccountId(ACCOUNT_ID);
      row.setIban("NL91ABNA0417164300");
      row.setCurrency("EUR");
      row.setName("Bank");
      tx.put(Space.OFFICE, row);
    }
    int nth = random.nextInt(3);
    var statement = new StatementId(Ids.derived("statement", String.valueOf(nth)));
    if (tx.sql().fetchExists(BANK_STATEMENT, BANK_STATEMENT.ID.eq(statement))) return;
    var row = BANK_STATEMENT.newRecord();
    row.setId(statement);
    row.setBankAccountId(account);
    row.setFileName(word() + ".xml");
    row.setLineCount(3L);
    row.setTotalCents(Money.ZERO);
    row.setLastDayCents(Money.ZERO);
    row.setImportedAt(TestStore.CLOCK.instant().plusSeconds(random.nextInt(1000)));
    tx.put(Space.OFFICE, row);
    for (int i = 0; i < 3; i++) importLine(tx, account, statement, nth + i);
  }

  /// Lines of neighbouring statements overlap.
  private void importLine(Tx tx, BankAccountId account, StatementId statement, int nth) {
    var id = new BankLineId(Ids.derived("line", String.valueOf(nth)));
    if (tx.sql().fetchExists(BANK_LINE, BANK_LINE.ID.eq(id))) return;
    var row = BANK_LINE.newRecord();
    row.setId(id);
    row.setBankAccountId(account);
    row.setStatementId(statement);
    row.setPosition((long) nth);
    row.setBookingDate(DAY.plusDays(nth));
    row.setAmountCents(Money.ofCents(100L * nth));
    row.setText("Line " + nth);
    tx.put(Space.OFFICE, row);
  }

  private <I extends Id> @Nullable I any(DSLContext sql, TableField<?, I> id) {
    var ids = sql.select(id).from(id.getTable()).orderBy(id).fetch(id);
    return ids.isEmpty() ? null : random.pick(ids);
  }

  private String word() {
    return "w" + random.nextInt(20);
  }
}
