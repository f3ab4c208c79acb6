package coop.meent.job.ui;

import coop.meent.base.Texts;
import coop.meent.job.JobStanding;
import coop.meent.job.JobState;
import coop.meent.job.Load;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import coop.meent.work.HoursText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the table of jobs.
///
/// @param next who agreed to come after, else who is asked; may be empty
record JobRow(JobStanding one, String owner, String next) {

  String name() {
    return one.text().name();
  }

  String aim() {
    return one.text().aim();
  }

  @Nullable LocalDate until() {
    return one.end().map(word -> word.on()).or(one::until).orElse(null);
  }

  /// Time of this month or year, and what was agreed.
  String load(Texts texts) {
    return load(one.load(), texts);
  }

  static String load(Load load, Texts texts) {
    var used = HoursText.shown(load.used());
    return load.isAgreed()
        ? texts.get("job.load.of", used, HoursText.shown(load.budget()))
        : texts.get("job.load.free", used);
  }

  /// The month or year, and how far beyond what was agreed.
  String period(Texts texts) {
    var load = one.load();
    var period = texts.period(load.period());
    return load.above() > 0
        ? period + " · " + texts.get("job.load.above", HoursText.shown(load.above()))
        : period;
  }

  Badge state(Texts texts) {
    return badge(one, texts);
  }

  static Badge badge(JobStanding one, Texts texts) {
    return new Badge(tone(one.state()), one.state().in(texts));
  }

  private static Tone tone(JobState state) {
    return switch (state) {
      case ENDED -> Tone.NEUTRAL;
      case LEFT, ALONE -> Tone.LOOK;
      case ASKED, DUE -> Tone.WAIT;
      case BACKED -> Tone.OK;
    };
  }
}
