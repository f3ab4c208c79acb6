package coop.meent.cli;

import coop.meent.exchange.LeadWord;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent exchange show FILE LEAD`: how every colleague fits a lead, with the reasons, and what
/// each said.
@Command(
    name = "show",
    description = "${bundle:cli.exchange.show}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangeShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "LEAD", description = "${bundle:cli.exchange.lead}")
  private String code;

  ExchangeShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var one = ExchangeDeed.lead(services, code);
      var listing = new Listing("name", "fits", "said", "why");
      for (var fit : services.exchange().fits(one.lead()))
        listing.row(
            ExchangeDeed.name(services, fit.member()),
            common.isForPrograms() ? fit.fits() : yes(fit.fits()),
            one.answerOf(fit.member()).map(word -> said(word)),
            fit.reasons().stream()
                .map(reason -> reason.in(terminal.texts()))
                .collect(Collectors.joining(" ")));
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String said(LeadWord word) {
    return common.isForPrograms() ? word.kind().name() : yes(word.kind() == LeadWord.Kind.YES);
  }

  private String yes(boolean is) {
    return terminal.texts().get(is ? "exchange.yes" : "exchange.no");
  }
}
