package coop.meent.spread;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers who book the same month apart, one of them with more in it.
class SpreadLaptopsTest {

  @TempDir Path folder;

  @Test
  void aMonthIsBookedOnceAndWhatTheOtherEntryHeldIsOpenAgain() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      office.together(office.bas, noor, sara);
      register(noor, "Laptop");
      office.together(noor, sara);
      register(sara, "Scherm");
      for (var laptop : List.of(noor, sara)) book(laptop);
      office.together(noor, sara, noor);
      var contradiction = noor.sync().overview().contradictions().getFirst();
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).isEqualTo("Laptop in October 2026 was booked more than once");
      assertThat(told.versions()).noneMatch(one -> one.name().equals("?"));
      var ofNoor =
          contradiction.versions().stream()
              .filter(version -> entryLines(noor, version.row()) == 2)
              .findFirst()
              .orElseThrow();
      assertThat(noor.rivalry().keep(contradiction, ofNoor.row())).isTrue();
      office.together(noor, sara);
      assertThat(sara.sync().overview().contradictions()).isEmpty();
      assertThat(sara.spreads().proposals(book(sara, 0), month(), Rhythm.MONTH, _ -> true))
          .singleElement()
          .satisfies(one ->
              assertThat(one.lines())
                  .extracting(line -> line.what().name())
                  .containsExactly("Scherm"));
    }
  }

  private static BookId book(Services at, int number) {
    return at.ledger().books().get(number).id();
  }

  private static long entryLines(Services at, UUID row) {
    var entry = at.spreads().version(row).orElseThrow().entry().orElseThrow();
    return at.ledger().entry(entry).orElseThrow().postings().size();
  }

  private static YearMonth month() {
    return YearMonth.of(2026, 10);
  }

  private static void register(Services at, String name) {
    var draft =
        new AssetDraft(
            book(at, 0),
            SpreadKind.EQUIPMENT,
            name,
            LocalDate.of(2026, 10, 5),
            Money.parse("1200.00"),
            Money.ZERO,
            60,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(at.spreads().register(draft)).isInstanceOf(SpreadOutcome.Done.class);
  }

  private static void book(Services at) {
    assertThat(at.spreads().book(book(at, 0), month(), Rhythm.MONTH, _ -> true))
        .isInstanceOf(SpreadOutcome.Done.class);
  }
}
