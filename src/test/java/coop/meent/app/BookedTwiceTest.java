package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.cli.Rivalry;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.store.Contradictions.Contradiction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two treasurers book one bank line, each on a laptop that had not heard of the other.
class BookedTwiceTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    BookedTwice.importLine(bas);
    office.together(bas, noor);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void bookApart() {
    BookedTwice.book(bas, "80501");
    BookedTwice.book(noor, "13011");
    office.together(bas, noor, bas);
  }

  private static List<Contradiction> contradictions(Services at) {
    return at.sync().overview().contradictions();
  }

  private static List<String> notOk(Services at) {
    return at.checks().run().stream()
        .filter(finding -> !finding.isOk())
        .map(finding -> finding.name() + (finding.isWaiting() ? " waits" : " broken"))
        .toList();
  }

  private boolean keep(Services at, String author) {
    var open = contradictions(at).getFirst();
    return at.rivalry().keep(open, version(at, open, author));
  }

  private static UUID version(Services at, Contradiction open, String author) {
    return open.versions().stream()
        .filter(version -> at.sync().overview().author(version.device()).startsWith(author))
        .findFirst()
        .orElseThrow()
        .row();
  }

  private static String booked(Services at) {
    return BookedTwice.line(at)
        .entry()
        .flatMap(at.ledger()::entry)
        .map(entry -> entry.reference())
        .orElse("open");
  }

  @Test
  void bothAreShownWithNamesTimesAndAmountsAndCheckWaits() {
    bookApart();
    assertThat(contradictions(bas)).isEqualTo(contradictions(noor)).hasSize(1);
    assertThat(bas.sync().overview().counts().conflicts()).isEqualTo(1);
    var told = bas.rivalry().told(contradictions(bas).getFirst(), new Texts(Language.EN));
    assertThat(told.thing())
        .isEqualTo(
            "Booked twice: bank line of 12 October 2026, €\u00a01,210.00, Gemeente Zaltbommel:"
                + " Factuur 2026-031");
    assertThat(told.versions())
        .extracting(said -> said.shortly())
        .anyMatch(said -> said.startsWith("A-1, 80501 ") && said.endsWith("€\u00a01,210.00"))
        .anyMatch(said -> said.startsWith("B-1, 13011 "));
    assertThat(notOk(bas)).containsExactly("bank-line-booked-once waits", "bank-balance waits");
    assertThat(bas.checks().run()).noneMatch(Finding::isBroken);
  }

  @Test
  void whoeverIsKeptStaysAndTheOtherIsTakenBackForEverybody() {
    bookApart();
    assertThat(keep(bas, "Noor")).isTrue();
    office.together(bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(contradictions(at)).isEmpty();
      assertThat(booked(at)).isEqualTo("B-1");
      assertThat(notOk(at)).isEmpty();
    }
  }

  @Test
  void twoWhoKeepDifferentOnesLeaveTheLineToBeBooked() {
    bookApart();
    assertThat(keep(bas, "Noor")).isTrue();
    assertThat(keep(noor, "Bas")).isTrue();
    office.together(bas, noor, bas);
    for (var at : List.of(bas, noor)) {
      assertThat(contradictions(at)).isEmpty();
      assertThat(booked(at)).isEqualTo("open");
      assertThat(notOk(at)).isEmpty();
    }
    BookedTwice.book(noor, "80501");
    office.together(noor, bas);
    assertThat(notOk(bas)).isEmpty();
  }

  @Test
  void twoWhoKeepTheSameTookTheOtherBackTwiceWhichIsSettledInItsTurn() {
    bookApart();
    assertThat(keep(bas, "Noor")).isTrue();
    assertThat(keep(noor, "Noor")).isTrue();
    office.together(bas, noor, bas);
    assertThat(contradictions(bas)).isEqualTo(contradictions(noor)).hasSize(1);
    assertThat(contradictions(bas).getFirst().table()).isEqualTo("journal_entry");
    assertThat(notOk(bas)).containsExactly("reversed-once waits", "bank-balance waits");
    assertThat(keep(bas, "Bas")).isTrue();
    office.together(bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(contradictions(at)).isEmpty();
      assertThat(booked(at)).isEqualTo("B-1");
      assertThat(notOk(at)).isEmpty();
    }
    assertThat(bas.ledger().entry(VaultOffice.book(bas), "A-1").orElseThrow().reversedBy())
        .isPresent();
  }

  @Test
  void whatIsSettledAlreadyIsNotTakenBackAgain() {
    bookApart();
    var open = contradictions(bas).getFirst();
    assertThat(keep(bas, "Bas")).isTrue();
    assertThat(bas.rivalry().keep(open, version(bas, open, "Bas"))).isFalse();
    assertThat(bas.rivalry().keep(open, version(bas, open, "Noor"))).isFalse();
    assertThat(booked(bas)).isEqualTo("A-1");
  }

  @Test
  void inALockedMonthTheOtherIsTakenBackOnTheFirstOpenDay() {
    bookApart();
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    assertThat(keep(bas, "Bas")).isTrue();
    office.together(bas, noor);
    assertThat(contradictions(noor)).isEmpty();
    var reversal =
        noor.ledger().entry(VaultOffice.book(noor), "B-1").orElseThrow().reversedBy().orElseThrow();
    assertThat(noor.ledger().entry(reversal).orElseThrow().date()).isEqualTo(OCTOBER.plusDays(1));
    assertThat(notOk(noor)).isEmpty();
  }

  @Test
  void aBookingThatCameAfterTheMonthWasLockedIsLeftOutWhenTheOtherIsKept() {
    BookedTwice.book(bas, "80501");
    BookedTwice.book(noor, "13011");
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    office.together(bas, noor, bas);
    assertThat(contradictions(bas)).isEqualTo(contradictions(noor)).hasSize(1);
    assertThat(bas.lateEntries().open()).hasSize(1);
    assertThat(keep(bas, "Bas")).isTrue();
    office.together(bas, noor);
    assertThat(contradictions(noor)).isEmpty();
    assertThat(noor.lateEntries().open()).isEmpty();
    assertThat(booked(noor)).isEqualTo("A-1");
  }

  @Test
  void aLateBookingThatIsBookedAgainIsTheLinesBooking() {
    BookedTwice.book(noor, "13011");
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    office.together(bas, noor, bas);
    assertThat(BookedTwice.line(bas).isOpen()).isFalse();
    bas.lateEntries().bookAgain(bas.lateEntries().open().getFirst().id(), OCTOBER.plusDays(2));
    assertThat(booked(bas)).isEqualTo("A-1");
    bas.bank().undo(BookedTwice.line(bas).id());
    assertThat(booked(bas)).isEqualTo("open");
  }

  /// The month is locked, so the booking waits on the late list, where both treasurers see it.
  @Test
  void aLateEntryThatTwoPeopleBookAgainIsShownUntilOneOfTheTwoIsKept() {
    BookedTwice.book(noor, "13011");
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    office.together(bas, noor, bas, noor);
    bas.lateEntries().bookAgain(late(bas), OCTOBER.plusDays(2));
    noor.lateEntries().bookAgain(late(noor), OCTOBER.plusDays(3));
    office.together(bas, noor, bas);
    assertThat(contradictions(bas)).isEqualTo(contradictions(noor)).hasSize(1);
    var told = bas.rivalry().told(contradictions(bas).getFirst(), new Texts(Language.EN));
    assertThat(told.thing()).startsWith("Booked twice: the late entry “");
    assertThat(told.versions())
        .extracting(Rivalry.Said::name)
        .containsExactlyInAnyOrder("A-1", "B-2");
    assertThat(keep(bas, "Noor")).isTrue();
    office.together(bas, noor);
    assertThat(contradictions(noor)).isEmpty();
    assertThat(booked(bas)).isEqualTo(booked(noor)).isEqualTo("B-2");
    assertThat(notOk(noor)).isEmpty();
  }

  private static UUID late(Services at) {
    return at.lateEntries().open().getFirst().id();
  }

  @Test
  void whoMayNotBookMayNotChoose() throws Exception {
    var els = office.letIn("Els Vos", Role.BOARD);
    bookApart();
    office.together(els);
    assertThat(contradictions(els)).hasSize(1);
    assertThatThrownBy(() -> keep(els, "Bas")).isInstanceOf(RefusedException.class);
    assertThat(contradictions(els)).hasSize(1);
  }
}
