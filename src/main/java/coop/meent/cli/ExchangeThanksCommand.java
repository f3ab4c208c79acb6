package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.exchange.LeadThanks;
import coop.meent.exchange.ThanksOutcome;
import coop.meent.exchange.ThanksPapers;
import coop.meent.exchange.ThanksService.Due;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange thanks FILE`: thanks that were booked, as far as they can be read here; `--due`
/// what is to be booked at the office, `--book` books it, `--out PDF` the paper of one.
@Command(
    name = "thanks",
    description = "${bundle:cli.exchange.thanks}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ExchangeThanksCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--due", description = "${bundle:cli.exchange.due}")
  private boolean isDue;

  @Option(names = "--book", description = "${bundle:cli.exchange.book}")
  private boolean isBooked;

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.exchange.member}")
  private @Nullable String member;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.exchange.out}")
  private @Nullable Path out;

  ExchangeThanksCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (isBooked) return book();
    try (var services = files.openForReading(common.file())) {
      if (isDue) return due(services);
      return parts(services);
    }
  }

  private int book() {
    try (var services = files.open(common.file())) {
      return switch (services.thanks().book()) {
        case ThanksOutcome.Refused<List<LeadThanks>>(Refusal why) -> terminal.refused(why);
        case ThanksOutcome.Done<List<LeadThanks>>(var booked, var _) -> {
          if (common.isForPrograms()) parts(services);
          else
            terminal.say(
                "cli.exchange.booked",
                booked.size(),
                Money.sum(booked.stream().map(one -> one.sums().all()).toList()));
          yield Terminal.DONE;
        }
      };
    }
  }

  private int due(Services services) {
    var listing = new Listing("lead", "work", "taken_by", "to_passer", "to_cooperative", "waits");
    for (Due one : services.thanks().due())
      listing.row(
          ExchangeDeed.code(one.lead().lead()),
          one.lead().lead().work().what(),
          ExchangeDeed.name(services, one.taker()),
          one.more().passerGross(),
          one.more().coopGross(),
          one.hindrance().map(why -> terminal.texts().refusal(why)));
    common.print(listing, terminal);
    return Terminal.DONE;
  }

  private int parts(Services services) {
    var whose =
        member == null
            ? services.thanks().parts()
            : services.thanks().parts(new People(services.members()).named(member).id());
    if (out != null && !whose.isEmpty()) {
      var papers = new ThanksPapers(services.members(), services.exchange());
      CapitalDeed.write(
          papers.part(whose.getLast()).apply(terminal.texts().language()), out, terminal);
      return Terminal.DONE;
    }
    var listing =
        new Listing(
            "on", "name", "work", "received", "net", "vat", "cooperative", "vat_of_it", "invoice");
    for (var part : whose)
      listing.row(
          part.on(),
          ExchangeDeed.name(services, part.member()),
          part.what(),
          common.isForPrograms() ? part.isReceived() : yes(part.isReceived()),
          part.net(),
          part.vat(),
          part.coop(),
          part.coopVat(),
          part.bill().map(bill -> bill.number().toString()));
    common.print(listing, terminal);
    return Terminal.DONE;
  }

  private String yes(boolean is) {
    return terminal.texts().get(is ? "exchange.yes" : "exchange.no");
  }
}
