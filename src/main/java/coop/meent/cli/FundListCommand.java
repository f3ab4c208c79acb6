package coop.meent.cli;

import coop.meent.fund.FundStanding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent fund list FILE`: what is in each fund, what of it is promised or out, what can be asked
/// of it, and what members bring in.
@Command(name = "list", description = "${bundle:cli.fund.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class FundListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private FundDeed common;

  FundListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var listing =
          new Listing(
              "fund",
              "balance",
              "reserved",
              "out",
              "free",
              "monthly",
              "most",
              "since",
              "resolution");
      for (var one : services.funds().funds()) add(listing, one);
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void add(Listing listing, FundStanding one) {
    listing.row(
        common.isForPrograms() ? one.fund().word() : one.fund().in(terminal.texts()),
        one.balance(),
        one.reserved(),
        one.outstanding(),
        one.free(),
        one.monthly(),
        one.rule().map(rule -> rule.limits().most()),
        one.rule().map(rule -> rule.from()),
        one.rule().map(rule -> rule.resolution()));
  }
}
