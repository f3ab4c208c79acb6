package coop.meent.cli;

import coop.meent.audit.AuditOutcome;
import coop.meent.audit.PackLook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent audit sign FILE`: signs for oneself what the committee states to the assembly.
@Command(name = "sign", description = "${bundle:cli.audit.sign}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditSignCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Option(names = "--remarks", paramLabel = "TEXT", description = "${bundle:cli.audit.remarks}")
  private String remarks = "";

  @Option(names = "--pack", paramLabel = "PACK", description = "${bundle:cli.audit.pack}")
  private @Nullable Path pack;

  @Mixin private Speaker speaker;

  AuditSignCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<String> hash = Optional.empty();
    if (pack != null) {
      switch (PackLook.of(pack)) {
        case AuditOutcome.Refused<String>(var why) -> {
          return terminal.refused(why);
        }
        case AuditOutcome.Done<String>(var found) -> hash = Optional.of(found);
      }
    }
    try (var services = files.open(common.file())) {
      int year = common.year(services);
      var by = speaker.in(services).id();
      return common.answer(services.audits().sign(year, remarks, hash, by), services, terminal);
    }
  }
}
