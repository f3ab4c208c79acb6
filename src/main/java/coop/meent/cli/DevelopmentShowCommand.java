package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentBudget;
import coop.meent.development.DevelopmentRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent development show FILE [--who NAME] [--on DATE]`: the tranches of one budget, oldest
/// first; with `--lapses` what lapsed until that day, and what will if nothing of it is used.
@Command(
    name = "show",
    description = "${bundle:cli.development.show}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Option(names = "--who", paramLabel = "NAME", description = "${bundle:cli.development.who}")
  private @Nullable String who;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.development.on}")
  private @Nullable LocalDate on;

  @Option(names = "--lapses", description = "${bundle:cli.development.lapses}")
  private boolean areLapses;

  DevelopmentShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var budget =
          services.development().budget(member(services), on == null ? LocalDate.now(clock) : on);
      common.print(areLapses ? lapses(budget) : tranches(budget), terminal);
      return Terminal.DONE;
    }
  }

  private MemberId member(Services services) {
    var member =
        who == null ? Sitter.at(services).member() : new People(services.members()).named(who);
    if (DevelopmentDeed.reads(services).filter(me -> !me.equals(member.id())).isPresent())
      throw new RefusedException(new DevelopmentRefusal.ForSomebodyElse(member.name()));
    return member.id();
  }

  private static Listing tranches(DevelopmentBudget budget) {
    var listing =
        new Listing(
            "date", "amount", "reserved", "used", "lapsed", "available", "lapses_on", "given");
    for (var one : budget.tranches())
      listing.row(
          one.from(),
          one.amount(),
          one.reserved(),
          one.paid(),
          one.lapsed(),
          one.available(),
          one.lapses(),
          one.given());
    return listing;
  }

  private Listing lapses(DevelopmentBudget budget) {
    var listing = new Listing("date", "amount", "from", "why");
    for (var one : budget.lapses())
      listing.row(
          one.on(),
          one.amount(),
          one.from(),
          common.isForPrograms() ? one.why().name() : one.why().in(terminal.texts()));
    return listing;
  }
}
