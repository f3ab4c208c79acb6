package coop.meent.availability;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Week;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Deeds on when members can work.
public final class AvailabilityService {

  /// More than this is no week of work but a mistake in typing.
  public static final int MOST = 60;

  private static final int YEARS = 3;

  private final Store store;
  private final Clock clock;
  private final MemberService members;
  private final Weeks weeks;

  public AvailabilityService(Store store, Ids ids, Clock clock, MemberService members) {
    this.store = store;
    this.clock = clock;
    this.members = members;
    weeks = new Weeks(ids);
  }

  /// What all members said of these weeks.
  public Availability of(List<Week> asked) {
    var today = LocalDate.now(clock);
    if (asked.isEmpty()) return new Availability(today, asked, Map.of());
    var sorted = asked.stream().sorted().toList();
    return store.read(
        sql -> new Availability(today, sorted, weeks.of(sql, sorted.getFirst(), sorted.getLast())));
  }

  public Availability of(Week first, int count) {
    return of(first.next(count));
  }

  /// Why a member's weeks are as they are, as far as it was noted on this very laptop.
  public Map<Week, String> reasons(MemberId member) {
    return store.read(sql -> weeks.reasons(sql, member));
  }

  /// Whether whoever sits here may say it for another member.
  public boolean maySayForOthers() {
    return store.isWritable() && store.refusal(Space.COMMON, "availability_week").isEmpty();
  }

  /// Notes what a member says of weeks, in place of what was said of them before; all or nothing. A
  /// reason stays on this laptop.
  public AvailabilityOutcome say(MemberId member, List<Span> spans) {
    var refusal = absent(member).or(() -> badSpan(spans)).or(() -> tooMuch(member, spans));
    if (refusal.isPresent()) return refusal.get();
    var today = LocalDate.now(clock);
    return store.write(
        "availability.say",
        tx -> {
          int said = 0;
          for (var span : spans)
            for (var week : span.weeks()) {
              weeks.put(tx, member, new SaidWeek(week, span.kind(), span.hours(), today));
              if (!span.reason().isEmpty()) weeks.putReason(tx, member, week, span.reason());
              said++;
            }
          return new AvailabilityOutcome.Said(said, tx.deed());
        });
  }

  /// A member looked at all of it, and it still holds: it is as fresh as if it were said today.
  public AvailabilityOutcome confirm(MemberId member) {
    var refusal = absent(member);
    if (refusal.isPresent()) return refusal.get();
    var today = LocalDate.now(clock);
    return store.write(
        "availability.confirm",
        tx -> {
          if (!weeks.isChecked(tx.sql(), member, today)) weeks.putCheck(tx, member, today);
          return new AvailabilityOutcome.Said(0, tx.deed());
        });
  }

  /// How many hours a week a member wants to be asked for at most, from a week on.
  public AvailabilityOutcome limit(MemberId member, Week from, int hours) {
    var refusal = absent(member);
    if (refusal.isPresent()) return refusal.get();
    if (hours < 0 || hours > MOST) return new AvailabilityOutcome.TooManyHours(hours, MOST);
    return store.write(
        "availability.limit",
        tx -> {
          weeks.put(tx, member, new Load(from, hours), clock.instant());
          return new AvailabilityOutcome.Said(0, tx.deed());
        });
  }

  /// Takes back what was said last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private Optional<AvailabilityOutcome> badSpan(List<Span> spans) {
    if (spans.isEmpty()) return Optional.of(new AvailabilityOutcome.NoWeeks());
    var last = Week.of(LocalDate.now(clock).plusYears(YEARS));
    Set<Week> seen = new HashSet<>();
    for (var span : spans) {
      if (span.last().isBefore(span.first()))
        return Optional.of(new AvailabilityOutcome.EndsBeforeItBegins(span.first(), span.last()));
      if (last.isBefore(span.last()))
        return Optional.of(new AvailabilityOutcome.TooFar(span.last(), YEARS));
      for (var week : span.weeks())
        if (!seen.add(week)) return Optional.of(new AvailabilityOutcome.OverlappingWeeks(week));
      var hours = badHours(span);
      if (hours.isPresent()) return hours;
    }
    return Optional.empty();
  }

  private static Optional<AvailabilityOutcome> badHours(Span span) {
    if (span.kind() == WeekKind.PROTECTED)
      return span.hours() == 0
          ? Optional.empty()
          : Optional.of(new AvailabilityOutcome.HoursInProtected(span.hours()));
    if (span.hours() < 0) return Optional.of(new AvailabilityOutcome.NoHours(span.kind()));
    return span.hours() > MOST
        ? Optional.of(new AvailabilityOutcome.TooManyHours(span.hours(), MOST))
        : Optional.empty();
  }

  private Optional<AvailabilityOutcome> tooMuch(MemberId member, List<Span> spans) {
    for (var span : spans) {
      var own = of(List.of(span.first(), span.last())).of(member);
      for (var week : span.weeks()) {
        var most = own.most(week).filter(limit -> span.hours() > limit);
        if (most.isPresent())
          return Optional.of(
              new AvailabilityOutcome.AboveOwnMaximum(span.hours(), most.get(), week));
      }
    }
    return Optional.empty();
  }

  private Optional<AvailabilityOutcome> absent(MemberId id) {
    var member = members.member(id);
    if (member.isEmpty()) return Optional.of(new AvailabilityOutcome.UnknownMember());
    var today = LocalDate.now(clock);
    return member
        .get()
        .left()
        .filter(last -> last.isBefore(today))
        .map(last -> new AvailabilityOutcome.MemberLeft(member.get().name(), last));
  }
}
