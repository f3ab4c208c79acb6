package coop.meent.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which book a command works on: the cooperative's own unless one is named.
final class BookOption {

  @Option(names = "--book", paramLabel = "CODE", description = "${bundle:cli.option.book}")
  private @Nullable String code;

  Optional<String> code() {
    return Optional.ofNullable(code);
  }
}
