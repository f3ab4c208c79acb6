package coop.meent.care;

import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Every word about being ill that can be read here, in no order: what is made of it puts it in
/// order by what the words themselves say.
public record CareFacts(
    List<Step> steps,
    List<Withdrawal> withdrawals,
    List<Answer> answers,
    List<Appeal> appeals,
    List<Clearing> clearings) {

  /// By day, then as they were noted.
  static final Comparator<Step> BY_DAY =
      Comparator.comparing(Step::from)
          .thenComparing(Step::recordedAt)
          .thenComparing(step -> step.id().uuid());

  static final Comparator<Answer> AS_SAID =
      Comparator.comparing(Answer::recordedAt).thenComparing(Answer::id);

  static final Comparator<Appeal> AS_MADE =
      Comparator.comparing(Appeal::recordedAt).thenComparing(appeal -> appeal.id().uuid());

  /// Where the cooperative is: a day ends for everybody at the same moment.
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  public CareFacts {
    steps = List.copyOf(steps);
    withdrawals = List.copyOf(withdrawals);
    answers = List.copyOf(answers);
    appeals = List.copyOf(appeals);
    clearings = List.copyOf(clearings);
  }

  /// The member takes a step back.
  record Withdrawal(CareStepId step, MemberId member, Instant recordedAt) {}

  /// Cases that ended before a day are told to nobody any more.
  record Clearing(MemberId member, LocalDate before, Instant recordedAt) {}

  /// As it was known at a moment.
  CareFacts knownAt(Instant moment) {
    return new CareFacts(
        only(steps, one -> !one.recordedAt().isAfter(moment)),
        only(withdrawals, one -> !one.recordedAt().isAfter(moment)),
        only(answers, one -> !one.recordedAt().isAfter(moment)),
        only(appeals, one -> !one.recordedAt().isAfter(moment)),
        only(clearings, one -> !one.recordedAt().isAfter(moment)));
  }

  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /// The last moment of a day.
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
  }

  private static <T> List<T> only(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).toList();
  }

  /// Whom there is anything about, in order of id.
  public List<MemberId> members() {
    return steps.stream()
        .map(Step::member)
        .distinct()
        .sorted(Comparator.comparing(MemberId::uuid))
        .toList();
  }

  /// Whether a case that was over on a day is told of no more.
  boolean isCleared(MemberId member, LocalDate over) {
    return clearings.stream()
        .anyMatch(one -> one.member().equals(member) && !over.isAfter(one.before()));
  }

  List<Step> stepsOf(MemberId member) {
    return steps.stream().filter(one -> one.member().equals(member)).sorted(BY_DAY).toList();
  }

  boolean isWithdrawn(Step step) {
    return withdrawals.stream()
        .anyMatch(one -> one.step().equals(step.id()) && one.member().equals(step.member()));
  }

  /// The member's own word about a case is no answer.
  List<Answer> answersTo(Step step) {
    return answers.stream()
        .filter(one -> one.step().equals(step.id()) && !one.by().equals(step.member()))
        .sorted(AS_SAID)
        .toList();
  }

  /// Nobody but the member appeals.
  List<Appeal> appealsOf(Step step) {
    return appeals.stream()
        .filter(one -> one.step().equals(step.id()) && one.member().equals(step.member()))
        .sorted(AS_MADE)
        .toList();
  }
}
