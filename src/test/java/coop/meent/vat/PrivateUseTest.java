package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.Side;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Private use in the last return of a year, in a member's own book and in the cooperative's.
class PrivateUseTest {

  private static final int YEAR = 2025;
  private static final VatPeriod LAST = VatPeriod.parse("2025-Q4").orElseThrow();
  private static final Texts TEXTS = new Texts(Language.EN);

  @TempDir Path folder;
  private TestCooperative coop;
  private BookId book;
  private VatService vat;
  private PrivateUseService uses;

  @BeforeEach
  void begin() {
    coop = new TestCooperative(folder);
    var member = coop.members.members().getFirst();
    book =
        coop.store
            .write(
                "test.book",
                tx ->
                    coop.ledger.openBook(
                        tx, BookKind.MEMBER, Optional.of(member.id()), "m1", member.name()))
            .id();
    vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    scheme(VatScheme.Kind.NORMAL);
    uses = vat.privateUse();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private void scheme(VatScheme.Kind kind) {
    assertThat(
            vat.setScheme(new VatScheme(book, LocalDate.of(YEAR, 1, 1), VatRhythm.QUARTER, kind)))
        .isInstanceOf(VatSchemeOutcome.Saved.class);
  }

  private Account account(String number) {
    return coop.ledger.accounts(book).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private JournalEntry cost(String number, String net) {
    var amount = Money.parse(net);
    var tax = amount.times(Rate.percent("21"), RoundingMode.HALF_UP);
    var outcome =
        coop.ledger.record(
            EntryDraft.of(
                book,
                LocalDate.of(YEAR, 6, 1),
                "Cost",
                List.of(
                    Posting.of(account(number).id(), amount).withVat("P21"),
                    Posting.of(rgs("BSchBepBoo").id(), tax).withVat("P21"),
                    Posting.of(rgs("BLimBanRba").id(), amount.plus(tax).negate()))));
    return ((RecordOutcome.Recorded) outcome).entry();
  }

  private Account rgs(String code) {
    return coop.ledger.account(book, code).orElseThrow();
  }

  private PrivateCar car(String price, String boughtVat, String taken) {
    var tax = Money.parse(boughtVat);
    return new PrivateCar(
        uses.newCar(),
        book,
        "AB-12-C",
        Money.parse(price),
        tax.isZero() ? PrivateCar.Acquired.WITHOUT_VAT : PrivateCar.Acquired.WITH_VAT,
        tax,
        LocalDate.parse(taken),
        Optional.empty());
  }

  private void keep(PrivateCar car) {
    assertThat(uses.keep(car)).isEqualTo(new PrivateUseOutcome.Kept(car));
  }

  private PrivateUse show() {
    return uses.show(book, YEAR, PrivateUse.Wish.NONE);
  }

  private PrivateUseOutcome confirm(PrivateUse.Wish wish, String amount, String reason) {
    var typed = amount.isEmpty() ? Optional.<Money>empty() : Optional.of(Money.parse(amount));
    return uses.book(book, YEAR, new PrivateUseService.Decision(wish, typed, reason), TEXTS);
  }

  private static PrivateUse.Wish share(String number, String percent) {
    SequencedMap<String, Rate> shares = new LinkedHashMap<>();
    shares.put(number, Rate.percent(percent));
    return new PrivateUse.Wish(Optional.empty(), shares);
  }

  @Test
  void theCooperativesOwnBookOpensTheAccountsThatItLacks() {
    book = coop.book;
    scheme(VatScheme.Kind.NORMAL);
    assertThat(coop.ledger.account(book, "BSchBepBop")).isEmpty();
    cost("45780", "10000.00");
    cost("46110", "500.00");
    keep(car("20000.00", "0", "2025-01-01"));
    assertThat(confirm(share("46110", "120"), "", ""))
        .isEqualTo(new PrivateUseOutcome.BadShare("120"));
    assertThat(coop.ledger.account(book, "BSchBepBop")).as("nothing half done").isEmpty();
    var booked = (PrivateUseOutcome.Booked) confirm(share("46110", "20"), "", "");
    var entry = coop.ledger.entry(booked.entry()).orElseThrow();
    var shared = account("46110").rgs().orElseThrow();
    assertThat(entry.postings())
        .extracting(one -> code(one.account().uuid()) + " " + one.amount())
        .containsExactlyInAnyOrder(shared + " 21.00", "WBedAutBop 300.00", "BSchBepBop -321.00");
    assertThat(rgs("BSchBepBop").number()).isEqualTo("16208");
    assertThat(vat.show(book, LAST).orElseThrow().figures().line(Rubric.R1D).exactVat())
        .isEqualTo(Money.parse("321.00"));
  }

  @Test
  void nothingIsProposedWhereNothingIsKnown() {
    assertThat(show().proposed()).isEqualTo(Money.ZERO);
    assertThat(confirm(PrivateUse.Wish.NONE, "", ""))
        .isEqualTo(new PrivateUseOutcome.NothingToBook());
  }

  @Test
  void aCarBearsItsPercentageForTheDaysItWasThere() {
    cost("45701", "10000.00");
    keep(car("36500.00", "6000.00", "2025-01-01"));
    assertThat(show().proposed()).isEqualTo(Money.parse("985.50"));
    keep(car("36500.00", "0", "2025-12-22"));
    assertThat(show().lines())
        .extracting(PrivateUse.Line::vat)
        .containsExactly(Money.parse("985.50"), Money.parse("15.00"));
    assertThat(show().lines().getLast().in(TEXTS))
        .isEqualTo(
            "AB-12-C: 1.5 % of the list price "
                + TEXTS.euro(Money.parse("36500.00"))
                + ", for 10 of 365 days");
  }

  @Test
  void theFifthYearAfterTheFirstBearsLess() {
    cost("45701", "10000.00");
    keep(car("10000.00", "1000.00", "2021-03-01"));
    assertThat(show().proposed()).isEqualTo(Money.parse("270.00"));
    keep(car("10000.00", "1000.00", "2020-03-01"));
    assertThat(show().proposed()).isEqualTo(Money.parse("420.00"));
  }

  @Test
  void noMoreIsOwedThanWasDeductedWithAFifthOfThePurchase() {
    cost("45701", "1000.00");
    keep(car("50000.00", "1000.00", "2024-01-01"));
    assertThat(show().lines()).hasSize(2);
    assertThat(show().proposed()).isEqualTo(Money.parse("410.00"));
    assertThat(show().lines().getLast().vat()).isEqualTo(Money.parse("-940.00"));
  }

  @Test
  void keptKilometresReplaceThePercentage() {
    cost("45701", "1000.00");
    keep(car("50000.00", "1000.00", "2024-01-01"));
    var wish = new PrivateUse.Wish(Optional.of(Rate.percent("20")), new LinkedHashMap<>());
    assertThat(uses.show(book, YEAR, wish).proposed()).isEqualTo(Money.parse("82.00"));
  }

  @Test
  void whatIsConfirmedStandsIn1dOfTheLastReturnAndIsBookedOnce() {
    cost("45701", "10000.00");
    cost("46110", "500.00");
    keep(car("20000.00", "0", "2025-01-01"));
    var wish = share("46110", "20");
    var booked = (PrivateUseOutcome.Booked) confirm(wish, "", "");
    assertThat(booked.vat()).isEqualTo(Money.parse("321.00"));
    var shown = vat.show(book, LAST).orElseThrow();
    assertThat(shown.figures().line(Rubric.R1D).exactVat()).isEqualTo(Money.parse("321.00"));
    var entry = coop.ledger.entry(booked.entry()).orElseThrow();
    assertThat(entry.date()).isEqualTo(LocalDate.of(YEAR, 12, 31));
    assertThat(entry.text())
        .contains("1.5 % of the list price", "20 % of the " + TEXTS.euro(Money.parse("105.00")));
    assertThat(entry.postings())
        .extracting(one -> code(one.account().uuid()) + " " + one.amount())
        .containsExactlyInAnyOrder("BEivKapPro 21.00", "WBedAutBop 300.00", "BSchBepBop -321.00");
    assertThat(show().booked()).isEqualTo(Money.parse("321.00"));
    assertThat(confirm(wish, "", ""))
        .isEqualTo(new PrivateUseOutcome.BookedBefore(YEAR, Money.parse("321.00")));
  }

  private String code(java.util.UUID id) {
    return coop.ledger.accounts(book).stream()
        .filter(one -> one.id().uuid().equals(id))
        .findFirst()
        .flatMap(Account::rgs)
        .orElseThrow();
  }

  @Test
  void anotherAmountNeedsAReason() {
    cost("45701", "10000.00");
    keep(car("20000.00", "0", "2025-01-01"));
    assertThat(confirm(PrivateUse.Wish.NONE, "120.00", " "))
        .isEqualTo(new PrivateUseOutcome.NoReason(Money.parse("300.00")));
    var booked =
        (PrivateUseOutcome.Booked) confirm(PrivateUse.Wish.NONE, "120.00", "Kept kilometres");
    assertThat(coop.ledger.entry(booked.entry()).orElseThrow().text())
        .isEqualTo("VAT on private use in 2025: Kept kilometres");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(confirm(share("46110", "120"), "", ""))
        .isEqualTo(new PrivateUseOutcome.BadShare("120"));
    assertThat(confirm(share("46110", "20"), "", ""))
        .isEqualTo(new PrivateUseOutcome.NothingDeducted("46110"));
    assertThat(uses.keep(car("0", "0", "2025-01-01"))).isEqualTo(new PrivateUseOutcome.NoPrice());
    assertThat(uses.keep(car("100.00", "200.00", "2025-01-01")))
        .isEqualTo(new PrivateUseOutcome.WrongVat());
    var running =
        uses.book(
            book,
            2026,
            new PrivateUseService.Decision(
                PrivateUse.Wish.NONE, Optional.of(Money.parse("1.00")), "Why"),
            TEXTS);
    assertThat(running).isInstanceOf(PrivateUseOutcome.NotOver.class);
    scheme(VatScheme.Kind.KOR);
    assertThat(confirm(PrivateUse.Wish.NONE, "1.00", "Why"))
        .isEqualTo(new PrivateUseOutcome.SmallBusiness());
  }

  @Test
  void aFiledReturnTakesNothingMore() {
    keep(car("20000.00", "0", "2025-01-01"));
    for (var period : List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"))
      vat.file(book, VatPeriod.parse(period).orElseThrow(), TestCooperative.TODAY, TEXTS);
    assertThat(confirm(PrivateUse.Wish.NONE, "1.00", "Why"))
        .isEqualTo(new PrivateUseOutcome.Filed(LAST));
  }

  @Test
  void whereAnotherAccountHasTheNumberItIsAskedFor() {
    book = coop.book;
    scheme(VatScheme.Kind.NORMAL);
    coop.store.write(
        "test.account",
        tx -> {
          coop.ledger.putAccount(
              tx,
              new Account(
                  new AccountId(coop.ids.next()),
                  book,
                  "16208",
                  Optional.empty(),
                  "Iets anders",
                  "Something else",
                  AccountKind.LIABILITY,
                  Side.CREDIT,
                  Optional.empty(),
                  false,
                  Optional.empty()));
          return tx;
        });
    assertThat(confirm(PrivateUse.Wish.NONE, "1.00", "Why"))
        .isEqualTo(new PrivateUseOutcome.NoAccount("BSchBepBop"));
    assertThat(account("16208").rgs()).isEmpty();
    assertThat(coop.ledger.account(book, "WBedAutBop")).as("nothing half done").isEmpty();
  }

  @Test
  void everyRuleSaysWhereItComesFromAndHowSureThatIs() {
    assertThat(uses.rules().all())
        .hasSize(4)
        .allSatisfy(rule -> {
          assertThat(rule.status()).isEqualTo("publishers");
          assertThat(rule.source()).isNotBlank();
        });
  }
}
