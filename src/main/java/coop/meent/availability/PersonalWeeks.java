package coop.meent.availability;

import coop.meent.base.Week;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What somebody said of weeks, from two years back on. Reasons are on the own laptop alone, and go
/// to nobody but oneself.
public final class PersonalWeeks implements PersonalPart {

  private static final int BACK = 104;
  private static final int ALL = 270;

  private final AvailabilityService availability;
  private final Clock clock;

  public PersonalWeeks(AvailabilityService availability, Clock clock) {
    this.availability = availability;
    this.clock = clock;
  }

  @Override
  public Held of(Asked asked) {
    var first = Week.of(LocalDate.now(clock)).plus(-BACK);
    var reasons = availability.reasons(asked.who());
    var rows =
        availability.of(first, ALL).of(asked.who()).all().stream()
            .map(one -> {
              var row =
                  Rows.with("week", one.week().toString())
                      .and("kind", one.kind().name().toLowerCase(Locale.ROOT))
                      .and("hours", (long) one.hours())
                      .and("said", one.said());
              if (asked.isForOneself() && reasons.containsKey(one.week()))
                row.and("reason", reasons.get(one.week()));
              return row.said(texts ->
                  texts.get(
                      "availability.personal", one.week().toString(), one.kind(), one.hours()));
            })
            .toList();
    return new Held(
        "availability", texts -> texts.get("personal.part.availability"), rows, List.of());
  }
}
