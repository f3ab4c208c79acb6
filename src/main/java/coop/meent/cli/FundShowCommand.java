package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.fund.FundKind;
import coop.meent.member.Member;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund show FILE FUND`: everything that went in and out, with what was in it after; with
/// `--requests` what was asked of it and where that stands.
@Command(name = "show", description = "${bundle:cli.fund.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class FundShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private FundDeed common;

  @Parameters(
      index = "1",
      paramLabel = "FUND",
      description = {"${bundle:cli.fund.fund}", "${COMPLETION-CANDIDATES}"})
  private FundKind fund;

  @Option(names = "--requests", description = "${bundle:cli.fund.show.requests}")
  private boolean areRequests;

  FundShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      common.print(areRequests ? requests(services) : movements(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing movements(Services services) {
    var listing = new Listing("date", "kind", "people", "amount", "balance", "entry");
    var balance = Money.ZERO;
    for (var one : services.funds().fund(fund).movements()) {
      balance = balance.plus(one.amount());
      listing.row(
          one.on(),
          common.isForPrograms() ? one.kind().name() : one.kind().in(terminal.texts()),
          one.people(),
          one.amount(),
          balance,
          FundDeed.reference(services, one.entry()));
    }
    return listing;
  }

  private Listing requests(Services services) {
    var listing =
        new Listing(
            "request",
            "asked",
            "name",
            "amount",
            "state",
            "agreed",
            "needed",
            "came_back",
            "out",
            "due",
            "due_by");
    for (var one : services.funds().requests()) {
      var request = one.request();
      if (request.fund() != fund) continue;
      listing.row(
          FundDeed.code(request),
          request.asked(),
          name(services, request.member()),
          request.amount(),
          common.isForPrograms() ? one.state().name() : one.state().in(terminal.texts()),
          one.result().agreed(),
          one.result().needed(),
          one.returned(),
          one.outstanding(),
          one.due(),
          one.nextDue());
    }
    return listing;
  }

  private static String name(Services services, MemberId member) {
    return services.members().member(member).map(Member::name).orElse("?");
  }
}
