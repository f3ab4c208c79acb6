package coop.meent.cli;

import coop.meent.assembly.Assembly;
import coop.meent.assembly.Sitting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent assembly list FILE`: all meetings, the latest first.
@Command(
    name = "list",
    description = "${bundle:cli.assembly.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  AssemblyListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing = new Listing("code", "date", "title", "kind", "items", "state");
      for (var assembly : services.assemblies().assemblies()) {
        var sitting = services.assemblies().sitting(assembly.id()).orElseThrow();
        listing.row(
            AssemblyDeed.code(assembly),
            assembly.date(),
            assembly.title(),
            kind(assembly),
            sitting.agenda().size(),
            state(sitting));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String kind(Assembly assembly) {
    return shape.isForPrograms()
        ? assembly.kind().name().toLowerCase(Locale.ROOT)
        : assembly.kind().in(terminal.texts());
  }

  private String state(Sitting sitting) {
    var state = name(sitting);
    return shape.isForPrograms()
        ? state.toLowerCase(Locale.ROOT)
        : terminal.texts().get("assembly.state." + state);
  }

  private String name(Sitting sitting) {
    if (sitting.assembly().cancelled().isPresent()) return "cancelled";
    boolean isOver = sitting.assembly().date().isBefore(LocalDate.now(clock));
    if (isOver) return sitting.voted().stream().allMatch(sitting::isClosed) ? "held" : "toClose";
    return sitting.calls().isEmpty() ? "planned" : "called";
  }
}
