package coop.meent.availability.ui;

import coop.meent.availability.Confidence;
import coop.meent.availability.MemberWeeks;
import coop.meent.availability.SaidWeek;
import coop.meent.availability.WeekKind;
import coop.meent.base.Texts;
import coop.meent.base.Week;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// One member's weeks on a line.
record PersonRow(Member member, MemberWeeks weeks, LocalDate today) {

  /// Hours that count; in brackets what is tentative; a cross where nothing is planned.
  String in(Week week) {
    if (weeks.isProtected(week)) return "×";
    int tentative = weeks.tentative(week);
    if (tentative > 0) return tentative + "?";
    var said = weeks.said(week);
    if (said.isEmpty()) return "";
    return weeks.hours(week) + (said.get().kind() == WeekKind.WISHED ? "+" : "");
  }

  /// Hours that count over some weeks.
  long sum(Iterable<Week> all) {
    long sum = 0;
    for (var week : all) sum += weeks.hours(week);
    return sum;
  }

  /// When it was said last, of the weeks that are shown.
  Optional<LocalDate> said() {
    return weeks.all().stream()
        .map(SaidWeek::week)
        .flatMap(week -> weeks.age(week).stream())
        .max(Comparator.naturalOrder());
  }

  /// How old it is, and what it is worth by that.
  String age(Texts texts) {
    return said()
        .map(day -> {
          var worth =
              weeks.all().stream()
                  .flatMap(one -> weeks.confidence(one.week(), today).stream())
                  .mapToInt(Confidence::percent)
                  .min()
                  .orElse(0);
          return texts.get("availability.age", texts.shortDate(day), worth);
        })
        .orElseGet(() -> texts.get("availability.unsaid"));
  }
}
