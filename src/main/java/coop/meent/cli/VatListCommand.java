package coop.meent.cli;

import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent vat list FILE`: every period with its state, and what came late.
@Command(name = "list", description = "${bundle:cli.vat.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;
  @Mixin private Shape shape;

  VatListCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var periods = services.vat().periods(book);
      if (periods.isEmpty()) return terminal.refused(new VatFilingOutcome.NoScheme());
      var listing = new Listing("period", "rhythm", "state", "due", "filed", "toPay");
      for (var one : periods)
        listing.row(
            one.period(),
            shape.isForPrograms()
                ? VatCommand.word(one.scheme().rhythm())
                : one.scheme().rhythm().in(terminal.texts()),
            shape.isForPrograms() ? VatCommand.word(one.state()) : one.state().in(terminal.texts()),
            one.period().due(),
            one.filed().map(filed -> filed.filed()),
            one.filed().map(filed -> filed.figures().toPay()));
      shape.print(listing, terminal);
      if (shape.isForPrograms()) return Terminal.DONE;
      var late = services.vat().late(book);
      if (!late.isEmpty()) terminal.remark("cli.vat.note", VatWords.late(late, terminal.texts()));
      services
          .vat()
          .korWatch(book, LocalDate.now(clock))
          .ifPresent(
              watch -> terminal.remark("cli.vat.note", VatWords.kor(watch, terminal.texts())));
      return Terminal.DONE;
    }
  }
}
