package coop.meent.cli;

import coop.meent.collect.CollectOutcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent collect show FILE BATCH`: the collections of a batch and how far each is; also as a PDF.
@Command(name = "show", description = "${bundle:cli.collect.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CollectShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CollectDeed common;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.pay.show.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  CollectShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var standing = common.batch(services);
      if (out != null) {
        var language = CollectDeed.language(services, lang, terminal);
        var paper = services.collecting().papers().list(standing.batch().id(), language);
        CapitalDeed.write(paper, out, terminal);
      }
      return common.answer(new CollectOutcome.WouldBe(standing), terminal);
    }
  }
}
