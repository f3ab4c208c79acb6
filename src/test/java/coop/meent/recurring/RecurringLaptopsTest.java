package coop.meent.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.JournalFilter;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who make the same time apart.
class RecurringLaptopsTest {

  @TempDir Path folder;

  @Test
  void oneTimeIsBookedOnceWhoeverMakesIt() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      office.together(office.bas, noor, sara);
      VaultOffice.record(noor, LocalDate.of(2026, 9, 30), "Huur", "75.00");
      var like =
          noor.ledger()
              .journal(JournalFilter.all(VaultOffice.book(noor)), 0, 1)
              .getFirst()
              .reference();
      var draft =
          new RecurringDraft(
              like,
              "",
              Rhythm.MONTH,
              31,
              LocalDate.of(2026, 10, 1),
              Optional.empty(),
              Optional.empty());
      assertThat(noor.recurring().add(draft)).isInstanceOf(RecurringOutcome.Done.class);
      office.together(noor, sara);
      for (var laptop : List.of(noor, sara)) make(laptop);
      office.together(noor, sara, noor);
      var contradiction = noor.sync().overview().contradictions().getFirst();
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).isEqualTo("Huur of 31 October 2026 was booked more than once");
      assertThat(told.versions()).noneMatch(one -> one.name().equals("?"));
      assertThat(noor.rivalry().keep(contradiction, contradiction.versions().getFirst().row()))
          .isTrue();
      office.together(noor, sara);
      assertThat(sara.recurring().due()).isEmpty();
      assertThat(sara.sync().overview().contradictions()).isEmpty();
      assertThat(
              sara.ledger().journal(JournalFilter.all(VaultOffice.book(sara)), 0, 10).stream()
                  .filter(entry -> entry.date().equals(LocalDate.of(2026, 10, 31)))
                  .filter(entry -> entry.reverses().isEmpty() && entry.reversedBy().isEmpty()))
          .hasSize(1);
    }
  }

  private static void make(Services at) {
    var due = at.recurring().due().getFirst();
    assertThat(at.recurring().make(due, Optional.empty()))
        .isInstanceOf(RecurringOutcome.Done.class);
  }
}
