package coop.meent.cli;

import coop.meent.account.AccountPaper;
import coop.meent.account.AccountStatement;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent member account FILE WHO`: every line of the current account with its cause, adding up.
@Command(
    name = "account",
    description = "${bundle:cli.member.account}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class MemberAccountCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.capital.who}")
  private String who;

  @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:cli.account.period}")
  private @Nullable String period;

  @Option(names = "--out", paramLabel = "TARGET", description = "${bundle:cli.profit.out}")
  private @Nullable Path out;

  @Mixin private Shape shape;

  MemberAccountCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var member = new People(services.members()).named(who);
      var statement = services.accounts().of(member, period());
      if (out != null) {
        var language = services.members().cooperative().orElseThrow().language();
        CapitalDeed.write(
            new AccountPaper(services.members()).of(statement).apply(language), out, terminal);
        return Terminal.DONE;
      }
      print(statement);
      return Terminal.DONE;
    }
  }

  private FiscalPeriod period() {
    var today = LocalDate.now(clock);
    var typed = period;
    if (typed == null) return new FiscalPeriod(today.minusYears(1).plusDays(1), today);
    return FiscalPeriod.parse(typed)
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchPeriod(typed)));
  }

  private void print(AccountStatement statement) {
    var listing = new Listing("date", "cause", "text", "why", "entry", "amount", "balance");
    var balance = statement.opening();
    for (var line : statement.lines()) {
      balance = balance.plus(line.amount());
      listing.row(
          line.date(),
          shape.isForPrograms() ? line.cause() : line.cause().in(terminal.texts()),
          line.text(),
          line.why().map(why -> why.in(terminal.texts())),
          line.reference(),
          line.amount(),
          balance);
    }
    shape.print(listing, terminal);
    terminal.remark(
        "cli.account.sum",
        statement.opening(),
        statement.of(AccountStatement.Cause.WORK),
        statement.of(AccountStatement.Cause.COSTS),
        statement.of(AccountStatement.Cause.PAYMENT),
        statement.closing());
  }
}
