package coop.meent.cli;

import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Refusal;
import coop.meent.vat.PrivateUse;
import coop.meent.vat.PrivateUseOutcome;
import coop.meent.vat.PrivateUseService;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent vat private FILE --year 2026`: what VAT is owed on private use, as the file proposes it;
/// `--confirm` books it into the last return of that year.
@Command(
    name = "private",
    description = "${bundle:cli.vat.private}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class VatPrivateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private BookOption bookOption;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.vat.private.year}")
  private @Nullable Integer year;

  @Option(
      names = "--kilometres",
      paramLabel = "PERCENT",
      description = "${bundle:cli.vat.private.kilometres}")
  private @Nullable BigDecimal kilometres;

  @Option(
      names = "--share",
      paramLabel = "ACCOUNT=PERCENT",
      description = "${bundle:cli.vat.private.share}")
  private Map<String, BigDecimal> shares = new LinkedHashMap<>();

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.vat.private.amount}")
  private @Nullable BigDecimal amount;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "${bundle:cli.vat.private.reason}")
  private String reason;

  @Option(names = "--confirm", description = "${bundle:cli.vat.private.confirm}")
  private boolean isConfirmed;

  @Mixin private Shape shape;

  VatPrivateCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = isConfirmed ? files.open(file) : files.openForReading(file)) {
      var book = new Lookup(services).book(bookOption.code()).id();
      var uses = services.vat().privateUse();
      return isConfirmed ? confirm(uses, book) : show(uses.show(book, year(), wish()));
    }
  }

  /// The year that is over last.
  private int year() {
    return year == null ? LocalDate.now(clock).getYear() - 1 : year;
  }

  private PrivateUse.Wish wish() {
    SequencedMap<String, Rate> wanted = new LinkedHashMap<>();
    shares.forEach((account, percent) -> wanted.put(account, rate(percent)));
    return new PrivateUse.Wish(
        Optional.ofNullable(kilometres).map(VatPrivateCommand::rate), wanted);
  }

  private static Rate rate(BigDecimal percent) {
    return Rate.percent(percent.toPlainString());
  }

  private int show(PrivateUse use) {
    var texts = terminal.texts();
    if (shape.isJson()) {
      List<Map<String, Object>> lines = new ArrayList<>();
      for (var line : use.lines()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("vat", line.vat());
        row.put("why", line.in(texts));
        lines.add(row);
      }
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("year", use.year());
      json.put("lines", lines);
      json.put("deductedOnCars", use.deducted());
      json.put("proposed", use.proposed());
      json.put("booked", use.booked());
      new Json(terminal.out()).write(json);
      return Terminal.DONE;
    }
    var listing = new Listing("amount", "why");
    for (var line : use.lines()) listing.row(line.vat(), line.in(texts));
    shape.print(listing, terminal);
    if (shape.isCsv()) return Terminal.DONE;
    terminal.say("cli.vat.private.total", String.valueOf(use.year()), texts.euro(use.proposed()));
    if (use.lines().isEmpty())
      terminal.remark("cli.vat.note", texts.get("vat.private.nothing", texts.euro(use.deducted())));
    if (!use.booked().isZero())
      terminal.remark("cli.vat.note", texts.get("vat.private.booked", texts.euro(use.booked())));
    terminal.remark("cli.vat.note", texts.get("vat.private.status"));
    return Terminal.DONE;
  }

  private int confirm(PrivateUseService uses, BookId book) {
    var decision =
        new PrivateUseService.Decision(wish(), Optional.ofNullable(amount).map(Money::of), reason);
    return switch (uses.book(book, year(), decision, terminal.texts())) {
      case PrivateUseOutcome.Booked(var _, var reference, var vat) -> {
        terminal.say("cli.vat.private.booked", terminal.texts().euro(vat), reference);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
      case PrivateUseOutcome.Kept kept -> throw new IllegalStateException(kept.toString());
    };
  }
}
