package coop.meent.cli;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Original;
import coop.meent.base.RefusedException;
import coop.meent.bill.Bill;
import coop.meent.bill.BillNumber;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillState;
import coop.meent.bill.Standing;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on bills have in common: the file, who does it, and how it is told.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BillDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--by", paramLabel = "WHO", description = "${bundle:cli.bill.by}")
  private @Nullable String by;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  /// Who does it: the one that is named, else who sits at this laptop.
  MemberId by(Services services) {
    return by == null
        ? Sitter.at(services).member().id()
        : new People(services.members()).named(by).id();
  }

  /// The bill that a number means; of several that bear it the one that stands.
  static Standing bill(Services services, String number) {
    var found =
        BillNumber.read(number)
            .map(services.bills()::find)
            .orElseThrow(() -> new RefusedException(new BillCommandRefusal.NoSuchBill(number)));
    return found.stream()
        .filter(one -> one.state() != BillState.WITHDRAWN)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElseThrow(() -> new RefusedException(new BillCommandRefusal.NoSuchBill(number)));
  }

  <T> int answer(BillOutcome<T> outcome, Terminal terminal, Consumer<T> tell) {
    return switch (outcome) {
      case BillOutcome.Refused<T>(var why) -> terminal.refused(why);
      case BillOutcome.Done<T>(var result, var _) -> {
        tell.accept(result);
        yield Terminal.DONE;
      }
    };
  }

  /// How a bill stands after a deed.
  void tell(Services services, BillId id, Terminal terminal, String key, Object... more) {
    var standing = services.bills().bill(id).orElseThrow();
    if (shape.isForPrograms()) new Json(terminal.out()).write(record(standing));
    else
      terminal.say(
          key,
          standing.bill().number(),
          standing.bill().payeeName(),
          standing.bill().gross(),
          more.length == 0 ? "" : more[0]);
    if (!shape.isForPrograms()) tellOriginal(standing.bill(), terminal);
    terminal.out().flush();
    for (var finding : services.bills().findings(standing.bill()))
      if (standing.state() == BillState.WAITING)
        terminal.err().println(finding.in(terminal.texts()));
    terminal.err().flush();
  }

  /// What it is in its own currency, and the rate, where that is another.
  static void tellOriginal(Bill bill, Terminal terminal) {
    bill.original()
        .ifPresent(original -> terminal.say("cli.bill.original", original, original.rate()));
  }

  static Map<String, Object> record(Standing standing) {
    var all = record(standing.bill());
    all.put("openOriginal", standing.openOriginal().map(Original::amount));
    all.put("number", standing.bill().number());
    all.put("open", standing.open());
    all.put("state", standing.state().name());
    return all;
  }

  /// Of a bill that may not be entered yet.
  static Map<String, Object> record(Bill bill) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("kind", bill.isClaim() ? "CLAIM" : "BILL");
    all.put("payee", bill.payeeName());
    all.put("supplierNumber", bill.supplierNumber());
    all.put("date", bill.date());
    all.put("due", bill.due());
    all.put("text", bill.text());
    all.put("net", bill.net());
    all.put("vat", bill.vat());
    all.put("gross", bill.gross());
    all.put("iban", bill.iban());
    all.put("paymentReference", bill.paymentReference());
    all.put("currency", bill.currency());
    all.put("original", bill.original().map(Original::amount));
    all.put("rate", bill.original().map(one -> one.rate().plain()));
    all.put("rateDate", bill.original().map(one -> one.rate().date()));
    all.put("rateSource", bill.original().map(one -> one.rate().source()));
    return all;
  }
}
