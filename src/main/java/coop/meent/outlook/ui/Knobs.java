package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/// The sliders of a scenario, each bound to one part of it.
final class Knobs {

  private final Texts texts;
  private final HoldViewModel model;
  private final List<Bound> all = new ArrayList<>();
  private boolean isShowing;

  private record Bound(Knob knob, Function<Scenario, BigDecimal> of) {}

  Knobs(Texts texts, HoldViewModel model) {
    this.texts = texts;
    this.model = model;
    add(
        "people",
        "",
        new Knob.Range("5", "100", "1", "2", String.valueOf(Scenario.MOST_MEMBERS)),
        one -> BigDecimal.valueOf(one.members()),
        (one, value) -> one.withMembers(value.intValueExact()));
    add(
        "ill",
        "%",
        new Knob.Range("0.25", "8", "0.25", "0", "30"),
        one -> percent(one.prevalence()),
        (one, value) -> one.withPrevalence(share(value)));
    add(
        "deposit",
        texts.get("outlook.ui.ofLevel"),
        new Knob.Range("0", "12", "0.25", "0", "100"),
        one -> percent(one.deposit()),
        (one, value) -> one.withDeposit(share(value)));
    add(
        "start",
        texts.get("outlook.ui.deposits"),
        new Knob.Range("0", "36", "0.5", "0", String.valueOf(Scenario.MOST_CAP)),
        Scenario::startDeposits,
        (one, value) ->
            one.withCap(Math.max(one.capDeposits(), value.intValue() + 1)).withStart(value));
    add(
        "cap",
        texts.get("outlook.ui.deposits"),
        new Knob.Range("1", "60", "1", "1", String.valueOf(Scenario.MOST_CAP)),
        one -> BigDecimal.valueOf(one.capDeposits()),
        (one, value) -> one.withCap(value.intValueExact()));
    add(
        "wait",
        texts.get("outlook.ui.inMonths"),
        new Knob.Range("1", "12", "1", "1", String.valueOf(Scenario.MOST_WAIT)),
        one -> BigDecimal.valueOf(one.waitMonths()),
        (one, value) -> one.withCare(value.intValueExact(), one.longestMonths()));
    add(
        "longest",
        texts.get("outlook.ui.inMonths"),
        new Knob.Range("3", "36", "1", "1", String.valueOf(Scenario.MOST_LONGEST)),
        one -> BigDecimal.valueOf(one.longestMonths()),
        (one, value) -> one.withCare(one.waitMonths(), value.intValueExact()));
    add(
        "ahead",
        texts.get("outlook.ui.inMonths"),
        new Knob.Range("6", "60", "6", "1", String.valueOf(Scenario.MOST_MONTHS)),
        one -> BigDecimal.valueOf(one.months()),
        (one, value) -> one.withMonths(value.intValueExact()));
  }

  private void add(
      String name,
      String unit,
      Knob.Range range,
      Function<Scenario, BigDecimal> of,
      BiFunction<Scenario, BigDecimal, Scenario> with) {
    var knob = new Knob(texts, name, texts.get("outlook.ui.knob." + name), unit, range);
    knob.value()
        .subscribe((before, now) -> {
          if (!isShowing) model.change(one -> with.apply(one, now));
        });
    all.add(new Bound(knob, of));
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2);
  }

  private static BigDecimal share(BigDecimal percent) {
    return percent.movePointLeft(2);
  }

  void into(VBox place) {
    all.forEach(one -> place.getChildren().add(one.knob));
  }

  /// As the scenario is now, whoever changed it.
  void show(Scenario now) {
    isShowing = true;
    all.forEach(one -> one.knob.value().set(one.of.apply(now)));
    isShowing = false;
  }

  void enter() {
    all.getFirst().knob.enter();
  }
}
