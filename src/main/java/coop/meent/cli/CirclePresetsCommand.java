package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.gift.GiftRules;
import coop.meent.gift.Levels;
import coop.meent.gift.Preset;
import coop.meent.gift.Waiting;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent circle presets`: rulebooks to start from.
@Command(
    name = "presets",
    description = "${bundle:cli.circle.presets}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CirclePresetsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Shape shape;

  CirclePresetsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var texts = terminal.texts();
    var listing =
        new Listing(
            "preset",
            "gift_levels",
            "puts_aside",
            "cap_deposits",
            "entry_fee",
            "monthly_fee",
            "waiting",
            "longest_months",
            "left_open");
    for (var preset : Preset.values()) {
      var rules = preset.rules();
      listing.row(
          shape.isForPrograms() ? preset.name().toLowerCase(Locale.ROOT) : preset.in(texts),
          levels(rules.joining().levels()),
          rules.saving().share().toString(),
          rules.saving().capDeposits(),
          rules.saving().entryFee(),
          rules.saving().monthlyFee(),
          waiting(rules, texts),
          rules.care().longestMonths(),
          open(preset));
    }
    shape.print(listing, terminal);
    if (!shape.isForPrograms()) terminal.say("cli.circle.presets.open");
    return Terminal.DONE;
  }

  private static String levels(Levels levels) {
    return switch (levels) {
      case Levels.Table table when table.levels().size() == 1 ->
          table.levels().getFirst().toString();
      case Levels.Table table -> table.levels().getFirst() + "–" + table.levels().getLast();
      case Levels.Between between -> between.least() + "–" + between.most();
    };
  }

  private String waiting(GiftRules rules, Texts texts) {
    var waiting = rules.care().waiting();
    if (shape.isForPrograms()) return waiting.length() + " " + waiting.unit();
    return waiting.unit() == Waiting.Unit.DAYS
        ? texts.count("gift.days", waiting.length())
        : texts.count("pooling.months", waiting.length());
  }

  private Object open(Preset preset) {
    if (shape.isJson())
      return preset.open().stream().map(point -> point.name().toLowerCase(Locale.ROOT)).toList();
    return preset.open().stream()
        .map(point -> point.in(terminal.texts()))
        .collect(Collectors.joining(", "));
  }
}
