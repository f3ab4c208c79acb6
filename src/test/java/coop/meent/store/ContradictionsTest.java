package coop.meent.store;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BANK_STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops decide on one bank line without knowing of each other. Whoever hears of it, in
/// whatever order, sees the same contradiction, until somebody takes one back.
class ContradictionsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
  private static final BankLineId LINE = new BankLineId(Ids.derived("one line"));

  @TempDir Path folder;
  private Laptop noor;
  private Laptop mees;
  private Laptop receiver;
  private List<Incoming> beginning = List.of();

  @BeforeEach
  void begin() {
    noor = laptop(1);
    mees = laptop(2);
    receiver = laptop(3);
    RandomDeeds.begin(noor.store);
    noor.store.write("line", ContradictionsTest::putLine);
    beginning = noor.everything();
    mees.receive(beginning);
    receiver.receive(beginning);
  }

  @AfterEach
  void close() {
    for (var laptop : List.of(noor, mees, receiver)) {
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
      laptop.close();
    }
  }

  private Laptop laptop(int number) {
    return new Laptop(
        folder.resolve(number + ".meent"),
        number,
        new Seeded(number),
        Instant.parse("2026-11-21T10:00:00Z").plusSeconds(number));
  }

  private static Tx putLine(Tx tx) {
    var account = BANK_ACCOUNT.newRecord();
    account.setId(new BankAccountId(Ids.derived("account")));
    account.setBookId(RandomDeeds.BOOK_ID);
    account.setAccountId(RandomDeeds.ACCOUNT_ID);
    account.setIban("NL91ABNA0417164300");
    account.setCurrency("EUR");
    account.setName("Bank");
    tx.put(Space.OFFICE, account);
    var statement = BANK_STATEMENT.newRecord();
    statement.setId(new StatementId(Ids.derived("statement")));
    statement.setBankAccountId(account.getId());
    statement.setFileName("may.xml");
    statement.setLineCount(1L);
    statement.setTotalCents(Money.ofCents(1_000));
    statement.setLastDayCents(Money.ofCents(1_000));
    statement.setImportedAt(TestStore.CLOCK.instant());
    tx.put(Space.OFFICE, statement);
    var line = BANK_LINE.newRecord();
    line.setId(LINE);
    line.setBankAccountId(account.getId());
    line.setStatementId(statement.getId());
    line.setPosition(1L);
    line.setBookingDate(MAY);
    line.setAmountCents(Money.ofCents(1_000));
    line.setText("Rent");
    tx.put(Space.OFFICE, line);
    return tx;
  }

  private static List<Contradictions.Contradiction> at(Laptop laptop) {
    var all = laptop.store.read(Contradictions::read);
    assertThat(laptop.store.read(Contradictions::count)).isEqualTo(all.size());
    return all;
  }

  private void together() {
    noor.receive(mees.everything());
    mees.receive(noor.everything());
  }

  private static List<EntryId> booking(Laptop laptop) {
    return laptop.store.read(sql ->
        sql.fetch("SELECT entry_id FROM booked_line")
            .map(row -> new EntryId(IdConverter.uuid(row.get(0, byte[].class)))));
  }

  @Test
  void twoWhoBookOneLineAreShownInOneOrderWithTheirLaptopsAndTimes() {
    noor.ledger.book(noor.store, LINE, MAY);
    mees.ledger.book(mees.store, LINE, MAY);
    assertThat(at(noor)).isEmpty();
    together();

    assertThat(at(noor)).isEqualTo(at(mees)).hasSize(1);
    var found = at(noor).getFirst();
    assertThat(found.table()).isEqualTo("bank_booking");
    assertThat(found.about()).isEqualTo(LINE.uuid());
    assertThat(found.space()).isEqualTo(Space.OFFICE);
    assertThat(found.versions()).extracting(Contradictions.Version::device).doesNotHaveDuplicates();
    assertThat(found.versions()).extracting(Contradictions.Version::claimedAt).isSorted();
  }

  @Test
  void oneAfterTheOtherIsShownToo() {
    noor.ledger.book(noor.store, LINE, MAY);
    noor.ledger.book(noor.store, LINE, MAY);
    assertThat(at(noor)).as("an old program may have done so").hasSize(1);
  }

  @Test
  void oneThatIsTakenBackLeavesTheOther() {
    var noors = noor.ledger.book(noor.store, LINE, MAY);
    var meess = mees.ledger.book(mees.store, LINE, MAY);
    together();
    mees.ledger.reverse(mees.store, noors, MAY);
    together();
    assertThat(at(noor)).isEqualTo(at(mees)).isEmpty();
    assertThat(booking(noor)).isEqualTo(booking(mees)).containsExactly(meess);
  }

  @Test
  void twoWhoChooseDifferentlyTakeBothBackAndTheLineIsOpen() {
    var noors = noor.ledger.book(noor.store, LINE, MAY);
    var meess = mees.ledger.book(mees.store, LINE, MAY);
    together();
    noor.ledger.reverse(noor.store, meess, MAY);
    mees.ledger.reverse(mees.store, noors, MAY);
    together();
    assertThat(at(noor)).isEqualTo(at(mees)).isEmpty();
    assertThat(booking(noor)).isEqualTo(booking(mees)).isEmpty();
  }

  @Test
  void twoWhoChooseTheSameTookOneBackTwiceAndThatIsShownInItsTurn() {
    var noors = noor.ledger.book(noor.store, LINE, MAY);
    mees.ledger.book(mees.store, LINE, MAY);
    together();
    noor.ledger.reverse(noor.store, noors, MAY);
    var again = mees.ledger.reverse(mees.store, noors, MAY);
    together();
    assertThat(at(noor)).isEqualTo(at(mees)).hasSize(1);
    assertThat(at(noor).getFirst().table()).isEqualTo("journal_entry");
    assertThat(at(noor).getFirst().about()).isEqualTo(noors.uuid());
    assertThat(at(noor).getFirst().versions()).hasSize(2);

    mees.ledger.reverse(mees.store, again, MAY);
    together();
    assertThat(at(noor)).isEqualTo(at(mees)).isEmpty();
    assertThat(booking(noor)).hasSize(1);
  }

  @Test
  void whateverComesFirstEverybodyComesToTheSame() {
    var noors = noor.ledger.book(noor.store, LINE, MAY);
    var meess = mees.ledger.book(mees.store, LINE, MAY);
    together();
    noor.ledger.reverse(noor.store, meess, MAY);
    mees.ledger.reverse(mees.store, noors, MAY);
    mees.ledger.reverse(mees.store, meess, MAY);
    together();
    var news = new ArrayList<>(noor.everything());
    news.removeIf(one ->
        beginning.stream()
            .anyMatch(known -> java.util.Arrays.equals(known.header(), one.header())));
    assertThat(news).hasSize(5);

    List<String> outcomes = new ArrayList<>();
    everyOrder(news, 0, order -> outcomes.add(outcome(order)));
    assertThat(outcomes).hasSize(120);
    assertThat(outcomes.stream().distinct()).hasSize(1);
    assertThat(outcomes.getFirst()).contains("journal_entry").contains(at(noor).toString());
  }

  private static <T> void everyOrder(List<T> all, int from, Consumer<List<T>> each) {
    if (from >= all.size() - 1) each.accept(all);
    for (int i = from; i < all.size() && from < all.size() - 1; i++) {
      java.util.Collections.swap(all, from, i);
      everyOrder(all, from + 1, each);
      java.util.Collections.swap(all, from, i);
    }
  }

  /// All is taken back again for the next order.
  private String outcome(List<Incoming> order) {
    try {
      receiver.store.write(
          "order",
          tx -> {
            for (var change : order) {
              var _ = tx.replica(Laptop.TRUSTING).receive(List.of(change));
            }
            throw new IllegalStateException(
                Contradictions.read(tx.sql())
                    + tx.sql().fetch("SELECT * FROM decided_twice").formatCSV()
                    + tx.stateHash(Space.OFFICE));
          });
      throw new AssertionError("it is never kept");
    } catch (IllegalStateException came) {
      return String.valueOf(came.getMessage());
    }
  }
}
