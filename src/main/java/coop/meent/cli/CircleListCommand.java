package coop.meent.cli;

import coop.meent.circle.CircleFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle list FILE [CIRCLE]`: the circles, or who is in one with which level and balance.
@Command(name = "list", description = "${bundle:cli.circle.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CIRCLE",
      description = "${bundle:cli.circle.name}")
  private @Nullable String name;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.circle.list.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  CircleListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = on == null ? LocalDate.now(clock) : on;
    try (var services = files.openForReading(file)) {
      shape.print(
          name == null
              ? circles(services, day)
              : members(services, CircleOption.named(services, name), day),
          terminal);
      return Terminal.DONE;
    }
  }

  private static Listing circles(Services services, LocalDate day) {
    var listing = new Listing("circle", "founded", "members", "balance", "last_month");
    for (var one : services.circles().circles())
      listing.row(
          one.circle().name(),
          one.circle().founded(),
          one.roll().levels(YearMonth.from(day)).size(),
          one.total(day),
          one.months().isEmpty() ? "" : one.months().getLast().month().toString());
    return listing;
  }

  private static Listing members(Services services, CircleFacts facts, LocalDate day) {
    var listing =
        new Listing("number", "name", "gift_level", "deposit", "balance", "cap", "surplus");
    var month = YearMonth.from(day);
    for (var member : services.members().members()) {
      if (!facts.roll().everybody().contains(member.id())) continue;
      var balance = facts.balance(member.id(), day);
      var level = facts.roll().level(member.id(), month);
      if (level.isEmpty() && balance.isZero()) continue;
      listing.row(
          member.number(),
          member.name(),
          level,
          facts.deposit(member.id(), month),
          balance,
          facts.cap(member.id(), month),
          facts.surplus(member.id(), day));
    }
    return listing;
  }
}
