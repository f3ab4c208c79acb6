package coop.meent.cli;

import coop.meent.availability.Availability;
import coop.meent.availability.SaidWeek;
import coop.meent.base.Week;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent availability list FILE`: what members said of the coming weeks, with how old it is.
@Command(
    name = "list",
    description = "${bundle:cli.availability.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AvailabilityListCommand implements Callable<Integer> {

  private static final int WEEKS = 8;

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.skills.who}")
  private @Nullable String who;

  @Option(names = "--from", paramLabel = "WEEK", description = "${bundle:cli.availability.from}")
  private @Nullable String from;

  @Option(names = "--weeks", paramLabel = "N", description = "${bundle:cli.availability.weeks}")
  private int weeks = WEEKS;

  @Mixin private Shape shape;

  AvailabilityListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    var first = from == null ? Week.of(today) : SpanWords.week(from);
    try (var services = files.openForReading(file)) {
      var said = services.availability().of(first, Math.max(1, weeks));
      var listing =
          new Listing("name", "week", "kind", "hours", "counts", "most", "said", "confidence");
      for (var member : people(services, today))
        for (var week : said.of(member.id()).all()) add(listing, said, member, week);
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private List<Member> people(Services services, LocalDate today) {
    if (who != null) return List.of(new People(services.members()).named(who));
    return services.members().members().stream()
        .filter(one -> one.left().filter(last -> last.isBefore(today)).isEmpty())
        .toList();
  }

  private void add(Listing listing, Availability said, Member member, SaidWeek one) {
    var weeks = said.of(member.id());
    listing.row(
        member.name(),
        one.week().toString(),
        shape.isForPrograms()
            ? one.kind().name().toLowerCase(Locale.ROOT)
            : one.kind().in(terminal.texts()),
        one.hours(),
        weeks.hours(one.week()),
        weeks.most(one.week()),
        weeks.age(one.week()),
        weeks.confidence(one.week(), said.today()).map(worth -> worth.percent()));
  }
}
