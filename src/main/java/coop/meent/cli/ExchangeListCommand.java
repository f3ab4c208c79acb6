package coop.meent.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent exchange list FILE`: every lead that was passed on, and where it stands.
@Command(
    name = "list",
    description = "${bundle:cli.exchange.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ExchangeListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  ExchangeListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var listing =
          new Listing(
              "lead",
              "passed_by",
              "client",
              "work",
              "skill",
              "level",
              "hours",
              "from",
              "until",
              "answer_by",
              "state",
              "willing",
              "taken_by",
              "terms",
              "outcome");
      for (var one : services.exchange().leads()) {
        var work = one.lead().work();
        listing.row(
            ExchangeDeed.code(one.lead()),
            ExchangeDeed.name(services, one.lead().passer()),
            work.clientName(),
            work.what(),
            ExchangeDeed.skill(services, work.skill()),
            work.level(),
            work.hours(),
            work.from(),
            work.to(),
            one.lead().answerBy(),
            common.isForPrograms() ? one.state().name() : one.state().in(terminal.texts()),
            one.willing().size(),
            one.taker().map(who -> ExchangeDeed.name(services, who)),
            common.isForPrograms()
                ? one.lead().terms().kind().name()
                : one.lead().terms().in(terminal.texts()),
            one.outcome().flatMap(word -> word.words()));
      }
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
