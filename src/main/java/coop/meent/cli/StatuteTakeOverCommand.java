package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.member.Cooperative;
import coop.meent.statute.Law;
import coop.meent.statute.RuleDraft;
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

/// `meent statute take-over FILE`: lays down, article by article, what the law says of every rule
/// that has no version yet.
@Command(
    name = "take-over",
    description = "${bundle:cli.statute.takeOver}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class StatuteTakeOverCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "${bundle:cli.statute.takeOver.from}")
  private @Nullable LocalDate from;

  @Option(names = "--resolution", description = "${bundle:cli.statute.resolution}")
  private @Nullable String resolution;

  @Option(names = "--dry-run", description = "${bundle:cli.statute.takeOver.dry}")
  private boolean isDryRun;

  @Mixin private Shape shape;

  StatuteTakeOverCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var day = from == null ? founded(services) : from;
      var model = services.statutes().model(day);
      if (!isDryRun
          && services.statutes().takeOver(day, Optional.ofNullable(resolution))
              instanceof Refusal refusal) return terminal.refused(refusal);
      var listing = new Listing("rule", "says", "article", "status", "from");
      for (var draft : model) row(listing, draft);
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  /// The law held from the first day on.
  private LocalDate founded(Services services) {
    return services
        .members()
        .cooperative()
        .map(Cooperative::founded)
        .orElseGet(() -> LocalDate.now(clock));
  }

  private void row(Listing listing, RuleDraft draft) {
    var texts = terminal.texts();
    var key = draft.key();
    boolean plainly = shape.isForPrograms();
    listing.row(
        plainly ? key.name().toLowerCase(Locale.ROOT) : key.in(texts),
        plainly ? draft.value() : key.read(draft.value()).orElseThrow().in(texts),
        plainly ? draft.article() : Law.listed(draft.article()).in(texts),
        key.legalDefault().map(law -> law.status().name()),
        draft.from());
  }
}
