package coop.meent.bank;

import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.IBAN;
import static coop.meent.bank.BankCooperative.balanced;
import static coop.meent.bank.BankCooperative.line;
import static coop.meent.bank.BankCooperative.onAccount;
import static coop.meent.bank.BankCooperative.statement;
import static coop.meent.bank.BankCooperative.withBalances;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.bank.ImportOutcome.Imported;
import coop.meent.bank.ImportOutcome.Refused;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.ledger.BookKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What importing keeps, leaves and says.
class ImportTest {

  @TempDir Path folder;
  private BankCooperative coop;

  @BeforeEach
  void found() {
    coop = new BankCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  @Test
  void importingTwiceAddsNothing() {
    var march = statement("S1", line(DAY, "10.00", "Anna", "a"), line(DAY, "-5.00", "Bram", "b"));
    assertThat(coop.take(march)).isEqualTo(2);
    assertThat(coop.take(march)).isZero();
    assertThat(coop.take(march, march)).isZero();
    assertThat(coop.lines()).hasSize(2);
    assertThat(coop.bank.statements(coop.bank.accounts(coop.coop.book).getFirst().id())).hasSize(1);
  }

  @Test
  void anImportThatAddsNothingChangesNothing() {
    var march = statement("S1", line(DAY, "10.00", "Anna", "a"));
    coop.take(march);
    var heard = new ArrayList<String>();
    coop.coop.store.onCommit(committed -> heard.addAll(committed.tables()));
    coop.take(march);
    assertThat(heard).isEmpty();
  }

  @Test
  void twoEqualPaymentsOnOneDayBothStay() {
    var coffee = line(DAY, "-3.50", "Koffie", "espresso");
    assertThat(coop.take(statement("S1", coffee, coffee))).isEqualTo(2);
    assertThat(coop.take(statement("S2", coffee, coffee))).isZero();
    assertThat(coop.take(statement("S3", coffee, coffee, coffee))).isEqualTo(1);
  }

  @Test
  void thousandsOfEqualPaymentsAllStay() {
    var coffee = line(DAY, "-3.50", "Koffie", "espresso");
    var many = java.util.Collections.nCopies(5_000, coffee).toArray(StatementLine[]::new);
    assertThat(coop.take(statement("S1", many))).isEqualTo(5_000);
    assertThat(coop.take(statement("S2", many))).isZero();
  }

  @Test
  void aReferenceThatTheBankRepeatsKeepsLinesApart() {
    var one = line(DAY, "-3.50", "Anna", "a", "R1");
    var two = line(DAY, "-4.50", "Bram", "b", "R1");
    var three = line(DAY, "-4.50", "Carl", "c", "R1");
    assertThat(coop.take(statement("S1", one, two, three))).isEqualTo(3);
    assertThat(coop.take(statement("S2", three, two, one))).isZero();
  }

  @Test
  void theSameReferenceIsTheSameLineHoweverItIsWritten() {
    coop.take(statement("S1", line(DAY, "-3.50", "Anna", "Invoice 1", "R1")));
    assertThat(coop.take(statement("S2", line(DAY, "-3.50", "ANNA B", "INVOICE  1 ", "R1"))))
        .isZero();
  }

  @Test
  void whiteSpaceAndCaseMakeNoOtherLine() {
    coop.take(statement("S1", line(DAY, "-3.50", "Anna", "Invoice 1")));
    assertThat(coop.take(statement("S2", line(DAY, "-3.50", "ANNA", "invoice  1")))).isZero();
    assertThat(coop.take(statement("S3", line(DAY, "-3.50", "Anna", "invoice 2")))).isEqualTo(1);
    assertThat(coop.take(statement("S4", line(DAY.plusDays(1), "-3.50", "Anna", "invoice 1"))))
        .isEqualTo(1);
  }

  /// Two statements of one day, one going on where the other ended: their equal lines are two.
  @Test
  void statementsThatFollowEachOtherWithinADayShareNoLine() {
    var coffee = line(DAY, "-3.50", "Koffie", "espresso");
    var morning = balanced(statement("1", coffee), "100.00");
    var noon = balanced(statement("2", coffee), "96.50");
    var evening = balanced(statement("3", coffee), "93.00");
    var whole = balanced(statement("day", coffee, coffee, coffee), "100.00");
    assertThat(coop.take(noon)).isEqualTo(1);
    assertThat(coop.take(evening)).isEqualTo(1);
    assertThat(coop.take(morning)).isEqualTo(1);
    assertThat(coop.take(whole, noon, morning, evening)).isZero();
  }

  /// The day ends as it began, so that the second statement may as well begin with that day.
  @Test
  void aDayThatMovedNothingProvesNothing() {
    var out = line(DAY, "-3.50", "Anna", "a");
    var back = line(DAY, "3.50", "Anna", "a");
    coop.take(balanced(statement("1", out, back), "100.00"));
    assertThat(coop.take(balanced(statement("2", out, back, out), "100.00"))).isEqualTo(1);
  }

  @Test
  void aPreviewSaysTheSameAndStoresNothing() throws Exception {
    var file = write("march.xml", statement("S1", line(DAY, "10.00", "Anna", "a")));
    var preview = (Imported) coop.bank.preview(coop.coop.book, List.of(file, file));
    assertThat(coop.lines()).isEmpty();
    assertThat(coop.bank.accounts(coop.coop.book)).isEmpty();
    assertThat(coop.bank.importFiles(coop.coop.book, List.of(file, file))).isEqualTo(preview);
    assertThat(preview.statements())
        .extracting(s -> s.file() + " " + s.newLines() + " new, " + s.duplicates() + " known")
        .containsExactly("march.xml 1 new, 0 known", "march.xml 0 new, 1 known");
  }

  @Test
  void oneBadFileKeepsAllOut() throws Exception {
    var good = write("good.xml", statement("S1", line(DAY, "10.00", "Anna", "a")));
    var bad = Files.writeString(folder.resolve("bad.xml"), "<html/>");
    assertThat(coop.bank.importFiles(coop.coop.book, List.of(good, bad)))
        .isEqualTo(new Refused(new StatementRefusal.NotCamt("bad.xml", "html")));
    assertThat(coop.lines()).isEmpty();
  }

  @Test
  void newBankAccountsTakeTheBooksBankAccountsInOrder() {
    var one = statement("S1", line(DAY, "1.00", "Anna", "a"));
    var answers = coop.answers(one, onAccount(one, "NL69ABNA0522123643", "EUR"));
    assertThat(answers).allMatch(ImportOutcome.ImportedStatement::isNewAccount);
    assertThat(coop.bank.accounts(coop.coop.book))
        .extracting(BankAccount::iban, BankAccount::account)
        .containsExactlyInAnyOrder(
            tuple(IBAN, coop.account("10201")), tuple("NL69ABNA0522123643", coop.account("10202")));
    assertThat(coop.answers(one).getFirst().isNewAccount()).isFalse();
  }

  @Test
  void oneIbanMayHaveAnAccountPerCurrency() {
    var one = statement("S1", line(DAY, "1.00", "Anna", "a"));
    assertThat(coop.take(one, onAccount(one, IBAN, "USD"))).isEqualTo(2);
  }

  @Test
  void theChartGrowsForAThirdBankAccount() {
    var one = statement("S1", line(DAY, "1.00", "Anna", "a"));
    assertThat(coop.bank.importStatements(coop.coop.book, "x", accounts(one, 3)))
        .isInstanceOf(Imported.class);
    var third = coop.coop.ledger.account(coop.account("10203")).orElseThrow();
    assertThat(third.rgs()).hasValue("BLimBanRbc");
    assertThat(third.swap()).hasValue("BSchSakRbc");
    assertThat(coop.bank.accounts(coop.coop.book))
        .extracting(BankAccount::account)
        .contains(third.id());
  }

  @Test
  void anEleventhBankAccountIsRefusedUntilItIsLinkedByHand() {
    var one = statement("S1", line(DAY, "1.00", "Anna", "a"));
    assertThat(coop.bank.importStatements(coop.coop.book, "x", accounts(one, 11)))
        .isEqualTo(
            new Refused(new ImportRefusal.NoAccountLeft("x", "KAS-11", "Coöperatie De Meent")));
    assertThat(coop.bank.accounts(coop.coop.book)).isEmpty();
    assertThat(coop.coop.ledger.accounts(coop.coop.book))
        .extracting(account -> account.number())
        .doesNotContain("10203");

    coop.bank.link(coop.coop.book, "kas-11", "EUR", coop.account("10230"), "");
    assertThat(coop.bank.importStatements(coop.coop.book, "x", accounts(one, 11)))
        .isInstanceOf(Imported.class);
  }

  private static List<Statement> accounts(Statement statement, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> onAccount(statement, "KAS-" + i, "EUR"))
        .toList();
  }

