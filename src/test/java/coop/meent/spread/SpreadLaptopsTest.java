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

  /// One says that it lasts longer and the other that it is worth less, after a month that only one
  /// of them booked.
  @Test
  void anAssetThatWasEstimatedAnewApartKeepsOneOfTheEstimates() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var sara = office.letIn("Sara Bloem", Role.TREASURER);
      office.together(office.bas, noor, sara);
      register(noor, "Laptop");
      office.together(noor, sara);
      estimate(
          noor,
          new EstimateDraft.Plan(month(), Optional.of(120), Optional.empty(), "Gaat langer mee"));
      estimate(
          sara,
          new EstimateDraft.Value(LocalDate.of(2026, 11, 5), Money.parse("590.00"), "Gevallen"));
      office.together(noor, sara, noor);
      assertThat(only(sara).left()).isEqualTo(only(noor).left());
      var contradiction =
          noor.sync().overview().contradictions().stream()
              .filter(one -> one.table().equals("spread_estimate"))
              .findFirst()
              .orElseThrow();
      var told = noor.rivalry().told(contradiction, new Texts(Language.EN));
      assertThat(told.thing()).isEqualTo("Laptop was estimated anew more than once");
      assertThat(told.versions())
          .extracting(one -> one.name())
          .containsExactlyInAnyOrder(
              "120 months more, through September 2036, residual value €\u00a00.00",
              "€\u00a0590.00 lower");
      var kept =
          contradiction.versions().stream()
              .filter(one ->
                  noor.spreads().estimating().version(one.row()).orElseThrow().estimate().kind()
                      == Estimate.Kind.PLAN)
              .findFirst()
              .orElseThrow();
      assertThat(noor.rivalry().keep(contradiction, kept.row())).isTrue();
      office.together(noor, sara, noor);
      for (var laptop : List.of(noor, sara)) {
        assertThat(laptop.sync().overview().contradictions()).isEmpty();
        var one = only(laptop);
        assertThat(one.what().estimates()).hasSize(1);
        assertThat(one.fallen()).isEqualTo(Money.parse("20.00"));
        assertThat(one.open(YearMonth.of(2026, 12)))
            .extracting(part -> part.month() + " " + part.amount())
            .containsExactly("2026-12 10.00");
        var all = one.open(YearMonth.of(2100, 1)).stream().map(part -> part.amount()).toList();
        assertThat(one.fallen().plus(Money.sum(all))).isEqualTo(Money.parse("1200.00"));
      }
    }
  }

  private static SpreadStanding only(Services at) {
    return at.spreads().all().getFirst();
  }

  private static void estimate(Services at, EstimateDraft draft) {
    var id = only(at).what().id();
    assertThat(at.spreads().estimating().estimate(id, draft))
        .isInstanceOf(SpreadOutcome.Done.class);
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
