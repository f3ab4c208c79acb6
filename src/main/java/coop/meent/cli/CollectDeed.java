package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.collect.CollectOutcome;
import coop.meent.collect.CollectRefusal;
import coop.meent.collect.DebitBatch;
import coop.meent.collect.DebitEvent;
import coop.meent.collect.DebitOrder;
import coop.meent.collect.DebitStanding;
import coop.meent.member.Cooperative;
import coop.meent.pay.PayOutcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on one batch of collections have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "BATCH", description = "${bundle:cli.collect.batch}")
  private String batch;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  MemberId by(Services services) {
    return speaker.in(services).id();
  }

  DebitStanding batch(Services services) {
    return services
        .collecting()
        .service()
        .named(batch)
        .orElseThrow(() -> new RefusedException(new PayOutcome.NoSuchBatch(batch)));
  }

  /// By a part of the debtor's name.
  static DebitOrder order(DebitBatch batch, String debtor) {
    var word = debtor.toLowerCase(Locale.ROOT);
    return batch.active().stream()
        .filter(one -> one.debtor().name().toLowerCase(Locale.ROOT).contains(word))
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(new CollectRefusal.NoSuchDebit(debtor, batch.name())));
  }

  /// What a paper is written in.
  static Language language(Services services, @Nullable String lang, Terminal terminal) {
    return lang == null
        ? services.members().cooperative().map(Cooperative::language).orElse(Language.NL)
        : terminal.language(lang);
  }

  /// Tells how the batch stands after a deed.
  int answer(CollectOutcome outcome, Terminal terminal) {
    return answer(outcome, shape, terminal);
  }

  static int answer(CollectOutcome outcome, Shape shape, Terminal terminal) {
    return switch (outcome) {
      case CollectOutcome.Refused(var why) -> terminal.refused(why);
      case CollectOutcome.Done(var standing, var _) -> tell(standing, shape, terminal);
      case CollectOutcome.WouldBe(var standing) -> tell(standing, shape, terminal);
      case CollectOutcome.Ready ready -> tell(ready.standing(), shape, terminal);
    };
  }

  private static int tell(DebitStanding standing, Shape shape, Terminal terminal) {
    if (shape.isJson()) {
      new Json(terminal.out()).write(values(standing, terminal));
      return Terminal.DONE;
    }
    var batch = standing.batch();
    shape.print(debits(standing, shape, terminal), terminal);
    if (shape.isCsv()) return Terminal.DONE;
    terminal.say(
        "cli.collect.stands",
        batch.name(),
        standing.state(),
        batch.active().size(),
        batch.total(),
        batch.on());
    for (var warning : standing.warnings()) terminal.remark("cli.pay.warning", warning);
    return Terminal.DONE;
  }

  private static Listing debits(DebitStanding standing, Shape shape, Terminal terminal) {
    var listing = new Listing("debtor", "iban", "mandate", "what", "amount", "state", "endToEnd");
    boolean isCode = shape.isForPrograms();
    for (var one : standing.orders()) {
      var order = one.order();
      listing.row(
          order.debtor().name(),
          order.debtor().iban(),
          order.reference(),
          isCode ? PayDeed.word(order.kind()) : order.kind().in(terminal.texts()),
          order.amount(),
          isCode ? PayDeed.word(one.state()) : one.state().in(terminal.texts()),
          order.mark());
    }
    return listing;
  }

  private static Map<String, Object> values(DebitStanding standing, Terminal terminal) {
    var batch = standing.batch();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("batch", batch.name());
    values.put("state", PayDeed.word(standing.state()));
    values.put("on", batch.on());
    values.put("to", batch.creditor().party().iban());
    values.put("creditor", batch.creditor().identifier());
    values.put("tellBy", batch.tellBy());
    values.put("told", batch.told());
    values.put("total", batch.total());
    values.put("collected", standing.collected());
    values.put("fileMark", batch.exported().flatMap(DebitEvent::mark));
    values.put("debits", standing.orders().stream().map(one -> value(batch, one)).toList());
    List<String> warnings =
        standing.warnings().stream().map(one -> one.in(terminal.texts())).toList();
    values.put("warnings", warnings);
    return values;
  }

  private static Map<String, Object> value(DebitBatch batch, DebitStanding.OrderStanding one) {
    var order = one.order();
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("debtor", order.debtor().name());
    value.put("iban", order.debtor().iban());
    value.put("mandate", order.reference());
    value.put("signed", order.signed());
    value.put("scheme", order.scheme().name());
    value.put("sequence", order.sequence().name());
    value.put("kind", PayDeed.word(order.kind()));
    value.put("amount", order.amount());
    value.put("state", PayDeed.word(one.state()));
    value.put(
        "returned",
        batch.returned(order.id()).flatMap(DebitEvent::mark).or(() -> one.why().map(Enum::name)));
    value.put("endToEnd", order.mark());
    return value;
  }
}
