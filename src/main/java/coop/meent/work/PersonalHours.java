package coop.meent.work;

import coop.meent.base.FiscalPeriod;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.time.LocalDate;
import java.util.List;

/// Hours that a person logged and that can be read here.
public final class PersonalHours implements PersonalPart {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  private final HoursService hours;
  private final WorkService work;

  public PersonalHours(HoursService hours, WorkService work) {
    this.hours = hours;
    this.work = work;
  }

  @Override
  public Held of(Asked asked) {
    var rows = hours.of(asked.who(), ALWAYS).stream().map(this::row).toList();
    return new Held("hours", texts -> texts.get("personal.part.hours"), rows, List.of());
  }

  private Row row(Hours one) {
    var assignment =
        work.assignments().stream()
            .filter(known -> known.id().equals(one.assignment()))
            .findFirst()
            .map(known -> known.number() + " " + known.name());
    return Rows.with("date", one.date())
        .and("assignment", assignment)
        .and("minutes", one.minutes())
        .and("text", one.text())
        .and("billable", one.isBillable())
        .and("billed", one.isBilled())
        .said(texts ->
            String.join(
                " · ",
                texts.shortDate(one.date()),
                assignment.orElse("?"),
                texts.get("personal.hours", one.minutes() / 60, minutes(one)),
                one.text()));
  }

  private static String minutes(Hours one) {
    return String.format(java.util.Locale.ROOT, "%02d", one.minutes() % 60);
  }
}
