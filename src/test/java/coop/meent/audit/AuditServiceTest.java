package coop.meent.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.YearOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committee of 2025: Noor and Kees. Bas is treasurer and of the board.
class AuditServiceTest {

  private static final int YEAR = 2025;

  @TempDir Path folder;
  private TestCooperative coop;
  private AuditService audits;
  private MemberId bas;
  private MemberId noor;
  private MemberId kees;
  private MemberId sara;
  private final Map<EntryId, EntryTrace> traces = new HashMap<>();

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    audits =
        new AuditService(
            new AuditRooms(
                coop.store,
                coop.ids,
                TestCooperative.CLOCK,
                coop.ledger,
                coop.years,
                coop.members,
                _ -> traces));
    bas = coop.founder.id();
    noor = member("Noor de Wit");
    kees = member("Kees Maat");
    sara = member("Sara Bloem");
    book("2025-02-03", "Huur", "1250.00");
    book("2025-05-09", "Drukwerk", "80.00");
    book("2025-09-30", "Reiskosten", "42.50");
    book("2025-11-11", "Boeken", "17.95");
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private MemberId member(String name, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Utrecht"),
            TestCooperative.TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private EntryId book(String day, String text, String amount) {
    var money = Money.parse(amount);
    var draft =
        EntryDraft.of(
            coop.book,
            LocalDate.parse(day),
            text,
            List.of(
                Posting.of(coop.account("45105"), money),
                Posting.of(coop.account("10201"), money.negate())));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().id();
  }

  private void closeYear() {
    assertThat(coop.years.close(coop.book, YEAR, bas, "")).isInstanceOf(YearOutcome.Closed.class);
  }

  private static Appointment assembly() {
    return new Appointment(LocalDate.of(2025, 5, 20), "algemene vergadering", Optional.empty(), "");
  }

  private void appoint(MemberId... who) {
    for (var one : who) done(audits.appoint(YEAR, one, assembly(), bas));
  }

  private static Sample.Request request(String word) {
    return new Sample.Request(word, 2, Optional.of(Money.parse("1000.00")));
  }

  private static <T> T done(AuditOutcome<T> outcome) {
    if (outcome instanceof AuditOutcome.Done<T>(var result)) return result;
    throw new AssertionError(((AuditOutcome.Refused<T>) outcome).why());
  }

  private static <T> Object refusal(AuditOutcome<T> outcome) {
    return outcome instanceof AuditOutcome.Refused<T>(var why) ? why : outcome;
  }

  private void ready() {
    appoint(noor, kees);
    closeYear();
    done(audits.draw(YEAR, request("kers"), noor));
  }

  private void judgeAll(MemberId by) {
    for (var look : audits.standing(YEAR).looks())
      if (!look.isJudged()) done(audits.mark(YEAR, look.entry().id(), true, by));
  }

  private Standing.State state() {
    return audits.standing(YEAR).state();
  }

  @Test
  void aYearIsLookedAtAskedAboutAndSignedByTwo() {
    assertThat(state()).isEqualTo(Standing.State.NOBODY);
    appoint(noor);
    assertThat(state()).isEqualTo(Standing.State.NOBODY);
    appoint(kees);
    assertThat(state()).isEqualTo(Standing.State.OPEN);
    closeYear();
    assertThat(state()).isEqualTo(Standing.State.TO_DRAW);
    var draw = done(audits.draw(YEAR, request("kers"), noor));
    assertThat(draw.sample().entries()).isEqualTo(4);
    assertThat(audits.isReproduced(draw)).contains(true);
    assertThat(state()).isEqualTo(Standing.State.LOOKING);
    var first = audits.standing(YEAR).looks().getFirst();
    assertThat(first.entry().text()).isEqualTo("Huur");
    assertThat(first.why()).isEqualTo(Sample.Why.ABOVE);

    done(audits.mark(YEAR, first.entry().id(), false, noor));
    assertThat(look(first).state()).isEqualTo(Look.State.SEEN);
    var asked = done(audits.ask(YEAR, Optional.of(first.entry().id()), "Waarom zo hoog?", kees));
    assertThat(look(first).state()).isEqualTo(Look.State.ASKED);
    assertThat(refusal(audits.answer(YEAR, asked.id(), "Ik weet het", kees)))
        .isInstanceOf(AuditRefusal.NotForTheCommittee.class);
    assertThat(refusal(audits.close(YEAR, asked.id(), "", noor)))
        .isEqualTo(new AuditRefusal.NotAnswered(1));
    assertThat(refusal(audits.close(YEAR, asked.id(), "klaar", bas)))
        .isInstanceOf(AuditRefusal.OnTheBoard.class);
    done(audits.answer(YEAR, asked.id(), "Twee maanden tegelijk", bas));
    assertThat(look(first).state()).isEqualTo(Look.State.ANSWERED);
    judgeAll(noor);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isEqualTo(new AuditRefusal.OpenWithoutRemarks(1));
    done(audits.close(YEAR, asked.id(), "", kees));
    assertThat(refusal(audits.answer(YEAR, asked.id(), "Nog iets", bas)))
        .isEqualTo(new AuditRefusal.QuestionClosed(1));
    assertThat(look(first).state()).isEqualTo(Look.State.IN_ORDER);
    assertThat(state()).isEqualTo(Standing.State.TO_SIGN);

    done(audits.sign(YEAR, "", Optional.empty(), noor));
    assertThat(state()).isEqualTo(Standing.State.ONE_SIGNED);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isInstanceOf(AuditRefusal.SignedSo.class);
    assertThat(audits.standing(YEAR).isConcluded()).isFalse();
    done(audits.sign(YEAR, "Bonnetjes graag eerder", Optional.empty(), kees));
    assertThat(state()).isEqualTo(Standing.State.SIGNED);
    assertThat(audits.standing(YEAR).hasRemarks()).isTrue();
  }

  private Look look(Look one) {
    return audits.standing(YEAR).look(one.entry().id()).orElseThrow();
  }

  @Test
  void whoAnswersForTheBooksDoesNotJudgeThem() {
    assertThat(refusal(audits.appoint(YEAR, bas, assembly(), bas)))
        .isEqualTo(new AuditRefusal.OnTheBoard("Bas Hoekstra"));
    assertThat(refusal(audits.appoint(YEAR, noor, assembly(), noor)))
        .isInstanceOf(AuditRefusal.NotTheBoard.class);
    ready();
    var entry = audits.standing(YEAR).looks().getFirst().entry().id();
    assertThat(refusal(audits.draw(YEAR, request("x"), bas)))
        .isInstanceOf(AuditRefusal.OnTheBoard.class);
    assertThat(refusal(audits.mark(YEAR, entry, true, bas)))
        .isInstanceOf(AuditRefusal.OnTheBoard.class);
    assertThat(refusal(audits.ask(YEAR, Optional.empty(), "?", sara)))
        .isInstanceOf(AuditRefusal.NotOfTheCommittee.class);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), bas)))
        .isInstanceOf(AuditRefusal.OnTheBoard.class);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), sara)))
        .isInstanceOf(AuditRefusal.NotOfTheCommittee.class);
    assertThat(refusal(audits.draw(YEAR - 1, request("x"), noor)))
        .as("an appointment is for one year")
        .isInstanceOf(AuditRefusal.NotOfTheCommittee.class);
  }

  @Test
  void nobodyJudgesWhatTheyHadAHandIn() {
    ready();
    var own = audits.standing(YEAR).looks().getFirst().entry();
    traces.put(own.id(), trace(new EntryTrace.Hand(noor, EntryTrace.Part.APPROVED)));
    assertThat(refusal(audits.mark(YEAR, own.id(), true, noor)))
        .isEqualTo(new AuditRefusal.OwnHand(own.reference(), EntryTrace.Part.APPROVED));
    assertThat(refusal(audits.ask(YEAR, Optional.of(own.id()), "?", noor)))
        .isInstanceOf(AuditRefusal.OwnHand.class);
    for (var look : audits.standing(YEAR).looks())
      if (!look.entry().id().equals(own.id()))
        done(audits.mark(YEAR, look.entry().id(), true, noor));
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isEqualTo(new AuditRefusal.Unseen(1, audits.standing(YEAR).looks().size()));
    done(audits.mark(YEAR, own.id(), true, kees));
    assertThat(state()).isEqualTo(Standing.State.TO_SIGN);
    traces.put(own.id(), trace(new EntryTrace.Hand(kees, EntryTrace.Part.CLAIMED)));
    var look = audits.standing(YEAR).look(own.id()).orElseThrow();
    assertThat(look.isJudged()).as("a mark of who had a hand in it does not count").isFalse();
    assertThat(look.discounted()).hasSize(1);
  }

  private static EntryTrace trace(EntryTrace.Hand... hands) {
    return new EntryTrace(List.of(hands), List.of(), List.of(), Optional.<Id>empty());
  }

  @Test
  void aLaterChangeOfTheBooksMakesTheStatementStale() {
    ready();
    judgeAll(noor);
    done(audits.sign(YEAR, "", Optional.empty(), noor));
    done(audits.sign(YEAR, "", Optional.empty(), kees));
    coop.years.reopen(coop.book, YEAR, bas, "Vergeten bon");
    book("2025-12-01", "Vergeten", "12.00");
    book("2025-12-02", "Nog een", "13.00");
    var stale = audits.standing(YEAR);
    assertThat(stale.state()).isEqualTo(Standing.State.STALE);
    assertThat(stale.isConcluded()).isFalse();
    assertThat(stale.since(stale.latest().getFirst())).isEqualTo(2);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isInstanceOf(AuditRefusal.YearOpen.class);
    closeYear();
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isInstanceOf(AuditRefusal.NotDrawn.class);
    var again = done(audits.draw(YEAR, request("kers"), kees));
    assertThat(again.seed()).isNotEqualTo(stale.draws().getFirst().seed());
    assertThat(audits.isReproduced(stale.draws().getFirst())).isEmpty();
    judgeAll(noor);
    done(audits.sign(YEAR, "", Optional.empty(), noor));
    done(audits.sign(YEAR, "", Optional.empty(), kees));
    assertThat(state()).isEqualTo(Standing.State.SIGNED);
    assertThat(audits.standing(YEAR).statements()).hasSize(4);
  }

  @Test
  void whatWasSignedStaysWhenAnAppointmentEnds() {
    ready();
    judgeAll(kees);
    done(audits.sign(YEAR, "", Optional.empty(), noor));
    done(audits.sign(YEAR, "", Optional.empty(), kees));
    done(audits.end(YEAR, kees, "Verhuisd", bas));
    assertThat(audits.standing(YEAR).isConcluded()).isTrue();
    assertThat(refusal(audits.sign(YEAR, "Toch iets", Optional.empty(), kees)))
        .isInstanceOf(AuditRefusal.NotOfTheCommittee.class);
    assertThat(refusal(audits.end(YEAR, kees, "Nogmaals", bas)))
        .isInstanceOf(AuditRefusal.NoSuchSeat.class);
  }

  @Test
  void badInputIsRefusedAndNothingIsKept() {
    assertThat(refusal(audits.draw(YEAR, request("kers"), noor)))
        .isInstanceOf(AuditRefusal.NotOfTheCommittee.class);
    appoint(noor, kees);
    assertThat(refusal(audits.appoint(YEAR, noor, assembly(), bas)))
        .isInstanceOf(AuditRefusal.SeatTaken.class);
    var future =
        new Appointment(TestCooperative.TODAY.plusDays(1), "vergadering", Optional.empty(), "");
    assertThat(refusal(audits.appoint(YEAR, sara, future, bas)))
        .isInstanceOf(AuditRefusal.FutureDay.class);
    var nobody = new Appointment(LocalDate.of(2025, 5, 20), " ", Optional.empty(), "");
    assertThat(refusal(audits.appoint(YEAR, sara, nobody, bas)))
        .isInstanceOf(AuditRefusal.NoDecider.class);
    assertThat(refusal(audits.appoint(1066, sara, assembly(), bas)))
        .isInstanceOf(AuditRefusal.NotAYear.class);
    assertThat(refusal(audits.end(YEAR, noor, " ", bas))).isInstanceOf(AuditRefusal.NoReason.class);
    assertThat(refusal(audits.draw(YEAR, request("kers"), noor)))
        .isInstanceOf(AuditRefusal.YearOpen.class);
    closeYear();
    assertThat(refusal(audits.draw(YEAR, request(" "), noor)))
        .isInstanceOf(AuditRefusal.NoWord.class);
    assertThat(refusal(audits.draw(YEAR, request("x".repeat(101)), noor)))
        .isInstanceOf(AuditRefusal.LongWord.class);
    var none = new Sample.Request("kers", 0, Optional.empty());
    assertThat(refusal(audits.draw(YEAR, none, noor))).isInstanceOf(AuditRefusal.BadCount.class);
    var free = new Sample.Request("kers", 1, Optional.of(Money.ZERO));
    assertThat(refusal(audits.draw(YEAR, free, noor))).isInstanceOf(AuditRefusal.BadAmount.class);
    assertThat(refusal(audits.sign(YEAR, "", Optional.empty(), noor)))
        .isInstanceOf(AuditRefusal.NotDrawn.class);
    done(audits.draw(YEAR, request("kers"), noor));
    assertThat(refusal(audits.draw(YEAR, request(" kers "), kees)))
        .isInstanceOf(AuditRefusal.DrawnAlready.class);
    var missing = new EntryId(coop.ids.next());
    assertThat(refusal(audits.mark(YEAR, missing, true, noor)))
        .isInstanceOf(AuditRefusal.NoSuchEntry.class);
    assertThat(refusal(audits.ask(YEAR, Optional.empty(), " ", noor)))
        .isInstanceOf(AuditRefusal.NoWords.class);
    assertThat(refusal(audits.ask(YEAR, Optional.empty(), "x".repeat(2001), noor)))
        .isInstanceOf(AuditRefusal.LongWords.class);
    assertThat(refusal(audits.answer(YEAR, coop.ids.next(), "x", bas)))
        .isInstanceOf(AuditRefusal.NoSuchQuestion.class);
    assertThat(audits.standing(YEAR).questions()).isEmpty();
    assertThat(audits.standing(YEAR).draws()).hasSize(1);
  }
}
