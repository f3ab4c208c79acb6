package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent assembly minutes FILE WHICH`: the minutes, or the attendance list, as PDF.
@Command(
    name = "minutes",
    description = "${bundle:cli.assembly.minutes}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyMinutesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AssemblyDeed common;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.assembly.out}")
  private @Nullable Path out;

  @Option(names = "--attendance", description = "${bundle:cli.assembly.attendance}")
  private boolean isAttendance;

  AssemblyMinutesCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (out == null) throw new WrongUseException("cli.wrong.missing", "--out");
    try (var services = files.openForReading(common.file())) {
      var sitting = common.sitting(services);
      var language = common.language(services, terminal);
      var papers = services.assemblyPapers();
      var report =
          isAttendance ? papers.attendance(sitting, language) : papers.minutes(sitting, language);
      return common.write(report, out, terminal);
    }
  }
}
