package coop.meent.job;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;

/// The jobs that a person owns or owned, and the time that they spent on any.
public final class PersonalJobs implements PersonalPart {

  private final JobService jobs;

  public PersonalJobs(JobService jobs) {
    this.jobs = jobs;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : jobs.jobs()) {
      for (var fact : one.job().facts())
        if (fact.by().equals(asked.who())) rows.add(row(one, fact));
      for (var time : one.job().standing())
        if (time.by().equals(asked.who())) rows.add(row(one, time));
    }
    return new Held("jobs", texts -> texts.get("job.page"), rows, List.of());
  }

  private static Row row(JobStanding one, JobFact fact) {
    return Rows.with("job", one.text().name())
        .and("at", fact.recordedAt().toString())
        .and("said", HistoryWords.code(fact))
        .said(texts -> one.text().name() + " · " + HistoryWords.of(fact, who -> "…").in(texts));
  }

  private static Row row(JobStanding one, JobTime time) {
    return Rows.with("job", one.text().name())
        .and("on", time.on())
        .and("minutes", time.minutes())
        .and("what", time.what())
        .said(texts ->
            texts.shortDate(time.on())
                + " · "
                + one.text().name()
                + " · "
                + HoursText.shown(time.minutes()));
  }
}
