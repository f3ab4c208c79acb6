package coop.meent.check;

import coop.meent.job.JobService;
import coop.meent.work.HoursText;

/// What members wrote down for shared jobs fits in the days on which they did them.
final class JobChecks {

  private JobChecks() {}

  static Check fits(JobService jobs) {
    return new Check(
        "job-days",
        _ ->
            FileQuery.answered(() ->
                jobs.overfull().stream()
                    .findFirst()
                    .map(one -> Offender.at(one.job(), one.on(), HoursText.shown(one.minutes())))));
  }
}
