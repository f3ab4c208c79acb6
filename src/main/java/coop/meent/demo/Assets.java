package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.spread.AssetDraft;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadKind;
import coop.meent.spread.SpreadOutcome;
import coop.meent.spread.SpreadService;
import java.time.YearMonth;
import java.util.Optional;

/// What the cooperative used when it moved to Meent, as the opening balance has it: together what
/// stands there as cost and as written off.
record Assets(Span span, Chart chart, SpreadService spreads) {

  void takeOver() {
    register("Laptops en schermen", "2880.00", "0", 60, 20, "960.00");
    register("Vergadertafel en stoelen", "1300.00", "60.00", 56, 26, "580.00");
  }

  /// @param ago months before the move
  private void register(
      String name, String cost, String residual, int months, int ago, String before) {
    var from = YearMonth.from(span.start());
    var outcome =
        spreads.register(
            new AssetDraft(
                chart.book(),
                SpreadKind.EQUIPMENT,
                name,
                from.minusMonths(ago).atDay(10),
                Money.parse(cost),
                Money.parse(residual),
                months,
                Optional.empty(),
                Optional.of(new AssetDraft.TakenOver(from, Optional.of(Money.parse(before)))),
                Optional.empty()));
    if (outcome instanceof SpreadOutcome.Refused<Spread>(var why)) throw new RefusedException(why);
  }
}
