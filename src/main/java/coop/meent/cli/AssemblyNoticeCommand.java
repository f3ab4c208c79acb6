package coop.meent.cli;

import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.CallWay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent assembly notice FILE WHICH`: notes who was called, and writes the notice.
@Command(
    name = "notice",
    description = "${bundle:cli.assembly.notice}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyNoticeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Option(names = "--to", paramLabel = "WHO", description = "${bundle:cli.assembly.to}")
  private List<String> to = List.of();

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.assembly.on}")
  private @Nullable LocalDate on;

  @Option(names = "--by", paramLabel = "mail|paper", description = "${bundle:cli.assembly.by}")
  private By by = By.PAPER;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.assembly.proof}")
  private @Nullable String proof;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.assembly.out}")
  private @Nullable Path out;

  /// The words of the command line.
  enum By {
    MAIL,
    PAPER
  }

  AssemblyNoticeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (out != null) return write(out);
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var sitting = common.sitting(services);
      var way = by == By.MAIL ? CallWay.ELECTRONIC : CallWay.PAPER;
      var whom =
          to.isEmpty()
              ? services.assemblies().toCall(sitting, way)
              : to.stream().map(one -> AssemblyDeed.who(services, one, today)).toList();
      var day = on == null ? today : on;
      var outcome =
          services
              .assemblies()
              .call(sitting.assembly().id(), whom, day, way, Optional.ofNullable(proof));
      int count = outcome instanceof AssemblyOutcome.Done done ? done.count() : 0;
      return common.answer(
          outcome,
          terminal,
          count == 1 ? "assembly.call.done.one" : "assembly.call.done.other",
          count);
    }
  }

  private int write(Path target) {
    try (var services = files.openForReading(common.file())) {
      var sitting = common.sitting(services);
      var one =
          to.stream()
              .findFirst()
              .map(word -> AssemblyDeed.who(services, word, LocalDate.now(clock)));
      var language = common.language(services, terminal);
      return common.write(
          services.assemblyPapers().notice(sitting, one, language), target, terminal);
    }
  }
}
