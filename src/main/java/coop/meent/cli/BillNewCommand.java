package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.bill.BillDraft;
import coop.meent.bill.PrivateUse;
import coop.meent.bill.SupplierDraft;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent bill new FILE --supplier KPN --line "Internet;46110;P21;45.00"`: enters a bill.
@Command(name = "new", description = "${bundle:cli.bill.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillNewCommand implements Callable<Integer> {

  /// `20% Noor`
  private static final Pattern PRIVATE = Pattern.compile("(\\d{1,3})\\s*%\\s*(.+)");

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private BillEntering entering;

  @Mixin private RateOptions rate;

  @Option(names = "--supplier", required = true, description = "${bundle:cli.bill.supplier}")
  private String supplier;

  @Option(names = "--number", description = "${bundle:cli.bill.supplierNumber}")
  private @Nullable String number;

  @Option(names = "--date", paramLabel = "DATE", description = "${bundle:cli.bill.date}")
  private @Nullable LocalDate date;

  @Option(names = "--due", paramLabel = "DATE", description = "${bundle:cli.bill.due}")
  private @Nullable LocalDate due;

  @Option(names = "--iban", description = "${bundle:cli.bill.iban}")
  private @Nullable String iban;

  @Option(names = "--reference", description = "${bundle:cli.bill.reference}")
  private @Nullable String reference;

  @Option(names = "--text", description = "${bundle:cli.bill.text}")
  private @Nullable String text;

  @Option(
      names = "--line",
      paramLabel = "TEXT;ACCOUNT;CODE;AMOUNT",
      description = "${bundle:cli.bill.line}")
  private List<String> lines = List.of();

  @Option(names = "--with-vat", description = "${bundle:cli.bill.withVat}")
  private boolean withVat;

  @Option(names = "--total", paramLabel = "AMOUNT", description = "${bundle:cli.bill.total}")
  private @Nullable Money total;

  @Option(names = "--replaces", paramLabel = "NUMBER", description = "${bundle:cli.bill.replaces}")
  private @Nullable String replaces;

  @Option(names = "--immovable", description = "${bundle:cli.bill.immovable}")
  private boolean isImmovable;

  BillNewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    return entering.run(
        files,
        terminal,
        List.<Path>of(),
        (services, receipts, isDryRun) -> {
          var by = entering.common().by(services);
          var draft = draft(services);
          return isDryRun
              ? services.bills().preview(draft, receipts, by, entering.isAnyway())
              : services.bills().enter(draft, receipts, by, entering.isAnyway());
        });
  }

  private BillDraft draft(Services services) {
    return new BillDraft(
        new SupplierDraft(
            supplier,
            Optional.empty(),
            Optional.ofNullable(iban),
            Optional.empty(),
            Optional.empty()),
        Optional.ofNullable(number),
        date == null ? LocalDate.now(clock) : date,
        Optional.ofNullable(due),
        Optional.ofNullable(reference),
        text == null ? "" : text,
        withVat,
        lines.stream().map(word -> line(services, word)).toList(),
        Optional.ofNullable(total),
        Optional.ofNullable(replaces).map(word -> BillDeed.bill(services, word).bill().id()),
        isImmovable,
        rate.exchange());
  }

  private static BillDraft.Line line(Services services, String word) {
    var parts = word.split(";", -1);
    if (parts.length < 4 || parts.length > 5)
      throw new RefusedException(new BillCommandRefusal.NotALine(word));
    var lookup = new Lookup(services);
    var account = lookup.account(lookup.book(Optional.empty()), parts[1].strip());
    try {
      var line =
          BillDraft.Line.of(
              parts[0].strip(), account.id(), parts[2].strip(), Money.parse(parts[3]));
      return parts.length == 4 ? line : line.withPrivate(use(services, word, parts[4]));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new RefusedException(new BillCommandRefusal.NotALine(word), e);
    }
  }

  private static PrivateUse use(Services services, String word, String part) {
    var found = PRIVATE.matcher(part.strip());
    if (!found.matches()) throw new RefusedException(new BillCommandRefusal.NotALine(word));
    var member = new People(services.members()).named(found.group(2));
    return new PrivateUse(Integer.parseInt(found.group(1)), member.id());
  }
}
