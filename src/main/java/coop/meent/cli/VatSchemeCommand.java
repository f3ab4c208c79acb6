package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.vat.VatBasis;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatSchemeOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vat scheme FILE`: how a book deals with VAT; with `--rhythm` and `--from` says so from a
/// day on.
@Command(name = "scheme", description = "${bundle:cli.vat.scheme}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatSchemeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(
      names = "--rhythm",
      paramLabel = "month|quarter|year",
      description = "${bundle:cli.vat.rhythm}")
  private @Nullable VatRhythm rhythm;

  @Option(names = "--kor", description = "${bundle:cli.vat.kor}")
  private boolean isKor;

  @Option(names = "--basis", paramLabel = "invoice|cash", description = "${bundle:cli.vat.basis}")
  private @Nullable VatBasis basis;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.vat.from}")
  private @Nullable LocalDate from;

  @Mixin private Shape shape;

  VatSchemeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (rhythm == null) {
      if (isKor || basis != null || from != null)
        throw new WrongUseException("cli.wrong.needs", "--rhythm");
      return list();
    }
    if (from == null) throw new WrongUseException("cli.wrong.missing", "--from");
    return set(rhythm, from);
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code());
      var listing = new Listing("from", "rhythm", "scheme", "basis");
      for (var one : services.vat().calendar(book.id()).schemes())
        listing.row(
            one.from(),
            shape.isForPrograms()
                ? VatCommand.word(one.rhythm())
                : one.rhythm().in(terminal.texts()),
            shape.isForPrograms() ? VatCommand.word(one.kind()) : one.kind().in(terminal.texts()),
            shape.isForPrograms()
                ? VatCommand.word(one.basis())
                : one.basis().in(terminal.texts()));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  /// The one that was given, else the one the book is on.
  private VatBasis basis(Services services, Book book, LocalDate day) {
    if (basis != null) return basis;
    if (isKor) return VatBasis.INVOICE;
    return services
        .vat()
        .calendar(book.id())
        .on(day)
        .map(VatScheme::basis)
        .orElse(VatBasis.INVOICE);
  }

  private int set(VatRhythm rhythm, LocalDate from) {
    try (var services = files.open(file)) {
      Book book = new Lookup(services).book(bookOption.code());
      var kind = isKor ? VatScheme.Kind.KOR : VatScheme.Kind.NORMAL;
      var scheme = new VatScheme(book.id(), from, rhythm, kind, basis(services, book, from));
      return switch (services.vat().setScheme(scheme)) {
        case VatSchemeOutcome.Saved(var saved) -> {
          var texts = terminal.texts();
          terminal.say(
              "cli.vat.schemed",
              book.name(),
              saved.rhythm().in(texts),
              saved.kind().in(texts),
              saved.from(),
              saved.basis().in(texts));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }
}
