package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import coop.meent.pay.PayOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent pay show FILE BATCH`: the payments of a batch and how far each is; also as a PDF.
@Command(name = "show", description = "${bundle:cli.pay.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PayShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private PayDeed common;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.pay.show.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  PayShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var standing = common.batch(services);
      if (out != null)
        CapitalDeed.write(
            services.batchPapers().list(standing.batch().id(), language(services)), out, terminal);
      return common.answer(new PayOutcome.WouldBe(standing), terminal);
    }
  }

  private Language language(Services services) {
    return lang == null
        ? services.members().cooperative().map(Cooperative::language).orElse(Language.NL)
        : terminal.language(lang);
  }
}
