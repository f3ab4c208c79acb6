package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.ledger.Account;
import coop.meent.spread.Awaited;
import coop.meent.spread.ExpectedBills;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent accrual expected FILE --year Y`: which bills a year seems to lack, and those that were
/// taken into it, with the bills that came.
@Command(
    name = "expected",
    description = "${bundle:cli.accrual.expected}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AccrualExpectedCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;
  @Mixin private YearOption year;
  @Mixin private Shape shape;

  AccrualExpectedCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  static ExpectedBills bills(Services services) {
    return new ExpectedBills(
        services.ledger(), services.recurring(), services.bills(), services.spreads());
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var in = FiscalPeriod.year(year.of(clock));
      var listing =
          new Listing("name", "account", "estimate", "state", "bill", "more", "cause", "why");
      for (var one : bills(services).of(book, in.to().getYear()))
        listing.row(
            one.name(),
            number(services, one.account()),
            one.estimate(),
            state("EXPECTED"),
            "",
            "",
            cause(one.cause()),
            one.why(terminal.texts()));
      for (var one : services.spreads().awaited())
        if (one.what().book().equals(book.id()) && one.yearEnd().equals(in.to()))
          listing.row(
              one.what().name(),
              number(services, one.what().result()),
              one.estimate(),
              state(code(one)),
              one.came().<Object>map(Awaited.Came::amount).orElse(""),
              one.difference().<Object>map(more -> more).orElse(""),
              cause(one.cause()),
              one.reason());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private static String number(Services services, AccountId account) {
    return services.ledger().account(account).map(Account::number).orElse("?");
  }

  private static String code(Awaited one) {
    if (one.isOpen()) return "OPEN";
    return one.came().isPresent() ? "CAME" : "TURNED";
  }

  private String state(String code) {
    return shape.isForPrograms() ? code : terminal.texts().get("cli.accrual.state." + code);
  }

  private String cause(Awaited.Cause cause) {
    return shape.isForPrograms() ? cause.name() : cause.in(terminal.texts());
  }
}
