package coop.meent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.cli.Sitter;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who close the same year apart.
class YearLaptopsTest {

  @TempDir Path folder;

  @Test
  void theSameBalancesAreOneClosingAndOthersAreShownUntilOneIsKept() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      office.together(office.bas, noor, sara);
      VaultOffice.record(noor, LocalDate.of(2024, 5, 1), "Huur", "75.00");
      VaultOffice.record(noor, LocalDate.of(2025, 5, 1), "Huur", "80.00");
      office.together(noor, sara);

      for (var laptop : List.of(noor, sara)) close(laptop, 2024);
      office.together(noor, sara, noor);
      assertThat(noor.sync().overview().contradictions()).isEmpty();
      assertThat(sara.year().years().standing(VaultOffice.book(sara))).hasSize(1);

      VaultOffice.record(sara, LocalDate.of(2025, 6, 1), "Porto", "5.00");
      for (var laptop : List.of(noor, sara)) close(laptop, 2025);
      office.together(noor, sara, noor);
      var contradiction = noor.sync().overview().contradictions().getFirst();
      assertThat(contradiction.table()).isEqualTo("year_close");
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).startsWith("2025 of ").endsWith("different balances");
      assertThat(told.versions()).hasSize(2).noneMatch(one -> one.name().equals("?"));
      var kept = contradiction.versions().getFirst().row();
      assertThat(noor.rivalry().keep(contradiction, kept)).isTrue();
      assertThat(noor.rivalry().keep(contradiction, kept)).isFalse();
      office.together(noor, sara, noor);
      for (var laptop : List.of(noor, sara)) {
        assertThat(laptop.sync().overview().contradictions()).isEmpty();
        var closing = laptop.year().years().closing(VaultOffice.book(laptop), 2025).orElseThrow();
        assertThat(closing.id().uuid()).isEqualTo(kept);
      }
      assertThat(sara.year().years().history(VaultOffice.book(sara), 2025))
          .anyMatch(close -> close.reopened().filter(one -> one.kept().isPresent()).isPresent());
    }
  }

  private static void close(Services at, int year) {
    var book = at.ledger().books().getFirst();
    assertThat(
            at.year()
                .close(book, year, new Sitter(at.store(), at.members(), at.sync()).member().id()))
        .isInstanceOf(YearOutcome.Closed.class);
  }
}
