package coop.meent.job;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SharedJobId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A job with all that was ever said of it, in the order in which it counts on every laptop.
///
/// @param origin who laid it down, and its first owner
/// @param facts at least the first terms, by `origin`
/// @param times also those that were taken back
public record SharedJob(
    SharedJobId id, MemberId origin, Instant recordedAt, List<JobFact> facts, List<JobTime> times) {

  public SharedJob {
    facts = List.copyOf(facts);
    times = List.copyOf(times);
  }

  /// With one more fact.
  SharedJob hearing(JobFact fact) {
    List<JobFact> more = new ArrayList<>(facts);
    more.add(fact);
    return new SharedJob(id, origin, recordedAt, more, times);
  }

  SharedJob taking(JobTime time) {
    List<JobTime> more = new ArrayList<>(times);
    more.add(time);
    return new SharedJob(id, origin, recordedAt, facts, more);
  }

  /// Time that stands: only who wrote it down takes it back.
  public List<JobTime> standing() {
    Set<UUID> back = new HashSet<>();
    for (var one : times)
      one.takesBack()
          .filter(
              id -> times.stream().anyMatch(it -> it.id().equals(id) && it.by().equals(one.by())))
          .ifPresent(back::add);
    return times.stream()
        .filter(one -> one.takesBack().isEmpty() && !back.contains(one.id()))
        .toList();
  }
}
