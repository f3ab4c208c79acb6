package coop.meent.job;

import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.SharedJobId;
import java.util.Optional;

/// What is shared and would cost something alone: a pool of costs or a shared job.
///
/// @param name as it was called when this was said
public record Subject(Optional<CostPoolId> pool, Optional<SharedJobId> job, String name) {

  public static Subject of(CostPoolId pool, String name) {
    return new Subject(Optional.of(pool), Optional.empty(), name);
  }

  public static Subject of(SharedJobId job, String name) {
    return new Subject(Optional.empty(), Optional.of(job), name);
  }

  public boolean isJob() {
    return job.isPresent();
  }

  /// Whether it is the same, whatever it was called.
  public boolean isSameAs(Subject other) {
    return pool.equals(other.pool) && job.equals(other.job);
  }
}
