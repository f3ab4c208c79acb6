package coop.meent.cli;

import coop.meent.collect.DebitBatch;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect notice FILE BATCH`: what the debtors are told beforehand; also as a PDF.
@Command(
    name = "notice",
    description = "${bundle:cli.collect.notice}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectNoticeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.pay.show.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  CollectNoticeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var batch = common.batch(services).batch();
      if (out != null) {
        var language = CollectDeed.language(services, lang, terminal);
        var paper = services.collecting().papers().notice(batch.id(), language);
        CapitalDeed.write(paper, out, terminal);
      }
      common.shape().print(listing(batch), terminal);
      return Terminal.DONE;
    }
  }

  private static Listing listing(DebitBatch batch) {
    var listing =
        new Listing("debtor", "iban", "mandate", "creditor", "on", "amount", "what", "tellBy");
    for (var one : batch.active())
      listing.row(
          one.debtor().name(),
          one.debtor().iban(),
          one.reference(),
          batch.creditor().identifier(),
          batch.on(),
          one.amount(),
          one.why(),
          batch.on().minusDays(one.noticeDays()));
    return listing;
  }
}
