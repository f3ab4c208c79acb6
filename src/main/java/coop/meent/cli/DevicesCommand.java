package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.Statement;
import coop.meent.sync.Governing;
import coop.meent.sync.Overview;
import coop.meent.sync.SyncRefusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent devices FILE` lists the laptops; with an option decides on one of them.
@Command(name = "devices", description = "${bundle:cli.devices}", mixinStandardHelpOptions = true)
final class DevicesCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @ArgGroup private Decision decision = new Decision();

  /// Each on a laptop, by its series, the end of its id, or its owner.
  private static final class Decision {
    @Option(names = "--remove", paramLabel = "D", description = "${bundle:cli.devices.remove}")
    private @Nullable String remove;

    @Option(names = "--suspend", paramLabel = "D", description = "${bundle:cli.devices.suspend}")
    private @Nullable String suspend;

    @Option(names = "--confirm", paramLabel = "D", description = "${bundle:cli.devices.confirm}")
    private @Nullable String confirm;

    @Option(names = "--lift", paramLabel = "D", description = "${bundle:cli.devices.lift}")
    private @Nullable String lift;

    @Option(names = "--steward", paramLabel = "D", description = "${bundle:cli.devices.steward}")
    private @Nullable String steward;

    @Option(names = "--vote", paramLabel = "D", description = "${bundle:cli.devices.vote}")
    private @Nullable String vote;

    @Option(names = "--refound", description = "${bundle:cli.devices.refound}")
    private boolean isRefounding;
  }

  @Mixin private Home home = new Home();
  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private Shape shape = new Shape();

  DevicesCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var file = home.take(words).file();
    if (decision.remove != null)
      return decide(file, decision.remove, Governing::removeDevice, "cli.devices.removed");
    if (decision.suspend != null)
      return decide(file, decision.suspend, Governing::suspend, "cli.devices.suspended");
    if (decision.confirm != null)
      return decide(file, decision.confirm, this::confirm, "cli.devices.confirmed");
    if (decision.lift != null) return decide(file, decision.lift, this::lift, "cli.devices.lifted");
    if (decision.steward != null)
      return decide(file, decision.steward, Governing::handOver, "cli.devices.handedOver");
    if (decision.vote != null) return decide(file, decision.vote, Governing::vote, "");
    return decision.isRefounding ? refound(file) : list(file);
  }

  private int decide(
      java.nio.file.Path file, String word, BiConsumer<Governing, UUID> deed, String done)
      throws Exception {
    try (var unlocked = Unlocked.open(files, file, passphrase, terminal)) {
      var overview = unlocked.sync().overview();
      var device =
          unlocked.govern(governing -> {
            var named = new LaptopLookup(overview).named(word);
            deed.accept(governing, named);
            return named;
          });
      if (done.isEmpty()) tellVotes(overview, device);
      else terminal.say(done, name(overview, device));
      return Terminal.DONE;
    }
  }

  private static String name(Overview overview, UUID device) {
    return overview.laptops().stream()
        .filter(laptop -> laptop.device().equals(device))
        .map(laptop -> laptop.series() + " (" + laptop.owner() + ")")
        .findFirst()
        .orElse("?");
  }

  private void tellVotes(Overview overview, UUID device) {
    var governance = overview.governance().orElseThrow();
    int needed = governance.current().map(now -> now.genesis().quorum()).orElse(0);
    terminal.say(
        "cli.devices.voted", name(overview, device), governance.votesFor(device).size(), needed);
  }

  private void confirm(Governing governing, UUID device) {
    of(governing, device).forEach(governing::confirm);
  }

  private void lift(Governing governing, UUID device) {
    of(governing, device).forEach(governing::lift);
  }

  private static List<SignedStatement> of(Governing governing, UUID device) {
    var those =
        governing.suspensions().stream()
            .filter(signed ->
                signed.statement() instanceof Statement.Suspend(var suspended, var _)
                    && suspended.equals(device))
            .toList();
    if (those.isEmpty())
      throw new RefusedException(new VaultCommandRefusal.NoSuspension(device.toString()));
    return those;
  }

  private int refound(java.nio.file.Path file) throws Exception {
    try (var unlocked = Unlocked.open(files, file, passphrase, terminal)) {
      unlocked.decide(Governing::refound);
      terminal.say("cli.devices.refounded");
      return Terminal.DONE;
    }
  }

  private int list(java.nio.file.Path file) {
    try (var services = files.openForReading(file)) {
      if (!services.sync().isInVault()) throw new RefusedException(new SyncRefusal.NoVault());
      var laptops = new LaptopListing(terminal.texts(), shape, new Moments(clock, shape));
      shape.print(laptops.of(services.sync().overview()), terminal);
      return Terminal.DONE;
    }
  }
}
