package coop.meent.annualbudget;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who plan and decide apart, and somebody whose office it is not.
class AnnualBudgetLaptopsTest {

  @TempDir Path folder;

  @Test
  void theSameLineChangedApartIsShownAndADecisionIsKeptOnce() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      var watcher = office.letIn("Kees Maat", Role.AUDIT_COMMITTEE);
      office.together(office.bas, noor, sara, watcher);
      set(noor, "1200.00");
      office.together(noor, sara, watcher);
      assertThat(watcher.annualBudgets().of(book(watcher), 2026).draft()).hasSize(1);
      assertThat(refusal(trySet(watcher, "10.00")))
          .isInstanceOf(AnnualBudgetRefusal.NotEntitled.class);
      assertThat(refusal(decide(watcher, "vergadering")))
          .isInstanceOf(AnnualBudgetRefusal.NotEntitled.class);
      set(noor, "2400.00");
      set(sara, "3600.00");
      assertThat(decide(noor, "algemene vergadering")).isInstanceOf(AnnualBudgetOutcome.Done.class);
      assertThat(decide(sara, "de leden")).isInstanceOf(AnnualBudgetOutcome.Done.class);
      office.together(noor, sara, noor);
      assertThat(draft(noor)).isEqualTo(draft(sara));
      assertThat(noor.sync().overview().conflicts()).isNotEmpty();
      var contradiction = noor.sync().overview().contradictions().getFirst();
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).contains("2026").contains("version 1");
      assertThat(told.versions()).noneMatch(one -> one.name().equals("?"));
      var kept = contradiction.versions().getFirst().row();
      assertThat(noor.rivalry().keep(contradiction, kept)).isTrue();
      office.together(noor, sara);
      assertThat(sara.sync().overview().contradictions()).isEmpty();
      assertThat(sara.annualBudgets().of(book(sara), 2026).versions())
          .singleElement()
          .satisfies(one -> assertThat(one.id()).isEqualTo(kept));
    }
  }

  private static List<BudgetLine> draft(Services at) {
    return at.annualBudgets().of(book(at), 2026).draft();
  }

  private static BookId book(Services at) {
    return at.ledger().cooperativeBook().orElseThrow().id();
  }

  private static AccountId rent(Services at) {
    return at.ledger().accounts(book(at)).stream()
        .filter(one -> one.number().equals("45105"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static AnnualBudgetOutcome<Planned> trySet(Services at, String amount) {
    return at.annualBudgets()
        .set(book(at), 2026, rent(at), new Filling.Even(Money.parse(amount)), Optional.empty());
  }

  private static void set(Services at, String amount) {
    assertThat(trySet(at, amount)).isInstanceOf(AnnualBudgetOutcome.Done.class);
  }

  private static AnnualBudgetOutcome<BudgetVersion> decide(Services at, String by) {
    return at.annualBudgets()
        .decide(
            book(at), 2026, new Resolution(LocalDate.of(2026, 1, 20), by, Optional.empty(), ""));
  }

  private static <T> Object refusal(AnnualBudgetOutcome<T> outcome) {
    return outcome instanceof AnnualBudgetOutcome.Refused<T>(var why) ? why : outcome;
  }
}
