package coop.meent.cli;

import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Money;
import coop.meent.development.TrainingKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development kind FILE`: what counts, and how much of it a year; with a name and
/// `--resolution` lays a kind down, with `--cap AMOUNT` or `--not`.
@Command(
    name = "kind",
    description = "${bundle:cli.development.kind}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentKindCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "${bundle:cli.development.kind.name}")
  private @Nullable String name;

  @Option(names = "--cap", paramLabel = "AMOUNT", description = "${bundle:cli.development.cap}")
  private @Nullable Money cap;

  @Option(names = "--not", description = "${bundle:cli.development.not}")
  private boolean isNot;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.development.since}")
  private @Nullable LocalDate from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.development.resolution}")
  private String resolution = "";

  DevelopmentKindCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (name == null) {
      try (var services = files.openForReading(common.file())) {
        common.print(listing(services), terminal);
        return Terminal.DONE;
      }
    }
    var kind =
        new TrainingKind(
            new TrainingKindId(new UUID(0, 0)),
            Objects.requireNonNullElse(from, LocalDate.now(clock)),
            name,
            !isNot,
            Optional.ofNullable(cap),
            resolution);
    try (var services = files.open(common.file())) {
      return common.answer(services.development().lay(kind), terminal, this::say);
    }
  }

  private Listing listing(Services services) {
    var listing = new Listing("kind", "counts", "cap", "from", "resolution");
    for (var one : services.development().kinds().on(LocalDate.now(clock)))
      listing.row(one.name(), one.counts(), one.cap(), one.from(), one.resolution());
    return listing;
  }

  private void say(TrainingKind kind) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("kind", kind.name());
      values.put("from", kind.from());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.kindLaid", kind.name(), kind.from());
  }
}
