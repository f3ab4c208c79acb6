package coop.meent.job;

import coop.meent.base.FiscalPeriod;
import java.util.List;

/// Time that a job took in a month or a year, beside what was agreed. Going beyond it is no fault:
/// it is said, so that people can talk about it.
///
/// @param budget minutes; zero where nothing was agreed
public record Load(FiscalPeriod period, int used, int budget) {

  static Load of(FiscalPeriod period, List<JobTime> times, int budget) {
    int used =
        times.stream().filter(one -> period.contains(one.on())).mapToInt(JobTime::minutes).sum();
    return new Load(period, used, budget);
  }

  public boolean isAgreed() {
    return budget > 0;
  }

  /// Minutes beyond what was agreed.
  public int above() {
    return isAgreed() ? Math.max(0, used - budget) : 0;
  }
}
