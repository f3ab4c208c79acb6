package coop.meent.bond;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.store.Space;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BondServiceTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private BondService bonds;
  private NearService near;
  private final List<Illness.Ill> ill = new ArrayList<>();

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    bonds = later(0);
    near =
        new NearService(
            office.coop.store,
            office.coop.ids,
            TestCooperative.CLOCK,
            new NearService.Rooms(
                bonds, one -> Optional.of(Space.bond(one)), () -> ill, Optional::empty));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private BondService later(int days) {
    return new BondService(
        office.coop.store,
        office.coop.ids,
        Clock.offset(TestCooperative.CLOCK, Duration.ofDays(days)),
        new BondService.Rooms(
            office.coop.members,
            office.coop.memberships,
            people ->
                people.stream()
                    .map(who -> new Person(who, number(who), Set.of(), Set.of(), Set.of(), 0))
                    .toList()));
  }

  private int number(MemberId who) {
    return office.coop.members.member(who).orElseThrow().number().orElseThrow();
  }

  private static List<BondStanding> done(BondOutcome outcome) {
    if (outcome instanceof BondOutcome.Done(var made, var _)) return made;
    throw new AssertionError(outcome);
  }

  private BondStanding asked(MemberId whom, MemberId by) {
    return done(bonds.ask(BondKind.BUDDY, whom, by)).getFirst();
  }

  private BondStanding together(MemberId whom, MemberId by) {
    var id = asked(whom, by).bond().id();
    return done(bonds.answer(id, true, whom)).getFirst();
  }

  @Test
  void aRoundIsProposedAndStandsOnceBothSaidYes() {
    for (var who : List.of(office.bas, office.noor, office.mees))
      done(bonds.wish(BondKind.BUDDY, 1, who));
    var round = bonds.round(BondKind.BUDDY);
    assertThat(round.groups()).hasSize(1);
    assertThat(round.left()).extracting(Round.Alone::why).containsExactly(Round.Why.TAKEN);
    assertThat(bonds.propose(BondKind.BUDDY, round.groups(), office.noor))
        .isEqualTo(new BondOutcome.NotCoordinator("Noor Kramer"));
    assertThat(bonds.propose(BondKind.BUDDY, List.of(), office.bas))
        .isEqualTo(new BondOutcome.NobodyFits());
    var made = done(bonds.propose(BondKind.BUDDY, round.groups(), office.bas)).getFirst();
    assertThat(made.state()).isEqualTo(BondState.ASKED);
    assertThat(bonds.propose(BondKind.BUDDY, round.groups(), office.bas))
        .isEqualTo(new BondOutcome.RoundChanged());
    var id = made.bond().id();
    var people = made.bond().people();
    assertThat(done(bonds.answer(id, true, people.getFirst())).getFirst().state())
        .isEqualTo(BondState.ASKED);
    assertThat(bonds.answer(id, false, people.getFirst())).isEqualTo(new BondOutcome.NotAsked());
    var stands = done(bonds.answer(id, true, people.getLast())).getFirst();
    assertThat(stands.state()).isEqualTo(BondState.STANDS);
    assertThat(stands.bond().reasons()).extracting(Reason::kind).contains(Reason.Kind.NEW);
    assertThat(bonds.round(BondKind.BUDDY).groups()).isEmpty();
  }

  @Test
  void whoSaidNoIsNotAskedForTheSameAgainAndNobodyElseSeesIt() {
    done(bonds.wish(BondKind.BUDDY, 1, office.noor));
    done(bonds.wish(BondKind.BUDDY, 1, office.mees));
    var made =
        done(bonds.propose(BondKind.BUDDY, bonds.round(BondKind.BUDDY).groups(), office.bas))
            .getFirst();
    assertThat(done(bonds.answer(made.bond().id(), false, office.mees)).getFirst().state())
        .isEqualTo(BondState.NOTHING);
    assertThat(bonds.round(BondKind.BUDDY).groups()).isEmpty();
    assertThat(bonds.round(BondKind.BUDDY).left()).hasSize(2);
    assertThat(bonds.of(office.bas)).isEmpty();
    assertThat(later(REPEAT_DAYS).round(BondKind.BUDDY).groups()).hasSize(1);
  }

  private static final int REPEAT_DAYS = 3 * 366;

  @Test
  void aProposalThatNobodyAnsweredIsOverAfterFourWeeks() {
    var id = asked(office.noor, office.bas).bond().id();
    assertThat(later(28).bond(id).orElseThrow().state()).isEqualTo(BondState.ASKED);
    assertThat(later(29).bond(id).orElseThrow().state()).isEqualTo(BondState.NOTHING);
    assertThat(later(29).answer(id, true, office.noor)).isEqualTo(new BondOutcome.NotAsked());
  }

  @Test
  void whatCannotBeAskedIsRefusedInOrder() {
    assertThat(bonds.ask(BondKind.BUDDY, office.noor, new MemberId(new UUID(7, 7))))
        .isInstanceOf(BondOutcome.NotAMember.class);
    assertThat(bonds.ask(BondKind.POD, office.bas, office.bas))
        .isEqualTo(new BondOutcome.NotAPair());
    assertThat(bonds.ask(BondKind.BUDDY, office.bas, office.bas))
        .isEqualTo(new BondOutcome.WithYourself());
    asked(office.noor, office.bas);
    assertThat(bonds.ask(BondKind.BUDDY, office.bas, office.noor))
        .isEqualTo(new BondOutcome.Already("Bas Hoekstra"));
    assertThat(bonds.wish(BondKind.POD, 4, office.bas)).isEqualTo(new BondOutcome.BadMost(3));
    var id = bonds.of(office.bas).getFirst().bond().id();
    assertThat(bonds.answer(id, true, office.mees)).isInstanceOf(BondOutcome.NoSuchBond.class);
    assertThat(bonds.leave(id, office.noor)).isEqualTo(new BondOutcome.NotInIt());
  }

  @Test
  void leavingEndsAPairAndCanBeTakenBack() {
    var id = together(office.noor, office.bas).bond().id();
    var left = bonds.leave(id, office.noor);
    assertThat(done(left).getFirst().state()).isEqualTo(BondState.ENDED);
    assertThat(bonds.undo(((BondOutcome.Done) left).deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(bonds.bond(id).orElseThrow().state()).isEqualTo(BondState.STANDS);
  }

  @Test
  void aPodGoesOnWithWhoStays() {
    for (var who : List.of(office.bas, office.noor, office.mees))
      done(bonds.wish(BondKind.POD, 1, who));
    var made =
        done(bonds.propose(BondKind.POD, bonds.round(BondKind.POD).groups(), office.bas))
            .getFirst();
    var id = made.bond().id();
    for (var who : made.bond().people()) done(bonds.answer(id, true, who));
    assertThat(done(bonds.leave(id, office.mees)).getFirst().state()).isEqualTo(BondState.STANDS);
    assertThat(done(bonds.leave(id, office.noor)).getFirst().state()).isEqualTo(BondState.ENDED);
  }

  @Test
  void aCoffeeIsNotedOnceByWhoever() {
    LocalDate day = TODAY.minusDays(3);
    done(bonds.coffee(office.noor, day, office.bas));
    assertThat(bonds.coffee(office.bas, day, office.noor))
        .isEqualTo(new BondOutcome.NotedAlready("Bas Hoekstra", day));
    assertThat(bonds.coffee(office.bas, TODAY.plusDays(1), office.noor))
        .isEqualTo(new BondOutcome.DayOutside(TODAY.minusDays(90), TODAY));
    assertThat(bonds.coffee(office.bas, TODAY, office.bas))
        .isEqualTo(new BondOutcome.WithYourself());
    assertThat(bonds.coffees(office.noor)).hasSize(1);
    assertThat(bonds.coffees(office.mees)).isEmpty();
  }

  @Test
  void aCallIsSeenByTheChosenAnsweredAndOver() {
    var with = together(office.noor, office.bas).bond().id();
    var other = together(office.mees, office.bas).bond().id();
    assertThat(near.call(Set.of(), office.bas)).isEqualTo(new BondOutcome.NobodyChosen());
    assertThat(near.call(Set.of(other), office.noor)).isEqualTo(new BondOutcome.NotInIt());
    done(near.call(Set.of(with), office.bas));
    assertThat(near.call(Set.of(with, other), office.bas))
        .isEqualTo(new BondOutcome.CalledAlready());
    assertThat(near.news(office.mees).calls()).isEmpty();
    var call = near.news(office.noor).calls().getFirst();
    assertThat(near.calling(call.id(), office.bas)).isEqualTo(new BondOutcome.NoCall());
    assertThat(near.calling(call.id(), office.mees)).isEqualTo(new BondOutcome.NotInIt());
    done(near.calling(call.id(), office.noor));
    assertThat(near.news(office.noor).calls()).isEmpty();
    assertThat(near.news(office.bas).answered()).containsExactly(office.noor);
    done(near.calm(office.bas));
    assertThat(near.near().calls()).isEmpty();
    assertThat(near.calm(office.bas)).isEqualTo(new BondOutcome.NoCall());
  }

  @Test
  void onlyWhoMayHearIsToldOfAnIllnessAndOfItsEnd() {
    var with = together(office.noor, office.bas).bond().id();
    var other = together(office.mees, office.bas).bond().id();
    done(near.allow(with, true, office.bas));
    ill.add(new Illness.Ill(office.bas, TODAY, Optional.empty()));
    assertThat(near.tellIll()).isEqualTo(1);
    assertThat(near.tellIll()).isZero();
    assertThat(near.ill(office.noor)).containsEntry(office.bas, TODAY);
    assertThat(near.ill(office.mees)).isEmpty();
    ill.set(0, new Illness.Ill(office.bas, TODAY, Optional.of(TODAY.plusDays(4))));
    assertThat(near.tellIll()).isEqualTo(1);
    assertThat(near.ill(office.noor)).isEmpty();
    assertThat(near.tellIll()).isZero();
    assertThat(near.near().mayHear(other, office.bas)).isFalse();
    done(near.allow(with, false, office.bas));
    ill.add(new Illness.Ill(office.bas, TODAY.plusDays(9), Optional.empty()));
    assertThat(near.tellIll()).isZero();
  }

  @Test
  void whatWasLetKnownIsInNoPersonalFileAndInNoSpaceOfOthers() {
    var with = together(office.noor, office.bas).bond().id();
    done(near.call(Set.of(with), office.bas));
    done(near.allow(with, true, office.bas));
    for (var who : List.of(office.bas, office.noor)) {
      var held =
          new PersonalBonds(bonds, office.coop.members)
              .of(new coop.meent.personal.PersonalPart.Asked(who, who));
      assertThat(held.rows()).hasSize(1);
      assertThat(held.toString()).doesNotContainIgnoringCase("call").doesNotContain("ALLOW");
    }
    var spaces =
        office.coop.store.read(
            sql -> coop.meent.store.RowSpaces.of(sql, "bond_sign").values().stream().toList());
    assertThat(spaces).hasSize(2).containsOnly(Space.bond(with));
  }
}
