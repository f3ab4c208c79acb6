package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which year a command is about: the one before this one unless another is named.
final class YearOption {

  @Option(names = "--year", description = "${bundle:cli.year.year}")
  private @Nullable Integer year;

  int of(Clock clock) {
    return year == null ? LocalDate.now(clock).getYear() - 1 : year;
  }
}
