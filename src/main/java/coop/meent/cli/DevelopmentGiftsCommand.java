package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.Gift;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent development gifts FILE`: what was given away of budgets; with a gift and words it says
/// thanks for it.
@Command(
    name = "gifts",
    description = "${bundle:cli.development.gifts}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentGiftsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "GIFT",
      description = "${bundle:cli.development.gifts.gift}")
  private @Nullable String code;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "THANKS",
      description = "${bundle:cli.development.gifts.thanks}")
  private @Nullable String words;

  @Mixin private Speaker speaker;

  DevelopmentGiftsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (code == null) {
      try (var services = files.openForReading(common.file())) {
        common.print(listing(services), terminal);
        return Terminal.DONE;
      }
    }
    try (var services = files.open(common.file())) {
      var gift = found(services, code);
      return common.answer(
          services
              .development()
              .thank(gift.id(), speaker.in(services).id(), Objects.requireNonNullElse(words, "")),
          terminal,
          one -> say(services, one));
    }
  }

  private static Gift found(Services services, String code) {
    return services.development().gifts().stream()
        .filter(one -> ShortCode.of(one.id()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new DevelopmentRefusal.NoSuchGift()));
  }

  private Listing listing(Services services) {
    var listing = new Listing("gift", "date", "name", "to", "amount", "words", "thanks");
    for (var one : services.development().gifts())
      listing.row(
          ShortCode.of(one.id()),
          one.on(),
          DevelopmentDeed.name(services, one.giver()),
          one.to()
              .map(who -> DevelopmentDeed.name(services, who))
              .orElse(terminal.texts().get("development.pool.to")),
          one.amount(),
          one.words(),
          one.thanks().map(Gift.Thanks::words).orElse(""));
    return listing;
  }

  private void say(Services services, Gift gift) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("gift", ShortCode.of(gift.id()));
      values.put("thanks", gift.thanks().map(Gift.Thanks::words).orElse(""));
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say(
        "cli.development.thanked", DevelopmentDeed.name(services, gift.giver()), gift.amount());
  }
}
