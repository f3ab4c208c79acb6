package coop.meent.correction;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.JournalFilter;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who change the same entry apart.
class CorrectionLaptopsTest {

  @TempDir Path folder;

  @Test
  void oneOfTwoChangesStays() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      office.together(office.bas, noor, sara);
      VaultOffice.record(noor, LocalDate.of(2026, 9, 30), "Huur", "75.00");
      office.together(noor, sara);
      var entry =
          noor.ledger().journal(JournalFilter.all(VaultOffice.book(noor)), 0, 1).getFirst().id();
      change(noor, entry, "Huur kantoor");
      change(sara, entry, "Huur zaal");
      office.together(noor, sara, noor);
      var contradiction =
          noor.sync().overview().contradictions().stream()
              .filter(one -> one.table().equals("correction"))
              .findFirst()
              .orElseThrow();
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).endsWith("“Huur” was changed more than once");
      assertThat(told.versions()).hasSize(2).noneMatch(one -> one.name().equals("?"));
      assertThat(noor.rivalry().keep(contradiction, contradiction.versions().getLast().row()))
          .isTrue();
      office.together(noor, sara);
      assertThat(sara.sync().overview().contradictions()).isEmpty();
      assertThat(
              sara.ledger().journal(JournalFilter.all(VaultOffice.book(sara)), 0, 20).stream()
                  .filter(one -> one.reverses().isEmpty() && one.reversedBy().isEmpty()))
          .hasSize(1);
    }
  }

  private static void change(Services at, EntryId entry, String text) {
    assertThat(
            at.corrections()
                .correct(VaultOffice.book(at), List.of(entry), EntryEdit.NONE.withText(text)))
        .isInstanceOf(CorrectionOutcome.Done.class);
  }
}
