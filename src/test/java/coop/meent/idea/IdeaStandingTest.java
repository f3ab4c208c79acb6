package coop.meent.idea;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.idea.Idea.Said;
import coop.meent.idea.Idea.Step;
import coop.meent.member.Presence;
import coop.meent.store.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdeaStandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final MemberId BAS = new MemberId(new UUID(0, 1));
  private static final MemberId NOOR = new MemberId(new UUID(0, 2));
  private static final MemberId MEES = new MemberId(new UUID(0, 3));
  private static final MemberId EVA = new MemberId(new UUID(0, 4));
  private static final Presence ALL = (who, day) -> true;

  /// Bas left a month ago.
  private static final Presence WITHOUT_BAS =
      (who, day) -> !who.equals(BAS) || day.isBefore(TODAY.minusMonths(1));

  private int next;

  private static IdeaId id(int number) {
    return new IdeaId(new UUID(2, number));
  }

  private static Idea idea(int number, MemberId by, MemberId originator, List<Step> steps) {
    return new Idea(
        id(number),
        Space.COMMON,
        by,
        originator,
        "T",
        "x",
        TODAY.minusYears(1),
        Optional.empty(),
        Instant.EPOCH,
        steps);
  }

  private static IdeaStanding told(Presence presence, Step... steps) {
    return IdeaStanding.of(idea(1, BAS, BAS, List.of(steps)), presence, TODAY);
  }

  private Step step(Said said, MemberId by) {
    return Step.of(new UUID(3, next++), said, by, TODAY, Instant.EPOCH);
  }

  private Step named(MemberId by, MemberId whom) {
    return step(Said.NAMED, by).with(whom).saying("The price");
  }

  @Test
  void nobodyCreditsThemselves() {
    var own = step(Said.FIRST, BAS).with(BAS).saying("All of it");
    var told = step(Said.TOLD, NOOR).saying("The price");
    var yes = step(Said.YES, NOOR).about(told.id());
    assertThat(told(ALL, own, named(NOOR, NOOR), told, yes).credited()).containsExactly(BAS);
    assertThat(told(ALL, step(Said.TOLD, BAS)).parts()).isEmpty();
    assertThat(told(ALL, own).silent()).containsExactly(own.id());
  }

  @Test
  void whatIsAddedLaterCountsOnceTwoSaidSo() {
    var named = named(BAS, NOOR);
    assertThat(told(ALL, named).credited()).containsExactly(BAS);
    assertThat(told(ALL, named, step(Said.YES, MEES).about(named.id())).credited())
        .as("another's yes")
        .containsExactly(BAS);
    assertThat(told(ALL, named, step(Said.YES, NOOR).about(named.id())).credited())
        .containsExactly(BAS, NOOR);
    var told = step(Said.TOLD, NOOR);
    assertThat(told(ALL, told, step(Said.YES, MEES).about(told.id())).credited())
        .as("a yes of who has nothing to do with it")
        .containsExactly(BAS);
    assertThat(told(ALL, told, step(Said.YES, BAS).about(told.id())).credited())
        .containsExactly(BAS, NOOR);
    assertThat(told(ALL, named(MEES, NOOR)).parts()).as("named by a stranger").isEmpty();
  }

  @Test
  void whoIsNamedFromTheStartCountsUnlessTheySayNoAndStaysOnceTheySaidYes() {
    var first = step(Said.FIRST, BAS).with(NOOR).saying("The list");
    assertThat(told(ALL, first).credited()).containsExactly(BAS, NOOR);
    var no = step(Said.NO, NOOR).about(first.id());
    assertThat(told(ALL, first, no).credited()).containsExactly(BAS);
    var yes = step(Said.YES, NOOR).about(first.id());
    assertThat(told(ALL, first, yes, no).credited()).containsExactly(BAS, NOOR);
  }

  @Test
  void itGoesByTwoDeedsAndTheCreditStays() {
    var offer = step(Said.OFFERED, BAS).with(NOOR);
    assertThat(told(ALL, offer).owner()).isEqualTo(BAS);
    assertThat(told(ALL, offer).state()).isEqualTo(IdeaState.OFFERED);
    assertThat(told(ALL, offer, step(Said.TAKEN, MEES).about(offer.id())).owner()).isEqualTo(BAS);
    assertThat(told(ALL, offer, step(Said.TAKEN, NOOR)).owner())
        .as("taken without an offer, while its owner is here")
        .isEqualTo(BAS);
    var taken = told(ALL, offer, step(Said.TAKEN, NOOR).about(offer.id()));
    assertThat(taken.owner()).isEqualTo(NOOR);
    assertThat(taken.credited()).containsExactly(BAS);
    assertThat(taken.turns()).hasSize(1);
    assertThat(told(ALL, step(Said.OFFERED, NOOR).with(MEES)).offers()).isEmpty();
  }

  @Test
  void whatWasTakenBackOrDeclinedIsNotTaken() {
    var offer = step(Said.OFFERED, BAS).with(NOOR);
    var take = step(Said.TAKEN, NOOR).about(offer.id());
    var back = step(Said.WITHDRAWN, BAS).about(offer.id());
    assertThat(told(ALL, offer, back, take).owner()).isEqualTo(BAS);
    var no = step(Said.DECLINED, NOOR).about(offer.id());
    assertThat(told(ALL, offer, no, take).owner()).isEqualTo(BAS);
    assertThat(told(ALL, offer, step(Said.WITHDRAWN, NOOR).about(offer.id())).offers()).hasSize(1);
  }

  @Test
  void ofTwoWhoWereAskedApartTheFirstHasItAndTheOtherIsTold() {
    var one = step(Said.OFFERED, BAS).with(NOOR);
    var two = step(Said.OFFERED, BAS).with(MEES);
    assertThat(told(ALL, one, two).offers()).hasSize(2);
    var both =
        told(
            ALL,
            one,
            two,
            step(Said.TAKEN, MEES).about(two.id()),
            step(Said.TAKEN, NOOR).about(one.id()));
    assertThat(both.owner()).isEqualTo(MEES);
    assertThat(both.offers()).isEmpty();
    assertThat(both.vain()).extracting(Step::by).containsExactly(NOOR);
  }

  @Test
  void whoseOwnerLeftAsksWhoIsCreditedThenWhoUsedItElseEverybody() {
    var first = step(Said.FIRST, BAS).with(NOOR);
    var use = step(Said.USED, MEES);
    var left = told(WITHOUT_BAS, first, use);
    assertThat(left.state()).isEqualTo(IdeaState.ASKS_OWNER);
    assertThat(left.owner()).isEqualTo(BAS);
    assertThat(left.asks(NOOR, WITHOUT_BAS, TODAY)).isTrue();
    assertThat(left.asks(MEES, WITHOUT_BAS, TODAY)).isFalse();
    assertThat(told(WITHOUT_BAS, use).asks(MEES, WITHOUT_BAS, TODAY)).isTrue();
    assertThat(told(WITHOUT_BAS, use).asks(EVA, WITHOUT_BAS, TODAY)).isFalse();
    assertThat(told(WITHOUT_BAS).asks(EVA, WITHOUT_BAS, TODAY)).isTrue();
    var two = told(WITHOUT_BAS, step(Said.TAKEN, MEES), step(Said.TAKEN, NOOR));
    assertThat(two.owner()).isEqualTo(MEES);
    assertThat(two.vain()).extracting(Step::by).containsExactly(NOOR);
    assertThat(two.credited()).containsExactly(BAS);
  }

  @Test
  void aUseCountsOnceAPersonAndDayAndNeverThatOfWhoIsCredited() {
    var first = step(Said.FIRST, BAS).with(NOOR);
    var again = Step.of(new UUID(9, 9), Said.USED, MEES, TODAY.minusDays(1), Instant.EPOCH);
    var all =
        told(
            ALL,
            first,
            step(Said.USED, BAS),
            step(Said.USED, NOOR),
            step(Said.USED, MEES),
            step(Said.USED, MEES),
            again);
    assertThat(all.uses()).hasSize(2);
    assertThat(all.state()).isEqualTo(IdeaState.USED);
    var named = named(BAS, MEES);
    assertThat(
            told(ALL, step(Said.USED, MEES), named, step(Said.YES, MEES).about(named.id())).uses())
        .as("used before it was added to")
        .hasSize(1);
  }

  @Test
  void ideasThatBuildOnEachOtherOweEverybodyOnce() {
    var one =
        IdeaStanding.of(idea(1, BAS, BAS, List.of(step(Said.BUILT, BAS).on(id(2)))), ALL, TODAY);
    var two =
        IdeaStanding.of(
            idea(
                2,
                NOOR,
                NOOR,
                List.of(
                    step(Said.FIRST, NOOR).with(MEES),
                    step(Said.BUILT, NOOR).on(id(1)),
                    step(Said.BUILT, NOOR).on(id(2)))),
            ALL,
            TODAY);
    assertThat(two.bases()).as("never on itself").containsExactly(id(1));
    Map<IdeaId, IdeaStanding> all = Map.of(id(1), one, id(2), two);
    assertThat(one.owes(all)).containsExactly(BAS, NOOR, MEES);
    assertThat(two.owes(all)).containsExactly(NOOR, MEES, BAS);
  }

  @Test
  void whoLetMorePeopleReadItIsNotCreditedForIt() {
    var steps = List.of(step(Said.FIRST, NOOR).with(MEES), step(Said.TOLD, NOOR));
    var wide = IdeaStanding.of(idea(3, NOOR, BAS, steps), ALL, TODAY);
    assertThat(wide.owner()).isEqualTo(NOOR);
    assertThat(wide.credited()).containsExactly(BAS, MEES);
  }

  /// Whatever is said in whatever order, by whom it was not for too: there is one owner, who wrote
  /// it down or took it; whose idea it was is credited throughout; nobody is credited but by two
  /// people, or by who wrote it down; what is ended stays ended.
  @Test
  void anyStepsLeaveAnIdeaWithOneOwnerAndItsOriginator() {
    var random = new Seeded(TestSeed.print("anyStepsLeaveAnIdeaWithOneOwnerAndItsOriginator"));
    var people = List.of(BAS, NOOR, MEES, EVA);
    var kinds = List.of(Said.values());
    for (int i = 0; i < 400; i++) {
      List<Step> steps = new ArrayList<>();
      var presence = random.nextInt(2) == 0 ? ALL : WITHOUT_BAS;
      boolean isEnded = false;
      for (int j = random.nextInt(16); j >= 0; j--) {
        var made =
            step(kinds.get(random.nextInt(kinds.size())), people.get(random.nextInt(4)))
                .with(people.get(random.nextInt(4)))
                .on(id(1 + random.nextInt(3)));
        steps.add(
            steps.isEmpty() || random.nextInt(3) == 0
                ? made
                : made.about(steps.get(random.nextInt(steps.size())).id()));
        var now = told(presence, steps.toArray(Step[]::new));
        boolean isTaker =
            steps.stream()
                .anyMatch(one -> one.said() == Said.TAKEN && one.by().equals(now.owner()));
        assertThat(now.owner().equals(BAS) || isTaker).isTrue();
        assertThat(now.credited()).startsWith(BAS);
        assertThat(now.bases()).doesNotContain(id(1));
        for (var part : now.parts()) agreed(part, steps);
        for (var offer : now.offers()) assertThat(offer.by()).isEqualTo(now.owner());
        for (var use : now.uses()) assertThat(use.by()).isNotEqualTo(BAS);
        if (isEnded) assertThat(now.end()).isPresent();
        isEnded = now.end().isPresent();
      }
    }
  }

  /// Two people stand behind what counts.
  private static void agreed(Part part, List<Step> steps) {
    if (part.state() != Part.State.AGREED) return;
    Map<UUID, Set<MemberId>> said = new HashMap<>();
    for (var step : steps) {
      if (step.id().equals(part.id()))
        said.computeIfAbsent(part.id(), _ -> new HashSet<>()).add(step.by());
      if (step.said() == Said.YES)
        step.about()
            .filter(part.id()::equals)
            .ifPresent(id -> said.computeIfAbsent(id, _ -> new HashSet<>()).add(step.by()));
    }
    assertThat(said.getOrDefault(part.id(), Set.of())).hasSizeGreaterThanOrEqualTo(2);
  }
}
