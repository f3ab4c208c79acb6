package coop.meent.cli;

import coop.meent.bank.BankAccount;
import coop.meent.base.RefusedException;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.PayOutcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on one batch have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PayDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "BATCH", description = "${bundle:cli.pay.batch}")
  private String batch;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Speaker speaker() {
    return speaker;
  }

  /// The account of ours that somebody names by its IBAN; none where nothing is typed.
  static Optional<BankAccount> account(List<BankAccount> ours, @Nullable String typed) {
    if (typed == null) return Optional.empty();
    var iban = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    return Optional.of(
        ours.stream()
            .filter(one -> one.iban().equals(iban))
            .findFirst()
            .orElseThrow(() -> new RefusedException(new PayOutcome.UnknownBankAccount(iban))));
  }

  BatchStanding batch(Services services) {
    return services
        .pay()
        .named(batch)
        .orElseThrow(() -> new RefusedException(new PayOutcome.NoSuchBatch(batch)));
  }

  /// Tells how the batch stands after a deed.
  int answer(PayOutcome outcome, Terminal terminal) {
    return answer(outcome, shape, terminal);
  }

  static int answer(PayOutcome outcome, Shape shape, Terminal terminal) {
    var refusal = PayOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    switch (outcome) {
      case PayOutcome.Done(var standing, var _) -> tell(standing, shape, terminal);
      case PayOutcome.WouldBe(var standing) -> tell(standing, shape, terminal);
      case PayOutcome.Ready ready -> tell(ready.standing(), shape, terminal);
      default -> throw new IllegalStateException(outcome.toString());
    }
    return Terminal.DONE;
  }

  static void tell(BatchStanding standing, Shape shape, Terminal terminal) {
    if (shape.isJson()) {
      new Json(terminal.out()).write(values(standing, terminal));
      return;
    }
    var batch = standing.batch();
    shape.print(payments(standing, shape, terminal), terminal);
    if (shape.isCsv()) return;
    terminal.say(
        "cli.pay.stands",
        batch.name(),
        standing.state(),
        batch.active().size(),
        batch.total(),
        batch.on());
    for (var warning : standing.warnings()) terminal.remark("cli.pay.warning", warning);
  }

  private static Listing payments(BatchStanding standing, Shape shape, Terminal terminal) {
    var listing = new Listing("payee", "iban", "what", "amount", "state", "endToEnd");
    for (var one : standing.orders()) {
      var order = one.order();
      boolean isCode = shape.isForPrograms();
      listing.row(
          order.payee().name(),
          order.payee().iban(),
          isCode ? word(order.kind()) : order.kind().in(terminal.texts()),
          order.amount(),
          isCode ? word(one.state()) : one.state().in(terminal.texts()),
          order.mark());
    }
    return listing;
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> values(BatchStanding standing, Terminal terminal) {
    var batch = standing.batch();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("batch", batch.name());
    values.put("state", word(standing.state()));
    values.put("on", batch.on());
    values.put("from", batch.payer().iban());
    values.put("total", batch.total());
    values.put("paid", standing.paid());
    values.put("fileMark", batch.exported().flatMap(one -> one.mark()));
    values.put(
        "payments",
        standing.orders().stream()
            .map(one -> {
              Map<String, Object> payment = new LinkedHashMap<>();
              payment.put("payee", one.order().payee().name());
              payment.put("iban", one.order().payee().iban());
              payment.put("kind", word(one.order().kind()));
              payment.put("amount", one.order().amount());
              payment.put("state", word(one.state()));
              payment.put("endToEnd", one.order().mark());
              return payment;
            })
            .toList());
    List<String> warnings =
        standing.warnings().stream().map(one -> one.in(terminal.texts())).toList();
    values.put("warnings", warnings);
    return values;
  }
}
