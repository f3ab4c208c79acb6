package coop.meent.sharing;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.Shared.State;
import coop.meent.sharing.Thanks.Outcome;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingServiceTest {

  private static final UUID COVER = new UUID(3, 3);
  private static final UUID LEAD = new UUID(4, 4);

  @TempDir private Path folder;
  private ExchangeOffice office;
  private SharingService sharing;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    sharing = on(0);
  }

  /// Some days on; Noor took over for Bas until a week from today, and got a lead of Bas.
  private SharingService on(int days) {
    var cover = known(COVER, Origin.HANDOVER, Kind.COVER, office.noor, office.bas, 7);
    var lead = known(LEAD, Origin.LEAD, Kind.LEAD, office.bas, office.noor, 0);
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofDays(days));
    var rooms =
        new SharingService.Rooms(
            office.coop.members, office.coop.memberships, List.of(() -> List.of(cover, lead)));
    return new SharingService(office.coop.store, office.coop.ids, clock, rooms);
  }

  private static Shared known(
      UUID id, Origin origin, Kind kind, MemberId giver, MemberId receiver, int runs) {
    return new Shared(
        id,
        origin,
        kind,
        giver,
        receiver,
        TODAY,
        "Jaarverslag",
        Optional.empty(),
        TODAY.plusDays(runs),
        Optional.empty());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private HelpDraft draft(Kind kind, MemberId giver, int minutes, String what, LocalDate on) {
    return new HelpDraft(kind, giver, minutes, what, on, Optional.empty());
  }

  private UUID told(String what) {
    return done(sharing.tell(draft(Kind.ADVICE, office.noor, 30, what, TODAY), office.bas)).about();
  }

  private static SharingOutcome.Done done(SharingOutcome outcome) {
    if (outcome instanceof SharingOutcome.Done made) return made;
    throw new AssertionError(outcome);
  }

  @Test
  void whoGotItTellsItAndWhoGaveHearsWhatCameOfIt() {
    var help = told(" Uurtarief ");
    assertThat(sharing.shared(help).orElseThrow().what()).isEqualTo("Uurtarief");
    assertThat(sharing.news(office.bas).asked()).extracting(Shared::id).containsExactly(help);
    assertThat(sharing.news(office.noor).heard()).isEmpty();
    done(sharing.thank(help, Outcome.HELPED, " Ze betalen het ", office.bas));
    assertThat(sharing.news(office.bas).asked()).isEmpty();
    var heard = sharing.news(office.noor).heard().getFirst().thanks().orElseThrow();
    assertThat(heard.words()).contains("Ze betalen het");
    assertThat(sharing.thank(help, Outcome.NOT, "", office.bas))
        .isEqualTo(new SharingOutcome.SaidAlready("Noor Kramer"));
    assertThat(on(8).news(office.noor).heard()).isEmpty();
    assertThat(sharing.of(office.mees)).as("of two others").isEmpty();
  }

  @Test
  void theTalliesStandBesideEachOther() {
    told("Een");
    told("Twee");
    var bas = sharing.tally(office.bas);
    assertThat(bas.received()).isEqualTo(3);
    assertThat(bas.given()).isEqualTo(1);
    assertThat(sharing.tally(office.noor).given()).isEqualTo(3);
    assertThat(sharing.tally(office.mees).last()).isEmpty();
    assertThat(on(366).tally(office.bas).received()).as("a year later").isZero();
    assertThat(on(366).tally(office.bas).last()).contains(TODAY);
  }

  @Test
  void aCoverIsThankedForOnceTheWorkIsBack() {
    assertThat(sharing.shared(COVER).orElseThrow().state(TODAY)).isEqualTo(State.RUNNING);
    assertThat(sharing.thank(COVER, Outcome.HELPED, "", office.bas))
        .isEqualTo(new SharingOutcome.StillRunning(TODAY.plusDays(7)));
    var later = on(7);
    assertThat(later.news(office.bas).asked()).extracting(Shared::id).containsExactly(COVER);
    assertThat(on(38).news(office.bas).asked()).as("let go after a month").isEmpty();
    done(later.thank(COVER, Outcome.HELPED, "", office.bas));
    assertThat(later.news(office.bas).asked()).isEmpty();
    assertThat(later.takeBack(COVER, office.bas)).isEqualTo(new SharingOutcome.NotToldHere());
  }

  @Test
  void whatCannotBeToldIsRefusedInOrder() {
    var noor = office.noor;
    assertThat(sharing.tell(draft(Kind.LEAD, noor, 0, "", TODAY), new MemberId(new UUID(7, 7))))
        .isInstanceOf(SharingOutcome.NotAMember.class);
    assertThat(sharing.tell(draft(Kind.LEAD, office.bas, 0, "", TODAY), office.bas))
        .isEqualTo(new SharingOutcome.FromOneself());
    assertThat(sharing.tell(draft(Kind.LEAD, noor, 0, "", TODAY), office.bas))
        .isEqualTo(new SharingOutcome.KnownElsewhere(Kind.LEAD));
    assertThat(sharing.tell(draft(Kind.HOUR, noor, 0, " ", TODAY), office.bas))
        .isEqualTo(new SharingOutcome.NothingNamed());
    assertThat(sharing.tell(draft(Kind.HOUR, noor, 0, "x".repeat(201), TODAY), office.bas))
        .isEqualTo(new SharingOutcome.TooLong(200));
    assertThat(sharing.tell(draft(Kind.HOUR, noor, 1441, "x", TODAY), office.bas))
        .isEqualTo(new SharingOutcome.NotSoMuch());
    assertThat(sharing.tell(draft(Kind.HOUR, noor, 60, "x", TODAY.plusDays(1)), office.bas))
        .isEqualTo(new SharingOutcome.NotYet(TODAY.plusDays(1)));
    var before = TODAY.minusYears(3);
    assertThat(sharing.tell(draft(Kind.HOUR, noor, 60, "x", before), office.bas))
        .isEqualTo(new SharingOutcome.NoMemberThen("Noor Kramer", before));
    assertThat(sharing.of(office.bas)).hasSize(2);
  }

  @Test
  void nobodyThanksForAnother() {
    var help = told("Uurtarief");
    assertThat(sharing.thank(help, Outcome.HELPED, "", office.noor))
        .isEqualTo(new SharingOutcome.NotYours("Bas Hoekstra"));
    assertThat(sharing.takeBack(help, office.noor))
        .isEqualTo(new SharingOutcome.NotYours("Bas Hoekstra"));
    assertThat(sharing.thank(LEAD, Outcome.HELPED, "", office.noor))
        .isEqualTo(new SharingOutcome.ToldAtTheLead());
    assertThat(sharing.thank(new UUID(9, 9), Outcome.HELPED, "", office.bas))
        .isInstanceOf(SharingOutcome.NoSuchHelp.class);
    assertThat(sharing.shared(help).orElseThrow().thanks()).isEmpty();
  }

  /// Nobody would read it. What was given stays, and who received is reminded of it no more.
  @Test
  void whoLeftIsThankedNoMore() {
    var help = told("Uurtarief");
    var thanked = told("Offerte");
    done(sharing.thank(thanked, Outcome.HELPED, "Dank!", office.bas));
    office.leaves(office.noor);
    assertThat(sharing.news(office.bas).asked()).as("on the last day").hasSize(1);
    var later = on(7);
    assertThat(later.news(office.bas).asked()).isEmpty();
    assertThat(later.thank(help, Outcome.HELPED, "Te laat", office.bas))
        .isEqualTo(new SharingOutcome.GiverLeft("Noor Kramer"));
    assertThat(later.thank(COVER, Outcome.HELPED, "", office.bas))
        .isEqualTo(new SharingOutcome.GiverLeft("Noor Kramer"));
    assertThat(later.shared(help).orElseThrow().thanks()).isEmpty();
    assertThat(later.shared(thanked).orElseThrow().thanks()).isPresent();
    assertThat(later.tally(office.bas).received()).isEqualTo(3);
  }

  @Test
  void whatWasToldByMistakeIsTakenBackOrUndone() {
    var help = told("Vergissing");
    done(sharing.takeBack(help, office.bas));
    assertThat(sharing.shared(help)).isEmpty();
    var made = done(sharing.tell(draft(Kind.LESSON, office.mees, 60, "x", TODAY), office.bas));
    assertThat(sharing.undo(made.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(sharing.of(office.mees)).isEmpty();
  }

  @Test
  void thePotHoldsWhatWasPromisedAndSaysNothingOfWhoGotIt() {
    done(sharing.put(120, office.noor));
    done(sharing.use(90, office.noor));
    assertThat(sharing.pot().left()).isEqualTo(30);
    assertThat(sharing.use(60, office.noor)).isEqualTo(new SharingOutcome.NotInThePot("0:30"));
    assertThat(sharing.use(1, office.bas)).isEqualTo(new SharingOutcome.NotInThePot("0:00"));
    assertThat(sharing.put(0, office.bas)).isEqualTo(new SharingOutcome.NotSoMuch());
    assertThat(sharing.tally(office.noor).given()).as("the cover alone").isEqualTo(1);
  }

  @Test
  void usedTwiceApartOwesNobody() {
    var noor = office.noor;
    var pot =
        Pot.of(
            List.of(
                new Pot.Word(noor, true, 60),
                new Pot.Word(noor, false, 60),
                new Pot.Word(noor, false, 60)));
    assertThat(pot.of(noor).left()).isZero();
    assertThat(pot.left()).isZero();
  }

  @Test
  void theCoordinatorAloneSeesTheGroup() {
    assertThat(sharing.health(office.bas).members()).isEqualTo(3);
    assertThatThrownBy(() -> sharing.health(office.noor))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new SharingOutcome.NotCoordinator("Noor Kramer")));
  }
}
