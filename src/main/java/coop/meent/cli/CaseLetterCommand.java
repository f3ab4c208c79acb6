package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.document.PdfWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle case letter FILE WHO --out PDF`: what the committee said, on paper.
@Command(
    name = "letter",
    description = "${bundle:cli.case.letter}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseLetterCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CaseDeed common;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "TARGET",
      description = "${bundle:cli.case.letter.out}")
  private Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  CaseLetterCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var who = common.who(services);
      var letter = services.caring().papers().letter(who.id(), language(services));
      if (letter.isEmpty()) {
        terminal.remark("cli.case.letter.none", who.name());
        return Terminal.REFUSED;
      }
      RefusedException.unlessRefused(new PdfWriter().write(letter.get(), out));
      terminal.remark("cli.report.done", letter.get().title(), out);
      return Terminal.DONE;
    }
  }

  private Language language(Services services) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }
}
