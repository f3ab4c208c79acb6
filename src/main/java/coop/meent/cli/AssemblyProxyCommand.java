package coop.meent.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly proxy FILE WHICH FROM TO`: lets one member vote for another.
@Command(
    name = "proxy",
    description = "${bundle:cli.assembly.proxy}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyProxyCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "FROM", description = "${bundle:cli.assembly.proxyFrom}")
  private String from;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "TO",
      description = "${bundle:cli.assembly.proxyTo}")
  private @Nullable String to;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.assembly.proof}")
  private @Nullable String proof;

  @Option(names = "--withdraw", description = "${bundle:cli.assembly.withdraw}")
  private boolean isWithdrawn;

  AssemblyProxyCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    if (!isWithdrawn && to == null) throw new WrongUseException("cli.wrong.missing", "TO");
    try (var services = files.open(common.file())) {
      var sitting = common.sitting(services);
      var id = sitting.assembly().id();
      var giver = AssemblyDeed.who(services, from, today);
      if (isWithdrawn || to == null)
        return common.answer(
            services.voting().withdrawProxy(id, giver),
            terminal,
            "assembly.proxy.off.done",
            sitting.name(giver));
      var holder = AssemblyDeed.who(services, to, today);
      return common.answer(
          services.voting().giveProxy(id, giver, holder, Optional.ofNullable(proof)),
          terminal,
          "assembly.proxy.done",
          sitting.name(giver),
          sitting.name(holder));
    }
  }
}
