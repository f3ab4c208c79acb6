package coop.meent.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Seeded;
import coop.meent.knowledge.Note.Said;
import coop.meent.knowledge.Note.Version;
import coop.meent.knowledge.Note.Word;
import coop.meent.member.Presence;
import coop.meent.store.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteStandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate REVIEW = TODAY.plusYears(1);
  private static final MemberId BAS = new MemberId(new UUID(0, 1));
  private static final MemberId NOOR = new MemberId(new UUID(0, 2));
  private static final MemberId MEES = new MemberId(new UUID(0, 3));
  private static final Presence ALL = (who, day) -> true;

  /// Bas left a month ago.
  private static final Presence WITHOUT_BAS =
      (who, day) -> !who.equals(BAS) || day.isBefore(TODAY.minusMonths(1));

  private static Version version(int id, MemberId by, LocalDate review) {
    return new Version(new UUID(1, id), by, new NoteText("T", "x", review), Instant.EPOCH);
  }

  private static Note note(List<Version> versions, List<Source> sources, List<Word> words) {
    return note(9, BAS, versions, sources, words);
  }

  private static Note note(
      int id, MemberId origin, List<Version> versions, List<Source> sources, List<Word> words) {
    return new Note(
        new NoteId(new UUID(2, id)),
        Space.COMMON,
        origin,
        NoteKind.HOW_TO,
        new About(Optional.empty(), Optional.empty(), Optional.of("zorg")),
        Optional.empty(),
        Instant.EPOCH,
        versions,
        sources,
        words);
  }

  private static NoteStanding told(Presence presence, Word... words) {
    var note = note(List.of(version(1, BAS, REVIEW)), List.of(), List.of(words));
    return NoteStanding.of(note, presence, TODAY);
  }

  private static Word word(Said said, MemberId by) {
    return Word.of(said, by, TODAY, Instant.EPOCH);
  }

  @Test
  void anOfferMovesItOnlyWhenItIsTakenByWhoWasAsked() {
    var offer = word(Said.OFFERED, BAS).with(NOOR);
    assertThat(told(ALL, offer).owner()).isEqualTo(BAS);
    assertThat(told(ALL, offer).asked()).contains(NOOR);
    assertThat(told(ALL, offer, word(Said.TAKEN, MEES)).owner()).isEqualTo(BAS);
    assertThat(told(ALL, offer, word(Said.TAKEN, NOOR)).owner()).isEqualTo(NOOR);
    assertThat(told(ALL, offer, word(Said.DECLINED, NOOR), word(Said.TAKEN, NOOR)).owner())
        .isEqualTo(BAS);
    assertThat(told(ALL, offer, word(Said.WITHDRAWN, BAS), word(Said.TAKEN, NOOR)).owner())
        .isEqualTo(BAS);
    assertThat(told(ALL, offer, word(Said.WITHDRAWN, NOOR)).asked()).contains(NOOR);
    assertThat(told(ALL, word(Said.OFFERED, NOOR).with(NOOR), word(Said.TAKEN, NOOR)).owner())
        .isEqualTo(BAS);
  }

  @Test
  void ofTwoWhoTookItApartFromEachOtherTheFirstOwnsIt() {
    var both = told(WITHOUT_BAS, word(Said.TAKEN, NOOR), word(Said.TAKEN, MEES));
    assertThat(both.owner()).isEqualTo(NOOR);
    assertThat(both.state()).isEqualTo(NoteState.FRESH);
  }

  @Test
  void whoseOwnerLeftAsksThoseWhoKnowItAndElseEverybody() {
    var used = told(WITHOUT_BAS, word(Said.USED, NOOR));
    assertThat(used.state()).isEqualTo(NoteState.ASKS_OWNER);
    assertThat(used.owner()).isEqualTo(BAS);
    assertThat(used.asks(NOOR, WITHOUT_BAS, TODAY)).isTrue();
    assertThat(used.asks(MEES, WITHOUT_BAS, TODAY)).isFalse();
    var unknown = told(WITHOUT_BAS);
    assertThat(unknown.asks(MEES, WITHOUT_BAS, TODAY)).isTrue();
  }

  @Test
  void aConfirmationIsAboutOneTextAndNeverTheWritersOwn() {
    var first = version(1, BAS, TODAY.plusDays(3));
    var until = TODAY.plusYears(1);
    var yes = word(Said.CONFIRMED, NOOR).ofVersion(first.id(), until);
    var own = word(Said.CONFIRMED, BAS).ofVersion(first.id(), until);
    var one = NoteStanding.of(note(List.of(first), List.of(), List.of(yes, yes, own)), ALL, TODAY);
    assertThat(one.confirmedBy()).containsExactly(NOOR);
    assertThat(one.reviewBy()).isEqualTo(until);
    var second = version(2, MEES, TODAY.plusDays(5));
    var rewritten =
        NoteStanding.of(note(List.of(first, second), List.of(), List.of(yes)), ALL, TODAY);
    assertThat(rewritten.confirmedBy()).isEmpty();
    assertThat(rewritten.reviewBy()).isEqualTo(TODAY.plusDays(5));
    assertThat(rewritten.state()).isEqualTo(NoteState.SOON);
  }

  @Test
  void whatNobodyLookedOverInTimeIsStaleFromTheNextDay() {
    for (var days :
        Map.of(-1, NoteState.STALE, 0, NoteState.SOON, 31, NoteState.FRESH).entrySet()) {
      var text = version(1, BAS, TODAY.plusDays(days.getKey()));
      assertThat(NoteStanding.of(note(List.of(text), List.of(), List.of()), ALL, TODAY).state())
          .isEqualTo(days.getValue());
    }
  }

  @Test
  void oneUseCountsAPersonAndDayAndNoneOfWhoWroteIt() {
    var again = Word.of(Said.USED, NOOR, TODAY.minusDays(1), Instant.EPOCH);
    var uses = told(ALL, word(Said.USED, NOOR), word(Said.USED, NOOR), again, word(Said.USED, BAS));
    assertThat(uses.uses()).hasSize(2);
  }

  @Test
  void onlyTheOwnerPutsItAway() {
    assertThat(told(ALL, word(Said.ENDED, NOOR)).state()).isEqualTo(NoteState.FRESH);
    assertThat(told(ALL, word(Said.ENDED, BAS)).state()).isEqualTo(NoteState.ENDED);
  }

  @Test
  void notesThatRestOnEachOtherCreditEverybodyOnce() {
    var first = new NoteId(new UUID(2, 1));
    var second = new NoteId(new UUID(2, 2));
    var one = note(1, BAS, List.of(version(1, BAS, REVIEW)), List.of(Source.of(second)), List.of());
    var other =
        note(
            2,
            NOOR,
            List.of(version(2, NOOR, REVIEW)),
            List.of(Source.of(MEES), Source.of(first)),
            List.of());
    var all = Map.of(first, one, second, other);
    assertThat(one.credited(all)).containsExactly(BAS, NOOR, MEES);
    assertThat(other.credited(all)).containsExactlyInAnyOrder(NOOR, MEES, BAS);
  }

  /// Whatever is said in whatever order, by whom it was not for too: there is an owner, of whom
  /// somebody once said so, and what is ended stays ended.
  @Test
  void anyWordsLeaveANoteWithOneOwner() {
    var random = new Seeded(TestSeed.print("anyWordsLeaveANoteWithOneOwner"));
    var people = List.of(BAS, NOOR, MEES);
    for (int i = 0; i < 500; i++) {
      List<Word> words = new ArrayList<>();
      boolean isEnded = false;
      for (int j = random.nextInt(12); j >= 0; j--) {
        var said = List.of(Said.values()).get(random.nextInt(Said.values().length));
        var word = word(said, people.get(random.nextInt(3))).with(people.get(random.nextInt(3)));
        words.add(word);
        var now = told(WITHOUT_BAS, words.toArray(Word[]::new));
        var all = List.copyOf(words);
        boolean isTaker =
            all.stream().anyMatch(one -> one.said() == Said.TAKEN && one.by().equals(now.owner()));
        assertThat(now.owner().equals(BAS) || isTaker).isTrue();
        assertThat(now.asked()).isNotEqualTo(Optional.of(now.owner()));
        if (isEnded) assertThat(now.state()).isEqualTo(NoteState.ENDED);
        isEnded = now.state() == NoteState.ENDED;
      }
    }
  }
}
