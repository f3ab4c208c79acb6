package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.member.Member;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import coop.meent.work.HoursText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent hours list FILE`: the hours that are here, of this month unless asked otherwise.
@Command(name = "list", description = "${bundle:cli.hours.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class HoursListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.hours.member}")
  private @Nullable String member;

  @Option(names = "--from", description = "${bundle:cli.hours.from}")
  private @Nullable LocalDate from;

  @Option(names = "--to", description = "${bundle:cli.hours.to}")
  private @Nullable LocalDate to;

  @Option(names = "--unbilled", description = "${bundle:cli.hours.unbilled}")
  private boolean isUnbilled;

  @Mixin private Shape shape;

  HoursListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var members =
          services.members().members().stream().collect(Collectors.toMap(Member::id, Member::name));
      var jobs =
          services.work().assignments().stream()
              .collect(Collectors.toMap(Assignment::id, Assignment::name));
      var listing =
          new Listing(
              "date", "member", "assignment", "time", "text", "billable", "approved", "billed");
      for (var one : hours(services))
        listing.row(
            one.date(),
            members.getOrDefault(one.member(), "?"),
            jobs.getOrDefault(one.assignment(), "?"),
            HoursText.shown(one.minutes()),
            one.text(),
            one.isBillable(),
            one.isApproved(),
            one.isBilled());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private List<Hours> hours(Services services) {
    if (isUnbilled && from == null && to == null) return of(services, services.hours().unbilled());
    var today = LocalDate.now(clock);
    var first = from == null ? today.withDayOfMonth(1) : from;
    var last = to == null ? today : to;
    if (last.isBefore(first)) return List.of();
    var all = services.hours().within(new FiscalPeriod(first, last));
    return of(services, isUnbilled ? all.stream().filter(Hours::isUnbilled).toList() : all);
  }

  private List<Hours> of(Services services, List<Hours> all) {
    if (member == null) return all;
    var whose = new People(services.members()).named(member).id();
    return all.stream().filter(one -> one.member().equals(whose)).toList();
  }
}