  @Test
  void everySampleThatCanBeReadIsImportedOnce() {
    var names =
        List.of(
            "v2.all-balance-types",
            "v2.five.decimals",
            "v2.minimal",
            "v2.minimal.ultimate",
            "v2.with-account-name",
            "v3",
            "v8");
    var files =
        names.stream().map(n -> CamtSamplesTest.sample("genkgo-camt053." + n + ".xml")).toList();
    var first = (Imported) coop.bank.importFiles(coop.coop.book, files);
    var second = (Imported) coop.bank.importFiles(coop.coop.book, files.reversed());
    assertThat(first.statements()).hasSize(7).allMatch(s -> s.lines() == 1);
    assertThat(second.statements()).hasSize(7).allMatch(s -> s.newLines() == 0);
  }

  @Test
  void aBankAccountBelongsToOneBook() {
    var own =
        coop.coop.store.write(
            "test",
            tx ->
                coop.coop.ledger.openBook(
                    tx,
                    BookKind.MEMBER,
                    Optional.of(coop.coop.founder.id()),
                    "m1",
                    "Bas's own book"));
    coop.take(statement("S1", line(DAY, "1.00", "Anna", "a")));
    assertThat(
            coop.bank.importStatements(
                own.id(), "x", List.of(statement("S1", line(DAY, "1.00", "Anna", "a")))))
        .isEqualTo(new Refused(new ImportRefusal.OtherBook("x", IBAN, "Coöperatie De Meent")));
  }

