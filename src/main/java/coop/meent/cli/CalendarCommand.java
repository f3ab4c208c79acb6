package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.calendar.CalendarFile;
import coop.meent.calendar.Entry;
import coop.meent.calendar.Matter;
import coop.meent.calendar.StatutoryCalendar;
import coop.meent.document.PdfWriter;
import coop.meent.statute.Law;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent calendar FILE --year 2026`: what is due for a financial year, by which article; marks
/// what was done, writes it as a paper or a calendar file.
@Command(name = "calendar", description = "${bundle:cli.calendar}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CalendarCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.calendar.year}")
  private @Nullable Integer year;

  @Option(names = "--done", paramLabel = "MATTER", description = "${bundle:cli.calendar.done}")
  private @Nullable Matter done;

  @Option(
      names = "--not-done",
      paramLabel = "MATTER",
      description = "${bundle:cli.calendar.notDone}")
  private @Nullable Matter notDone;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.calendar.on}")
  private @Nullable LocalDate on;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.member.proof}")
  private @Nullable String proof;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.calendar.out}")
  private @Nullable Path out;

  @Option(names = "--ics", paramLabel = "TARGET", description = "${bundle:cli.calendar.ics}")
  private @Nullable Path ics;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  CalendarCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    int wanted = year == null ? today.getYear() : year;
    if (wanted < 1900 || wanted > 2200) throw new WrongUseException("cli.wrong.year", wanted);
    boolean writes = done != null || notDone != null;
    try (var services = writes ? files.open(file) : files.openForReading(file)) {
      var service = services.leaving().calendar();
      if (done != null) mark(services, wanted, done, Optional.of(on == null ? today : on));
      if (notDone != null) mark(services, wanted, notDone, Optional.empty());
      var calendar = service.calendar(wanted);
      if (out != null) write(services, calendar, today, out);
      if (ics != null) write(calendar, ics);
      if (out == null && ics == null) show(calendar, today);
      return Terminal.DONE;
    }
  }

  private void mark(Services services, int wanted, Matter matter, Optional<LocalDate> day) {
    var outcome =
        services.leaving().calendar().mark(wanted, matter, day, Optional.ofNullable(proof));
    RefusedException.unlessRefused(outcome);
  }

  private void show(StatutoryCalendar calendar, LocalDate today) {
    var listing =
        new Listing("matter", "doer", "due", "extended", "article", "status", "done", "state");
    for (var entry : calendar.entries()) listing.row(values(entry, today));
    shape.print(listing, terminal);
  }

  private Object[] values(Entry entry, LocalDate today) {
    boolean isCoded = shape.isForPrograms();
    var due =
        entry.when() instanceof Entry.When.Due one
            ? Optional.of(one)
            : Optional.<Entry.When.Due>empty();
    var state = entry.state(today);
    return new Object[] {
      isCoded ? code(entry.matter()) : entry.matter().in(terminal.texts()),
      isCoded ? code(entry.matter().doer()) : entry.matter().doer().in(terminal.texts()),
      due.map(Entry.When.Due::due),
      due.flatMap(Entry.When.Due::extended),
      due.map(one ->
          isCoded ? one.by().article() : Law.listed(one.by().article()).in(terminal.texts())),
      due.flatMap(one -> one.by().status()),
      entry.done(),
      isCoded ? code(state) : terminal.texts().get("calendar.state." + state.name())
    };
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void write(Services services, StatutoryCalendar calendar, LocalDate today, Path target) {
    var report =
        services.leaving().calendarPaper().checklist(calendar, today, terminal.language(lang));
    RefusedException.unlessRefused(new PdfWriter().write(report, target));
    terminal.say("cli.report.done", report.title(), target);
  }

  private void write(StatutoryCalendar calendar, Path target) {
    var texts = new coop.meent.base.Texts(terminal.language(lang));
    RefusedException.unlessRefused(
        new CalendarFile(texts).write(calendar, clock.instant(), target));
    terminal.say("cli.calendar.ics.done", target);
  }
}
