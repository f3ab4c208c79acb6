package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.development.Lapse;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent development list FILE`: every budget that can be read here, with what lapses next; with
/// `--requests` what was asked and where that stands.
@Command(
    name = "list",
    description = "${bundle:cli.development.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Option(names = "--requests", description = "${bundle:cli.development.list.requests}")
  private boolean areRequests;

  DevelopmentListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      common.print(areRequests ? requests(services) : budgets(services), terminal);
      return Terminal.DONE;
    }
  }

  private static Listing budgets(Services services) {
    var listing =
        new Listing(
            "name",
            "accrued",
            "reserved",
            "used",
            "given",
            "lapsed",
            "available",
            "next_lapse",
            "lapses",
            "soon");
    var forecasts = services.development().forecasts(DevelopmentDeed.reads(services));
    services
        .development()
        .budgets(DevelopmentDeed.reads(services))
        .forEach((member, budget) -> {
          var forecast = Objects.requireNonNull(forecasts.get(member));
          listing.row(
              DevelopmentDeed.name(services, member),
              budget.accrued(),
              budget.reserved(),
              budget.paid(),
              budget.given(),
              budget.lapsed(),
              budget.available(),
              forecast.next().map(Lapse::on),
              forecast.next().map(Lapse::amount).orElse(Money.ZERO),
              forecast.warning().map(forecast::within).orElse(Money.ZERO));
        });
    return listing;
  }

  private Listing requests(Services services) {
    var listing =
        new Listing(
            "request",
            "asked",
            "name",
            "course",
            "starts",
            "cost",
            "state",
            "agreed",
            "needed",
            "reserved",
            "used",
            "missing",
            "answer_by");
    for (var one : services.development().requests()) {
      var request = one.request();
      listing.row(
          DevelopmentDeed.code(request),
          request.asked(),
          DevelopmentDeed.name(services, request.member()),
          request.training().course(),
          request.training().starts(),
          request.cost(),
          common.isForPrograms() ? one.state().name() : one.state().in(terminal.texts()),
          one.agreed(),
          one.approvals(),
          one.cover().reserved(),
          one.paid(),
          one.cover().missing(),
          request.answerBy());
    }
    return listing;
  }
}
