package coop.meent.calendar;

import coop.meent.base.Ids;
import coop.meent.base.Target;
import coop.meent.base.Texts;
import coop.meent.base.Written;
import coop.meent.statute.Law;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The open matters of a calendar as an iCalendar file (RFC 5545), one whole-day event each, with
/// ids that stay the same so that a second import changes what the first one made.
public final class CalendarFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Octets in a line, without its end.
  private static final int LONGEST = 75;

  private final Texts texts;

  public CalendarFile(Texts texts) {
    this.texts = texts;
  }

  public Written write(StatutoryCalendar calendar, Instant now, Path target) {
    var text = text(calendar, now);
    return new Target(target).fill(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  String text(StatutoryCalendar calendar, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(
        "PRODID:-//Meent//Statutory calendar//"
            + texts.language().code().toUpperCase(java.util.Locale.ROOT));
    for (var entry : calendar.open()) {
      if (entry.when() instanceof Entry.When.Due(var due, var _, var by))
        lines.addAll(event(calendar, entry.matter(), due, by, now));
    }
    lines.add("END:VCALENDAR");
    var text = new StringBuilder();
    for (var line : lines) fold(text, line);
    return text.toString();
  }

  private List<String> event(
      StatutoryCalendar calendar, Matter matter, LocalDate due, Source by, Instant now) {
    var id = Ids.derived("calendar", String.valueOf(calendar.number()), matter.name());
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + id + "@meent",
        "DTSTAMP:" + MOMENT.format(now),
        "DTSTART;VALUE=DATE:" + DAY.format(due),
        "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)),
        "SUMMARY:"
            + escaped(texts.get("calendar.event", matter, String.valueOf(calendar.number()))),
        "DESCRIPTION:"
            + escaped(matter.doer().in(texts) + " · " + Law.cited(by.article()).in(texts)),
        "TRANSP:TRANSPARENT",
        "END:VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /// A line that is too long goes on on the next one, after a space; never within a character.
  private static void fold(StringBuilder text, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      var character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
