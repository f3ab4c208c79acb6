package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Derives cases from what was said: the same words in any order give the same cases.
///
/// A step counts when enough of the committee agree, or when it is no more than what counts
/// already: to be less ill nobody's leave is needed. A no to one step leaves the others as they
/// are.
public final class CaseBook {

  private final CareFacts facts;
  private final CareCircle circle;
  private final LocalDate today;

  public CaseBook(CareFacts facts, CareCircle circle, LocalDate today) {
    this.facts = facts;
    this.circle = circle;
    this.today = today;
  }

  /// Everybody's, by member and then by day.
  public List<Case> cases() {
    return facts.members().stream().flatMap(member -> cases(member).stream()).toList();
  }

  /// A member's, by day, but for what was kept long enough.
  public List<Case> cases(MemberId member) {
    List<Case> cases = new ArrayList<>();
    for (var group : new Grouping(standings(member)).groups()) {
      var made = new Progress(member, group).made();
      boolean isCleared = made.state().isOver() && facts.isCleared(member, made.by());
      if (!isCleared) cases.add(made);
    }
    return cases;
  }

  /// How each step of a member stands, by day.
  public List<StepStanding> standings(MemberId member) {
    List<StepStanding> standings = new ArrayList<>();
    int said = 0;
    int counted = 0;
    for (var step : facts.stepsOf(member)) {
      var hearing = Hearing.of(facts, step);
      var rules = circle.rules(member, step.from());
      var heard = hearing.state(rules.confirmations());
      var state = state(step, heard, counted, said);
      boolean counts = state == StepState.CONFIRMED || state == StepState.OWN_WORD;
      if (counts) counted = step.percent();
      if (!state.isOut()) said = step.percent();
      standings.add(new StepStanding(hearing, state, counts));
    }
    return standings;
  }

  private static StepState state(Step step, StepState heard, int counted, int said) {
    if (heard == StepState.WITHDRAWN || heard == StepState.CONFIRMED) return heard;
    if (step.percent() <= counted) return StepState.OWN_WORD;
    return heard == StepState.WAITING && step.percent() <= said ? StepState.FOLLOWS : heard;
  }

  /// From when to when somebody is how ill, of what counts.
  public List<Absence> absences(MemberId member) {
    return Absence.of(
        member,
        standings(member).stream().filter(StepStanding::counts).map(StepStanding::step).toList());
  }

  /// The member's last word that was neither taken back nor refused.
  public Optional<Step> lastWord(MemberId member) {
    return standings(member).stream()
        .filter(one -> !one.state().isOut())
        .map(StepStanding::step)
        .reduce((_, later) -> later);
  }

  /// Steps that belong to one case lie together.
  private final class Grouping {

    private final List<List<StepStanding>> groups = new ArrayList<>();
    private Optional<LocalDate> better = Optional.empty();
    private boolean isIll;

    private Grouping(List<StepStanding> standings) {
      standings.forEach(this::place);
    }

    private List<List<StepStanding>> groups() {
      return groups;
    }

    private void place(StepStanding standing) {
      if (groups.isEmpty() || !belongs(standing.step())) groups.add(new ArrayList<>());
      groups.getLast().add(standing);
      if (standing.state().isOut()) return;
      if (standing.step().isBetter() && isIll) better = Optional.of(standing.step().from());
      isIll = !standing.step().isBetter();
    }

    private boolean belongs(Step step) {
      if (isIll || step.isBetter()) return true;
      var rules = circle.rules(step.member(), step.from());
      return better.filter(day -> rules.isSameCase(day, step.from())).isPresent();
    }
  }

  /// How far a case is.
  private final class Progress {

    private final MemberId member;
    private final List<StepStanding> steps;
    private final CareRules rules;

    private Progress(MemberId member, List<StepStanding> steps) {
      this.member = member;
      this.steps = steps;
      rules = circle.rules(member, steps.getFirst().step().from());
    }

    private Case made() {
      var open = steps.stream().filter(one -> one.state().isOpen()).findFirst();
      if (open.isPresent()) return waiting(open.get());
      var counting = steps.stream().filter(StepStanding::counts).reduce((_, later) -> later);
      if (counting.isEmpty()) return withoutEffect();
      var step = counting.get().step();
      return step.isBetter() ? better(step.from()) : ill(step);
    }

    private Case waiting(StepStanding open) {
      var since =
          open.hearing().isAppealed()
              ? open.hearing().appeal().orElseThrow().on()
              : CareFacts.dayOf(open.step().recordedAt());
      var state =
          switch (open.state()) {
            case DISPUTED -> CaseState.DISPUTED;
            case APPEALED -> CaseState.APPEALED;
            case CONFIRMED_BY_ONE -> CaseState.CONFIRMED_BY_ONE;
            default -> CaseState.REPORTED;
          };
      return of(state, Turn.COMMITTEE, since.plus(rules.answerWithin()));
    }

    private Case withoutEffect() {
      var declined = last(StepState.DECLINED);
      if (declined.isPresent()) {
        var until = declined.get().hearing().appealUntil();
        var day = until.orElseGet(() -> saidLast(declined.get()));
        return until.isPresent() && today.isAfter(until.get())
            ? of(CaseState.REFUSED, Turn.NOBODY, day)
            : of(CaseState.DECLINED, Turn.MEMBER, day);
      }
      var rejected = last(StepState.REJECTED);
      return rejected.isPresent()
          ? of(CaseState.REFUSED, Turn.NOBODY, saidLast(rejected.get()))
          : of(CaseState.WITHDRAWN, Turn.NOBODY, steps.getFirst().step().from());
    }

    private Optional<StepStanding> last(StepState state) {
      return steps.stream().filter(one -> one.state() == state).reduce((_, later) -> later);
    }

    private LocalDate saidLast(StepStanding standing) {
      return CareFacts.dayOf(
          standing.hearing().asked().stream()
              .map(Answer::recordedAt)
              .max(java.time.Instant::compareTo)
              .orElse(standing.step().recordedAt()));
    }

    private Case better(LocalDate day) {
      var over = day.plus(rules.sameCase());
      return today.isBefore(over)
          ? of(CaseState.BETTER, Turn.MEMBER, sooner(over))
          : of(CaseState.CLOSED, Turn.NOBODY, over);
    }

    /// Who was told no of a part of it has to say before whether that is appealed against.
    private LocalDate sooner(LocalDate day) {
      return steps.stream()
          .filter(one -> one.state() == StepState.DECLINED)
          .flatMap(one -> one.hearing().appealUntil().stream())
          .filter(until -> !until.isBefore(today) && until.isBefore(day))
          .min(LocalDate::compareTo)
          .orElse(day);
    }

    private Case ill(Step step) {
      var said = CareFacts.dayOf(step.recordedAt());
      var since = said.isAfter(step.from()) ? said : step.from();
      var state = step.percent() == 100 ? CaseState.RUNNING : CaseState.PARTIAL;
      return of(state, Turn.MEMBER, sooner(since.plus(rules.lookAgain())));
    }

    private Case of(CaseState state, Turn turn, LocalDate by) {
      return new Case(member, steps, state, turn, by);
    }
  }
}
