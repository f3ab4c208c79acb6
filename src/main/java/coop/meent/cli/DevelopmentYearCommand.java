package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.document.Made;
import coop.meent.learning.DevelopmentPapers;
import coop.meent.learning.YearOfLearning;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent development year FILE [--year Y] [--pdf TARGET]`: what became of all budgets in a year;
/// with `--skills` what it did to what the group was short of.
@Command(
    name = "year",
    description = "${bundle:cli.development.year}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentYearCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.development.year.of}")
  private @Nullable Integer year;

  @Option(names = "--skills", description = "${bundle:cli.development.year.skills}")
  private boolean areSkills;

  @Option(
      names = "--pdf",
      paramLabel = "TARGET",
      description = "${bundle:cli.development.year.pdf}")
  private @Nullable Path target;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  DevelopmentYearCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    int current = LocalDate.now(clock).getYear();
    int of = year == null ? current : year;
    if (of > current) return terminal.refused(new CommandRefusal.YearNotBegun(String.valueOf(of)));
    try (var services = files.openForReading(common.file())) {
      var papers =
          new DevelopmentPapers(
              new DevelopmentPapers.Rooms(
                  services.development(),
                  services.skills(),
                  services.market(),
                  services.seats(),
                  services.members(),
                  services.ledger()),
              clock);
      return switch (papers.year(of, language(services))) {
        case Made.Ready(var report) -> {
          var figures = papers.figures(of);
          common.print(areSkills ? skills(figures) : flow(figures), terminal);
          if (target != null) CapitalDeed.write(report, target, terminal);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private Language language(Services services) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }

  private static Listing flow(YearOfLearning year) {
    var flow = year.budgets().flow();
    var listing =
        new Listing(
            "from",
            "until",
            "members",
            "opening",
            "accrued",
            "received",
            "used",
            "given",
            "lapsed",
            "closing",
            "reserved",
            "pool");
    listing.row(
        year.budgets().from(),
        year.budgets().to(),
        year.budgets().budgets(),
        flow.before(),
        flow.accrued(),
        flow.received(),
        flow.paid(),
        flow.given(),
        flow.lapsed(),
        flow.after(),
        flow.reserved(),
        year.budgets().pot().after());
    return listing;
  }

  private static Listing skills(YearOfLearning year) {
    var listing =
        new Listing("skill", "before", "after", "asked_hours", "seats", "trainings", "used");
    for (var one : year.effects())
      listing.row(
          one.skill().name(),
          one.before(),
          one.after(),
          one.asked(),
          one.seats(),
          one.paid().trainings(),
          one.paid().amount());
    return listing;
  }
}
