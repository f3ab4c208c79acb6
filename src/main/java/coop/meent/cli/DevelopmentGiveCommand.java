package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.development.Gift;
import coop.meent.development.GiftDraft;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development give FILE AMOUNT --to NAME`, or `--pool`: gives away what of the own budget
/// lapses; what lapses first goes first.
@Command(
    name = "give",
    description = "${bundle:cli.development.give}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentGiveCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.development.give.amount}")
  private Money amount;

  @ArgGroup(multiplicity = "1")
  private Where where;

  private static final class Where {
    @Option(names = "--to", paramLabel = "NAME", description = "${bundle:cli.development.give.to}")
    private @Nullable String to;

    @Option(names = "--pool", description = "${bundle:cli.development.give.pool}")
    private boolean isPool;
  }

  @Option(
      names = "--words",
      paramLabel = "TEXT",
      description = "${bundle:cli.development.give.words}")
  private String words = "";

  @Mixin private Speaker speaker;

  DevelopmentGiveCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var to =
          Optional.ofNullable(where.isPool ? null : where.to)
              .map(name -> new People(services.members()).named(name).id());
      return common.answer(
          services.development().give(new GiftDraft(me, to, amount, words), me),
          terminal,
          gift -> say(services, gift));
    }
  }

  private void say(Services services, Gift gift) {
    var to =
        gift.to()
            .map(who -> DevelopmentDeed.name(services, who))
            .orElse(terminal.texts().get("development.pool.to"));
    var lapses =
        gift.parts().stream().map(Gift.Part::lapses).min(LocalDate::compareTo).orElseThrow();
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("gift", ShortCode.of(gift.id()));
      values.put("amount", gift.amount());
      values.put("to", to);
      values.put("lapses", lapses);
      values.put("pool", services.development().pool());
      new Json(terminal.out()).write(values);
      return;
    }
    if (gift.to().isEmpty())
      terminal.say("cli.development.given.pool", gift.amount(), services.development().pool());
    else terminal.say("cli.development.given", gift.amount(), to, lapses);
  }
}
