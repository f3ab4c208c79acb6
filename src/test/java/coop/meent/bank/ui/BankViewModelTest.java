package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankViewModelTest {

  @TempDir private Path folder;
  private BankOffice office;
  private BankViewModel model;
  private final List<Booked> booked = new ArrayList<>();

  @BeforeEach
  void found() {
    office = new BankOffice(folder);
    model = new BankViewModel(office.desk());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Badge agreement() {
    return Objects.requireNonNull(model.agreement());
  }

  @Test
  void nothingIsChosenBeforeTheFirstStatement() {
    model.load();
    assertThat(model.account.get()).isNull();
    assertThat(model.agreement()).isNull();
    assertThat(model.facts()).isEmpty();
    assertThat(model.certain()).isEmpty();
  }

  @Test
  void saysThatTheBooksAgreeWithTheBank() {
    office.withWork();
    model.load();
    assertThat(agreement().tone()).isEqualTo(Tone.OK);
    assertThat(model.facts()).isEmpty();
  }

  @Test
  void saysHowMuchAndWhyWhenTheyDiffer() {
    office.take("1", List.of(BankOffice.line("2026-03-02", "10.00", "A", "", "a")), "100.00");
    model.load();
    assertThat(agreement().text()).isEqualTo("differs €\u00a0100.00 from the bank");
    assertThat(model.facts())
        .singleElement()
        .asString()
        .contains("€\u00a0110.00", "€\u00a010.00", "opening balance");
  }

  @Test
  void aGapThatExplainsTheDifferenceIsToldOnceWithDaysAndAmount() {
    office.withWork().withGap();
    model.load();
    assertThat(agreement().tone()).isEqualTo(Tone.LOOK);
    assertThat(model.facts())
        .containsExactly(
            "Between 20 November 2026 and 1 December 2026 a statement is missing: lines of"
                + " €\u00a0250.00 in all.");
  }

  @Test
  void acceptsAllThatIsCertainAndOpensThemAgain() {
    office.withWork();
    model.load();
    assertThat(model.certain()).hasSize(2);
    model.acceptCertain(booked::addAll);
    assertThat(booked).hasSize(2);
    assertThat(office.open()).hasSize(7);
    model.undo(booked, model::load);
    assertThat(office.open()).hasSize(9);
    assertThat(model.certain()).hasSize(2);
  }

  @Test
  void tellsTheFirstRefusalWhenSomeAreNotAccepted() {
    office.withWork();
    model.load();
    var _ = office.coop.ledger.lock(office.coop.book, LocalDate.of(2026, 11, 18));
    model.acceptCertain(booked::addAll);
    assertThat(booked).hasSize(1);
    assertThat(model.notice.get().what()).startsWith("One line was not booked.").contains("locked");
  }

  @Test
  void beginsWithTheAccountThatHasMostToBookAndStaysThere() {
    office.withWork();
    office.takeOn(
        "NL20TRIO0379210001", List.of(BankOffice.line("2026-11-20", "1.00", "Rente", "", "Rente")));
    model.load();
    assertThat(model.account.get().account().iban()).isEqualTo(BankOffice.IBAN);
    var other =
        model.overview().get().accounts().stream()
            .filter(one -> one.account().iban().startsWith("NL20"))
            .findFirst()
            .orElseThrow();
    model.account.set(other);
    model.load();
    assertThat(model.account.get().account().iban()).startsWith("NL20");
    assertThat(office.bank.countLines(model.filter())).isEqualTo(1);
  }
}
