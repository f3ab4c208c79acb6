package coop.meent.cli;

import coop.meent.split.BillState;
import coop.meent.split.TeamSplit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent team FILE` lists what invoices brought and how it was divided. Its subcommands divide,
/// make members' invoices, and release what clients paid.
@Command(name = "team", description = "${bundle:cli.team}", mixinStandardHelpOptions = true)
final class TeamCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  // Not required, since a subcommand brings its own.
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private @Nullable Path file;

  @Mixin private Shape shape = new Shape();

  TeamCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    var team = new CommandLine(new TeamCommand(files, terminal));
    team.addSubcommand(new TeamProposeCommand(files, terminal));
    team.addSubcommand(new TeamSeatCommand(files, terminal));
    team.addSubcommand(new TeamOfferCommand(files, terminal));
    team.addSubcommand(new TeamRefuseCommand(files, terminal));
    team.addSubcommand(new TeamBoundCommand(files, terminal));
    team.addSubcommand(new TeamRateCommand(files, terminal, clock));
    team.addSubcommand(new TeamStepCommand(files, terminal, clock));
    team.addSubcommand(new TeamPlanCommand(files, terminal));
    team.addSubcommand(new TeamChancesCommand(files, terminal));
    team.addSubcommand(new TeamSplitCommand(files, terminal));
    team.addSubcommand(new TeamBillCommand(files, terminal, clock));
    team.addSubcommand(new TeamBillsCommand(files, terminal));
    team.addSubcommand(new TeamAcceptCommand(files, terminal));
    team.addSubcommand(new TeamObjectCommand(files, terminal));
    team.addSubcommand(new TeamCreditCommand(files, terminal, clock));
    team.addSubcommand(new TeamTakeBackCommand(files, terminal));
    team.addSubcommand(new TeamReleaseCommand(files, terminal));
    team.addSubcommand(new TeamEarningsCommand(files, terminal));
    team.addSubcommand(new TeamMarginCommand(files, terminal, clock));
    team.addSubcommand(new TeamAgreeCommand(files, terminal, clock));
    return team;
  }

  @Override
  public Integer call() {
    if (file == null) throw new WrongUseException("cli.wrong.missing", "FILE");
    try (var services = files.openForReading(file)) {
      var listing = new Listing("invoice", "date", "net", "toTeam", "state", "members");
      for (var one : services.team().splits().undivided())
        listing.row(one.number(), one.date(), one.net(), "", state("toDivide"), "");
      var toBill = services.team().bills().unbilled().keySet();
      for (var split : services.team().splits().splits())
        listing.row(
            split.invoiceNumber(),
            split.invoiceDate(),
            split.net(),
            split.net().minus(split.kept()),
            state(services, split, toBill.contains(split.id())),
            services.team().splits().shares(split.id()).stream()
                .filter(one -> one.takesBack().isEmpty())
                .count());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String state(Services services, TeamSplit split, boolean isToBill) {
    if (!split.stands()) return state("takenBack");
    boolean isObjected =
        services.team().bills().bills().stream()
            .filter(one -> one.share().split().equals(split.id()))
            .anyMatch(one -> one.state() == BillState.OBJECTED);
    if (isObjected) return state("objected");
    return state(isToBill ? "toBill" : "billed");
  }

  private String state(String key) {
    return shape.isForPrograms() ? key : terminal.texts().get("cli.team.state." + key);
  }
}
