package coop.meent.calendar.ui;

import coop.meent.calendar.Entry;
import coop.meent.calendar.StatutoryCalendar;
import coop.meent.member.Cooperative;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// On Home of who is to see to it: what is due within a month, and what went by a while ago at
/// most; older things nag nobody, the calendar shows them.
public final class CalendarWaits implements WaitSource {

  private static final int MONTHS_BACK = 3;

  private final CalendarDesk room;
  private final Runnable open;

  public CalendarWaits(CalendarDesk room, Runnable open) {
    this.room = room;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    var today = room.today();
    var founded = room.members().cooperative().map(Cooperative::founded).orElse(today);
    List<Waiting> waiting = new ArrayList<>();
    for (int year = today.getYear() - 2; year <= today.getYear(); year++) {
      var calendar = room.calendar().calendar(year);
      if (calendar.year().filter(one -> !one.last().isBefore(founded)).isEmpty()) continue;
      for (var entry : calendar.open()) {
        if (isPressing(entry, today) && room.seesTo(entry.matter()))
          waiting.add(waits(calendar, entry, today));
      }
    }
    return waiting;
  }

  private static boolean isPressing(Entry entry, LocalDate today) {
    var due = entry.due().orElseThrow();
    return switch (entry.state(today)) {
      case SOON -> true;
      case LATE -> due.isAfter(today.minusMonths(MONTHS_BACK));
      case DONE, LATER, FREE, ASKS -> false;
    };
  }

  private Waiting waits(StatutoryCalendar calendar, Entry entry, LocalDate today) {
    boolean isLate = entry.state(today) == Entry.State.LATE;
    var due = entry.due().orElseThrow();
    return new Waiting(
        isLate ? Tone.LOOK : Tone.WAIT,
        room.text("calendar.event", entry.matter(), String.valueOf(calendar.number())),
        room.text(isLate ? "calendar.waits.late" : "calendar.waits.due", due)
            + " · "
            + new EntryWords(room.desk().texts()).by(entry),
        room.text("calendar.waits.deed"),
        open);
  }
}
