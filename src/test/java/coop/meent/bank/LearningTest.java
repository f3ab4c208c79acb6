package coop.meent.bank;

import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.line;
import static coop.meent.bank.BankCooperative.statement;
import static coop.meent.bank.BankCooperative.withIban;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.BookingOutcome.Undone;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceFilter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever corrects a booking is not asked to correct the next one, and what is not sure is not
/// taken for sure.
class LearningTest {

  private static final String RENT = "45105";
  private static final String PHONE = "46110";
  private static final String IBAN = "NL69ABNA0522123643";

  @TempDir Path folder;
  private BankCooperative coop;
  private int number;

  @BeforeEach
  void found() {
    coop = new BankCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  @Test
  void aCorrectedLineMakesTheNextOneRight() {
    booked(from("-50.00"), RENT);
    booked(from("-50.00"), RENT);
    var third = booked(from("-50.00"), RENT);
    assertThat(coop.bank.undo(third.line().id())).isInstanceOf(Undone.class);
    assertThat(coop.book(third.line().content().text(), PHONE)).isInstanceOf(Booked.class);
    var next = propose(from("-50.00"));
    assertThat(next.account()).isEqualTo(coop.account(PHONE));
    assertThat(next.isCertain()).as("once may have been a mistake").isFalse();
    booked(from("-50.00"), PHONE);
    assertThat(propose(from("-50.00")).isCertain()).isTrue();
  }

  @Test
  void aCorrectionGoesBeforeTheRuleThatWasWrong() {
    var draft = RuleDraft.of(coop.coop.book, "Rent", coop.account(RENT)).forCounterparty("hanze");
    assertThat(coop.bank.saveRule(draft)).isInstanceOf(RuleOutcome.Saved.class);
    var first = booked(from("-50.00"), RENT);
    assertThat(propose(from("-60.00")).reason()).isEqualTo(new Reason.ByRule("Rent"));
    coop.bank.undo(first.line().id());
    coop.book(first.line().content().text(), PHONE);
    var next = propose(from("-70.00"));
    assertThat(next.account()).isEqualTo(coop.account(PHONE));
    assertThat(next.isCertain()).isFalse();
  }

  @Test
  void aNamesakeWithAnotherAccountIsNeverCertain() {
    booked(from("-50.00"), RENT);
    booked(from("-50.00"), RENT);
    assertThat(propose(from("-50.00")).isCertain()).isTrue();
    var other = withIban(plain("-50.00"), "NL46ABNA0499998748");
    assertThat(propose(other).isCertain()).as("another account").isFalse();
    assertThat(propose(plain("-50.00")).isCertain()).as("no account").isFalse();
  }

  @Test
  void aBookingIsUndoneAsOftenAsAnybodyWants() {
    var booked = booked(from("-50.00"), RENT);
    for (int i = 0; i < 3; i++) {
      assertThat(coop.bank.undo(booked.line().id())).isInstanceOf(Undone.class);
      assertThat(coop.bank.line(booked.line().id()).orElseThrow().isOpen()).isTrue();
      assertThat(coop.book(booked.line().content().text(), RENT)).isInstanceOf(Booked.class);
    }
    var balance =
        coop.coop.statements.balances(BalanceFilter.all(coop.coop.book)).stream()
            .filter(row -> row.account().id().equals(coop.account(RENT)))
            .findFirst()
            .orElseThrow()
            .balance();
    assertThat(balance).isEqualTo(Money.parse("50.00"));
  }

  @Test
  void aTransferThatNamesOnlyTheOtherAccountOfOursIsRecognised() {
    var savings = "NL02ABNA0123456789";
    coop.take(
        BankCooperative.onAccount(statement("s", line(DAY, "1.00", "", "x")), savings, "EUR"));
    var transfer = line(DAY, "-5.00", "De Meent", "Naar spaarrekening NL02 ABNA 0123 4567 89");
    assertThat(propose(transfer).reason()).isInstanceOf(Reason.OwnAccount.class);
  }

  private StatementLine from(String amount) {
    return withIban(plain(amount), IBAN);
  }

  private StatementLine plain(String amount) {
    number++;
    return line(DAY.plusDays(number), amount, "Verhuur De Hanze", "№" + number);
  }

  private Booked booked(StatementLine line, String account) {
    coop.take(statement("s" + line.text(), line));
    return (Booked) coop.book(line.text(), account);
  }

  private Proposal propose(StatementLine line) {
    coop.take(statement("s" + line.text(), line));
    Optional<Proposal> found = coop.bank.propose(coop.line(line.text()).id());
    return found.orElseThrow();
  }
}