  @Test
  void aBookThatIsNotThereIsRefused() {
    var nowhere = new BookId(coop.coop.ids.next());
    assertThat(coop.bank.importStatements(nowhere, "x", List.of()))
        .isEqualTo(new Refused(new ImportRefusal.NoSuchBook()));
  }

  @Test
  void aGapIsShownAndRefusesNothing() {
    var march =
        withBalances(
            statement("S1", line(DAY, "10.00", "Anna", "a")),
            Money.parse("100.00"),
            Money.parse("130.00"));
    var answer = coop.answers(march).getFirst();
    assertThat(answer.gap()).hasValue(Money.parse("-20.00"));
    assertThat(answer.newLines()).isEqualTo(1);
    assertThat(coop.bank.gaps(coop.coop.book))
        .extracting(gap -> gap.from() + " " + gap.to() + " " + gap.amount())
        .containsExactly("2026-03-02 2026-03-02 20.00");
  }

  @Test
  void aMissingStatementIsShownWithItsDays() {
    var first = balanced(statement("S1", line(DAY, "10.00", "Anna", "a")), "100.00");
    var later = DAY.plusDays(10);
    var third = balanced(statement("S3", line(later, "10.00", "Anna", "c")), "95.00");
    coop.take(first);
    var gap = coop.answers(third).getFirst().gapBefore().orElseThrow();
    assertThat(gap.from()).isEqualTo(DAY);
    assertThat(gap.to()).isEqualTo(later);
    assertThat(gap.amount()).isEqualTo(Money.parse("-15.00"));
    assertThat(coop.bank.gaps(coop.coop.book)).containsExactly(gap);

    var second = balanced(statement("S2", line(DAY.plusDays(3), "-15.00", "Bram", "b")), "110.00");
    assertThat(coop.answers(second).getFirst().gapBefore()).isEmpty();
    assertThat(coop.bank.gaps(coop.coop.book)).isEmpty();
  }

  /// A month's statement around a day's: the day begins within the month, so nothing is missing.
  @Test
  void overlappingStatementsMakeNoGap() {
    var one = line(DAY, "10.00", "Anna", "a");
    var two = line(DAY.plusDays(5), "20.00", "Bram", "b");
    var three = line(DAY.plusDays(9), "30.00", "Carl", "c");
    coop.take(balanced(statement("month", one, two, three), "0.00"));
    assertThat(coop.answers(balanced(statement("day", two), "10.00")).getFirst().gapBefore())
        .isEmpty();
    assertThat(coop.bank.gaps(coop.coop.book)).isEmpty();
  }

  private Path write(String name, Statement statement) throws IOException {
    var file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      new CamtWriter().write(List.of(statement), out);
    } catch (javax.xml.stream.XMLStreamException e) {
      throw new IOException(e);
    }
    return file;
  }
}
