package coop.meent.care;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.CareAppealId;
import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.care.CareFacts.Clearing;
import coop.meent.care.CareFacts.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How a case goes on, word by word; and that the order in which words arrive never matters.
class CaseBookTest {

  private static final MemberId NOOR = member(1);
  private static final MemberId ELS = member(2);
  private static final MemberId KEES = member(3);
  private static final MemberId MO = member(4);
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private final List<Step> steps = new ArrayList<>();
  private final List<Withdrawal> withdrawals = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Appeal> appeals = new ArrayList<>();
  private final List<Clearing> clearings = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private long next;

  private static MemberId member(long number) {
    return new MemberId(new UUID(9, number));
  }

  private Instant tick() {
    now = now.plusSeconds(60);
    return now;
  }

  private Step ill(LocalDate from, int percent) {
    var id = new CareStepId(new UUID(1, next++));
    var step = new Step(id, NOOR, from, percent, NOOR, false, Optional.empty(), tick());
    steps.add(step);
    return step;
  }

  private void says(Step step, MemberId who, boolean agrees) {
    answer(step, Optional.empty(), who, agrees);
  }

  private void answer(Step step, Optional<CareAppealId> appeal, MemberId who, boolean agrees) {
    answers.add(
        new Answer(
            new UUID(2, next++),
            step.id(),
            appeal,
            who,
            agrees,
            agrees ? Optional.empty() : Optional.of(Ground.DAY),
            agrees || appeal.isPresent() ? Optional.empty() : Optional.of(FIRST.plusDays(14)),
            Optional.empty(),
            tick()));
  }

  private CareAppealId appeals(Step step, int others) {
    var id = new CareAppealId(new UUID(3, next++));
    appeals.add(new Appeal(id, step.id(), NOOR, FIRST.plusDays(3), others, tick()));
    return id;
  }

  private CareFacts facts() {
    return new CareFacts(steps, withdrawals, answers, appeals, clearings);
  }

  private CaseBook book(LocalDate today) {
    return new CaseBook(facts(), CareCircle.NONE, today);
  }

  private Case only(LocalDate today) {
    var cases = book(today).cases(NOOR);
    assertThat(cases).hasSize(1);
    return cases.getFirst();
  }

  private void stands(LocalDate today, CaseState state, Turn turn, LocalDate by) {
    var one = only(today);
    assertThat(one.state()).isEqualTo(state);
    assertThat(one.turn()).isEqualTo(turn);
    assertThat(one.by()).isEqualTo(by);
  }

  @Test
  void twoWhoAgreeMakeItCount() {
    var step = ill(FIRST, 100);
    stands(FIRST, CaseState.REPORTED, Turn.COMMITTEE, FIRST.plusWeeks(1));
    says(step, NOOR, true);
    stands(FIRST, CaseState.REPORTED, Turn.COMMITTEE, FIRST.plusWeeks(1));
    says(step, ELS, true);
    says(step, ELS, true);
    stands(FIRST, CaseState.CONFIRMED_BY_ONE, Turn.COMMITTEE, FIRST.plusWeeks(1));
    assertThat(book(FIRST).absences(NOOR)).isEmpty();
    says(step, KEES, true);
    stands(FIRST, CaseState.RUNNING, Turn.MEMBER, FIRST.plusWeeks(4));
    assertThat(book(FIRST).absences(NOOR))
        .containsExactly(new Absence(NOOR, FIRST, Optional.empty(), 100));
  }

