package coop.meent.profit;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.List;

/// What a person got of profits, by which resolution; what was taken back is there with its
/// opposite.
public final class PersonalProfit implements PersonalPart {

  private final ProfitService profit;

  public PersonalProfit(ProfitService profit) {
    this.profit = profit;
  }

  @Override
  public Held of(Asked asked) {
    var rows =
        profit.shares().stream()
            .filter(one -> one.member().equals(asked.who()))
            .map(PersonalProfit::row)
            .toList();
    return new Held("profit", texts -> texts.get("personal.part.profit"), rows, List.of());
  }

  private static Row row(ProfitShare one) {
    return Rows.with("year", one.year())
        .and("amount", one.amount())
        .and("paid", one.paid())
        .and("toCapital", one.toCapital())
        .and("toAccount", one.toAccount())
        .and("resolution", one.resolution())
        .and("resolvedOn", one.resolvedOn())
        .said(texts ->
            texts.get(
                "personal.profit",
                String.valueOf(one.year()),
                texts.euro(one.amount()),
                texts.euro(one.paid()),
                texts.euro(one.toCapital()),
                texts.euro(one.toAccount()),
                one.resolution(),
                one.resolvedOn()));
  }
}
