package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who is ill, how much and from when to when, for rooms that make something of it: what was agreed
/// to, and apart from it what still waits. A question about a day in the past is answered by what
/// was known on that day, so that an old month comes out as it did.
///
/// Whoever works out the gifts reads no more than this. On a member's own laptop it answers for
/// that member alone.
public final class Absences {

  private final Store store;
  private final CareCircle circle;
  private final Clock clock;
  private final CareRows rows = new CareRows();

  public Absences(Store store, CareCircle circle, Clock clock) {
    this.store = store;
    this.circle = circle;
    this.clock = clock;
  }

  /// What still waits for the committee.
  public record Waiting(MemberId member, LocalDate from, int percent, LocalDate reported) {}

  /// Everybody's, by member and day, as it was known at the end of a day; for people, so without
  /// what was kept long enough.
  public List<Absence> knownOn(LocalDate day) {
    return store.read(sql -> {
      var untold = Untold.read(sql);
      return known(rows.shared(sql), rows.facts(sql), day).stream()
          .filter(one -> one.until().filter(last -> untold.is(one.member(), last)).isEmpty())
          .toList();
    });
  }

  /// Everybody's as it is known now, for sums: also what people are told no more.
  public List<Absence> all() {
    var end = LocalDate.MAX.minusDays(1);
    return store.read(sql -> known(rows.shared(sql), rows.facts(sql), end));
  }

  /// One member's, by day.
  public List<Absence> of(MemberId member, LocalDate known) {
    return knownOn(known).stream().filter(one -> one.member().equals(member)).toList();
  }

  /// Steps that wait for the committee, by day; none where its words cannot be read.
  public List<Waiting> waiting() {
    var facts = store.read(rows::facts);
    var book = new CaseBook(facts, circle.atOnce(), LocalDate.now(clock));
    return facts.members().stream()
        .flatMap(member -> book.standings(member).stream())
        .filter(one -> one.state().isOpen() || one.state() == StepState.FOLLOWS)
        .map(StepStanding::step)
        .sorted(CareFacts.BY_DAY)
        .map(step ->
            new Waiting(
                step.member(), step.from(), step.percent(), CareFacts.dayOf(step.recordedAt())))
        .toList();
  }

  /// Whether givers may see the name of who is ill: only what the member agreed to, as it stands
  /// now.
  public boolean isNamed(MemberId member) {
    var last =
        SharedStep.last(
            store.read(rows::shared).stream().filter(one -> one.member().equals(member)).toList());
    return last.values().stream().anyMatch(one -> one.counts() && one.isNamed());
  }

  /// What the committee shared goes before what can be read of the words themselves: so a laptop
  /// that reads both knows neither sooner nor later than one that reads the first alone.
  private List<Absence> known(List<SharedStep> shared, CareFacts facts, LocalDate day) {
    var end = CareFacts.endOf(day);
    var book = new CaseBook(facts.knownAt(end), circle.atOnce(), day);
    var told = shared.stream().map(SharedStep::member).distinct().toList();
    var members = new TreeSet<>(Comparator.comparing(MemberId::uuid));
    Stream.concat(told.stream(), facts.members().stream()).forEach(members::add);
    List<Absence> all = new ArrayList<>();
    for (var member : members) {
      if (!told.contains(member)) all.addAll(book.absences(member));
      else
        all.addAll(
            Absence.of(
                member,
                SharedStep.counting(
                    shared.stream()
                        .filter(one -> one.member().equals(member))
                        .filter(one -> !one.recordedAt().isAfter(end))
                        .toList())));
    }
    return all;
  }
}