  @Test
  void forLessNobodyHasToAgreeAndForMoreTwo() {
    var step = ill(FIRST, 50);
    says(step, ELS, true);
    says(step, KEES, true);
    var more = ill(FIRST.plusDays(10), 100);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.REPORTED);
    assertThat(book(FIRST).absences(NOOR))
        .containsExactly(new Absence(NOOR, FIRST, Optional.empty(), 50));
    ill(FIRST.plusDays(20), 25);
    says(more, ELS, true);
    says(more, KEES, true);
    ill(FIRST.plusDays(30), 0);
    assertThat(book(FIRST).absences(NOOR))
        .containsExactly(
            new Absence(NOOR, FIRST, Optional.of(FIRST.plusDays(9)), 50),
            new Absence(NOOR, FIRST.plusDays(10), Optional.of(FIRST.plusDays(19)), 100),
            new Absence(NOOR, FIRST.plusDays(20), Optional.of(FIRST.plusDays(29)), 25));
    stands(FIRST.plusDays(31), CaseState.BETTER, Turn.MEMBER, FIRST.plusDays(30).plusWeeks(4));
    stands(FIRST.plusDays(90), CaseState.CLOSED, Turn.NOBODY, FIRST.plusDays(30).plusWeeks(4));
  }

  @Test
  void lessThanWhatWaitsWaitsWithIt() {
    var step = ill(FIRST, 100);
    ill(FIRST.plusDays(10), 50);
    ill(FIRST.plusDays(20), 0);
    assertThat(book(FIRST).standings(NOOR))
        .extracting(StepStanding::state)
        .containsExactly(StepState.WAITING, StepState.FOLLOWS, StepState.OWN_WORD);
    says(step, ELS, true);
    says(step, KEES, true);
    assertThat(book(FIRST).standings(NOOR))
        .extracting(StepStanding::state)
        .containsExactly(StepState.CONFIRMED, StepState.OWN_WORD, StepState.OWN_WORD);
    says(step, ELS, false);
    says(step, KEES, false);
    assertThat(book(FIRST).standings(NOOR))
        .extracting(StepStanding::state)
        .containsExactly(StepState.DECLINED, StepState.WAITING, StepState.OWN_WORD);
  }

  @Test
  void illAgainWithinTheIntervalIsTheSameCase() {
    ill(FIRST, 100);
    ill(FIRST.plusDays(10), 0);
    ill(FIRST.plusDays(37), 100);
    assertThat(book(FIRST).cases(NOOR)).hasSize(1);
    ill(FIRST.plusDays(40), 0);
    ill(FIRST.plusDays(68), 100);
    assertThat(book(FIRST).cases(NOOR)).hasSize(2);
    CareCircle wide =
        (_, _) ->
            new CareRules(List.of(), 1, 2, Period.ofMonths(6), Period.ofDays(3), Period.ofDays(9));
    assertThat(new CaseBook(facts(), wide, FIRST).cases(NOOR)).hasSize(1);
  }

  @Test
  void aContraryAnswerIsTalkedAboutUntilSomebodySaysOtherwise() {
    var step = ill(FIRST, 100);
    says(step, ELS, true);
    says(step, MO, true);
    says(step, KEES, false);
    stands(FIRST, CaseState.DISPUTED, Turn.COMMITTEE, FIRST.plusWeeks(1));
    assertThat(book(FIRST).absences(NOOR)).isEmpty();
    says(step, KEES, true);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.RUNNING);
  }

  @Test
  void othersAnswerTheAppealWhereThereAreOthers() {
    var step = ill(FIRST, 100);
    says(step, KEES, false);
    stands(FIRST, CaseState.DECLINED, Turn.MEMBER, FIRST.plusDays(14));
    stands(FIRST.plusDays(15), CaseState.REFUSED, Turn.NOBODY, FIRST.plusDays(14));
    var appeal = appeals(step, 2);
    stands(FIRST.plusDays(15), CaseState.APPEALED, Turn.COMMITTEE, FIRST.plusDays(10));
    answer(step, Optional.of(appeal), KEES, true);
    answer(step, Optional.of(appeal), ELS, true);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.APPEALED);
    answer(step, Optional.of(appeal), MO, true);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.RUNNING);
    answer(step, Optional.of(appeal), MO, false);
    answer(step, Optional.of(appeal), ELS, false);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.REFUSED);
  }

  @Test
  void whereThereIsNobodyElseWhoSaidNoAnswersAgain() {
    var step = ill(FIRST, 100);
    says(step, KEES, false);
    var appeal = appeals(step, 0);
    answer(step, Optional.of(appeal), KEES, true);
    assertThat(only(FIRST).state()).isEqualTo(CaseState.RUNNING);
  }

  @Test
  void aStepThatWasTakenBackLeavesNothing() {
    var step = ill(FIRST, 100);
    says(step, ELS, true);
    says(step, KEES, true);
    withdrawals.add(new Withdrawal(step.id(), KEES, tick()));
    assertThat(only(FIRST).state()).isEqualTo(CaseState.RUNNING);
    withdrawals.add(new Withdrawal(step.id(), NOOR, tick()));
    stands(FIRST, CaseState.WITHDRAWN, Turn.NOBODY, FIRST);
    assertThat(book(FIRST).absences(NOOR)).isEmpty();
  }

  @Test
  void whatWasKeptLongEnoughIsToldNoMoreAndStillCounts() {
    var step = ill(FIRST, 100);
    says(step, ELS, true);
    says(step, KEES, true);
    ill(FIRST.plusDays(10), 0);
    clearings.add(new Clearing(NOOR, FIRST.plusDays(10).plusWeeks(4), tick()));
    assertThat(book(FIRST.plusDays(11)).cases(NOOR)).hasSize(1);
    assertThat(book(FIRST.plusYears(2)).cases(NOOR)).isEmpty();
    assertThat(book(FIRST.plusYears(2)).absences(NOOR)).hasSize(1);
  }

  @Test
  void anEarlierDayKnewLess() {
    var step = ill(FIRST, 100);
    says(step, ELS, true);
    var before = now;
    says(step, KEES, true);
    var known = new CaseBook(facts().knownAt(before), CareCircle.NONE, FIRST);
    assertThat(known.absences(NOOR)).isEmpty();
    assertThat(book(FIRST).absences(NOOR)).hasSize(1);
  }

  /// Whatever three people say of whatever steps, in any order: one result, every open state has
  /// somebody whose turn it is, and nothing counts to which nobody agreed.
  @Test
  void wordsInAnyOrderComeToOneState() {
    var seed = TestSeed.print("case book");
    var random = new Seeded(seed);
    for (int round = 0; round < 300; round++) {
      clear();
      int words = 3 + random.nextInt(12);
      for (int i = 0; i < words; i++) word(random);
      var today = FIRST.plusDays(random.nextInt(120));
      var expected = book(today).cases();
      for (int shuffle = 0; shuffle < 4; shuffle++) {
        var order = new Random(seed + round + shuffle);
        for (var list : List.of(steps, withdrawals, answers, appeals))
          Collections.shuffle(list, order);
        assertThat(book(today).cases()).isEqualTo(expected);
      }
      for (var one : expected) {
        assertThat(one.turn() == Turn.NOBODY).isEqualTo(one.state().isOver());
        for (var standing : one.steps()) sound(standing);
      }
      disjoint(book(today).absences(NOOR));
    }
  }

  private void sound(StepStanding standing) {
    if (standing.state() != StepState.CONFIRMED) return;
    var hearing = standing.hearing();
    var who = new HashSet<>(hearing.agreed());
    assertThat(who).doesNotContain(NOOR).hasSize(hearing.agreed().size());
    int least =
        hearing.isAppealed()
            ? Math.max(1, Math.min(2, hearing.appeal().orElseThrow().others()))
            : 2;
    assertThat(who.size()).isGreaterThanOrEqualTo(least);
  }

  private static void disjoint(List<Absence> absences) {
    for (int i = 1; i < absences.size(); i++)
      assertThat(absences.get(i - 1).until().orElseThrow()).isBefore(absences.get(i).from());
  }

  private void clear() {
    steps.clear();
    withdrawals.clear();
    answers.clear();
    appeals.clear();
  }

  private void word(Seeded random) {
    if (steps.isEmpty() || random.chance(30)) {
      ill(FIRST.plusDays(random.nextInt(60)), 25 * random.nextInt(5));
      return;
    }
    var step = random.pick(steps);
    if (random.chance(8)) withdrawals.add(new Withdrawal(step.id(), NOOR, tick()));
    else if (random.chance(12)) appeals(step, random.nextInt(3));
    else {
      var appeal =
          appeals.stream().filter(one -> one.step().equals(step.id())).map(Appeal::id).findFirst();
      var who = random.pick(List.of(NOOR, ELS, KEES, MO));
      answer(step, random.chance(50) ? appeal : Optional.empty(), who, random.chance(65));
    }
  }
}
