package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.Allocation;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.base.Order;
import coop.meent.ledger.Account;
import coop.meent.ledger.ui.VatChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineViewModelTest {

  @TempDir private Path folder;
  private BankOffice office;
  private LineViewModel model;
  private final List<Booked> booked = new ArrayList<>();

  @BeforeEach
  void found() {
    office = new BankOffice(folder).withWork();
    model = new LineViewModel(office.desk());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void choose(String who) {
    model.choose(row(who));
  }

  private LineRow row(String who) {
    var all = BankLineFilter.all(office.coop.book).in(Order.NEWEST_FIRST);
    return new LineSource(office.desk())
        .page(all, 0, 100).stream()
            .filter(row -> row.who().contains(who))
            .findFirst()
            .orElseThrow();
  }

  private Account account(String number) {
    return office.coop.ledger.account(office.coop.account(number)).orElseThrow();
  }

  @Test
  void proposesWithAReasonInASentence() {
    choose("Webhuis");
    assertThat(model.account.get()).isEqualTo(account("45670"));
    assertThat(model.why())
        .isEqualTo(
            "Why: the same amount with Webhuis B.V. was booked like this 10 times, last on 20"
                + " October 2026.");
  }

  @Test
  void anotherAccountIsTheReadersOwnChoice() {
    choose("Webhuis");
    model.account.set(account("45185"));
    assertThat(model.why()).isEqualTo("Why: you chose this account yourself.");
    model.book(booked::add);
    assertThat(booked.getFirst().entry().postings().getLast().account())
        .isEqualTo(office.coop.account("45185"));
    assertThat(booked.getFirst().entry().text()).isEqualTo("Webhuis B.V.: Abonnement hosting");
  }

  @Test
  void withoutAnAccountNothingIsBookedAndTheFieldSaysSo() {
    choose("Gemeente");
    model.book(booked::add);
    assertThat(booked).isEmpty();
    assertThat(model.accountError.get()).isEqualTo("Choose an account.");
    model.account.set(account("13011"));
    assertThat(model.accountError.get()).isEmpty();
  }

  @Test
  void anAccountKeptPerMemberAsksForTheMember() {
    choose("Kramer");
    var perMember =
        office.coop.ledger.accounts(office.coop.book).stream()
            .filter(Account::isPerMember)
            .findFirst()
            .orElseThrow();
    model.account.set(perMember);
    model.book(booked::add);
    assertThat(booked).isEmpty();
    assertThat(model.memberError.get()).contains("Choose the member");
    model.member.set(office.names().members().get(1));
    model.book(booked::add);
    assertThat(booked.getFirst().entry().postings().getLast().dimensions().member())
        .contains(office.names().members().get(1).id());
  }

  @Test
  void whatIsFilledInStaysWhenTheSameLineIsReadAgain() {
    choose("Gemeente");
    model.account.set(account("13011"));
    model.assignment.set(office.names().assignments().getFirst());
    choose("Gemeente");
    assertThat(model.account.get()).isEqualTo(account("13011"));
    assertThat(model.about().client()).isPresent();
    choose("Webhuis");
    assertThat(model.assignment.get()).isNull();
  }

  @Test
  void whatTheBooksRefuseStandsInTheCard() {
    var _ = office.coop.ledger.lock(office.coop.book, LocalDate.of(2026, 11, 21));
    choose("Webhuis");
    model.book(booked::add);
    assertThat(booked).isEmpty();
    assertThat(model.notice.get().what()).contains("locked");
    assertThat(model.notice.get().next()).isNotEmpty();
  }

  @Test
  void aLineBookedElsewhereMeanwhileIsNotBookedTwice() {
    choose("Webhuis");
    office.book(office.line("Webhuis"), "45670");
    model.book(booked::add);
    assertThat(booked).isEmpty();
    assertThat(model.notice.get().what()).contains("booked already");
  }

  @Test
  void aSplitThatComesBackIsProposedWithAllItsParts() {
    var line = office.line("Zorggroep");
    var half = line.content().amount().minus(coop.meent.base.Money.ofCents(60000));
    var _ =
        office.bank.book(
            line.id(),
            List.of(
                Allocation.of(office.coop.account("13011"), half),
                Allocation.of(office.coop.account("84125"), coop.meent.base.Money.ofCents(60000))));
    office.take(
        "2026-12",
        List.of(
            BankOffice.line(
                "2026-12-17", "1000.00", "Zorggroep Oost", "NL02INGB0001234567", "deel 2")),
        "0.00");
    choose("Zorggroep");
    assertThat(model.chosen().get().severalParts()).hasSize(2);
    model.book(booked::add);
    assertThat(booked.getFirst().entry().postings()).hasSize(3);
  }

  private VatChoice code(String key) {
    var chosen = Objects.requireNonNull(model.chosen().get());
    return chosen.codes().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private void bookWith(String who, String account, String key) {
    choose(who);
    model.account.set(account(account));
    model.vat.set(code(key));
    model.book(booked::add);
  }

  private String last() {
    return String.join(
        " | ",
        booked.getLast().entry().postings().stream()
            .map(one -> one.amount() + one.vatCode().map(code -> " " + code).orElse(""))
            .toList());
  }

  @Test
  void aCodeTakesTheVatOutOfTheLine() {
    choose("Kramer");
    model.account.set(account("70153"));
    model.vat.set(code("P21"));
    assertThat(model.withVat()).hasSize(2);
    model.book(booked::add);
    assertThat(last()).isEqualTo("-1815.00 | 1500.00 P21 | 315.00 P21");
  }

  @Test
  void aProposalWithItsVatIsOneAccountAndOneCodeAndFitsAnotherAmountToTheCent() {
    bookWith("Kramer", "70153", "P21");
    office.take(
        "2026-12",
        List.of(
            BankOffice.line(
                "2026-12-01", "-99.99", "N. Kramer", "NL05TRIO0212345678", "Uitbetaling 0020")),
        "0.00");
    choose("Kramer");
    assertThat(model.account.get()).isEqualTo(account("70153"));
    assertThat(model.vat.get()).isNotNull().extracting(VatChoice::key).isEqualTo("P21");
    assertThat(model.why()).startsWith("Why: ");
    model.book(booked::add);
    assertThat(last()).isEqualTo("-99.99 | 82.64 P21 | 17.35 P21");
  }

  @Test
  void shiftedVatIsProposedAgainForAnotherAmount() {
    bookWith("Kramer", "46152", "PED");
    assertThat(last()).isEqualTo("-1815.00 | 1815.00 PED | 381.15 PED | -381.15 PED");
    office.take(
        "2026-12",
        List.of(
            BankOffice.line(
                "2026-12-01", "-250.00", "N. Kramer", "NL05TRIO0212345678", "Software")),
        "0.00");
    choose("Kramer");
    assertThat(model.vat.get()).isNotNull().extracting(VatChoice::key).isEqualTo("PED");
    model.book(booked::add);
    assertThat(last()).isEqualTo("-250.00 | 250.00 PED | 52.50 PED | -52.50 PED");
  }

  @Test
  void anAccountComesWithTheCodeItHadLast() {
    bookWith("Kramer", "70153", "P21");
    choose("Café");
    model.account.set(account("70153"));
    assertThat(model.vat.get()).isNotNull().extracting(VatChoice::key).isEqualTo("P21");
    model.account.set(account("46415"));
    assertThat(model.vat.get()).isNull();
  }

  @Test
  void withoutItsCodeAProposalIsTheReadersOwn() {
    bookWith("Kramer", "70153", "P21");
    office.take(
        "2026-12",
        List.of(
            BankOffice.line("2026-12-01", "-99.99", "N. Kramer", "NL05TRIO0212345678", "Nog een")),
        "0.00");
    choose("Kramer");
    model.vat.set(null);
    assertThat(model.why()).contains("you chose");
    model.book(booked::add);
    assertThat(last()).isEqualTo("-99.99 | 99.99");
  }
}
