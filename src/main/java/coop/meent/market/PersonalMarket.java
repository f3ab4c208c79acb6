package coop.meent.market;

import coop.meent.base.Texts;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// What a person asked and offered, and how it ended.
public final class PersonalMarket implements PersonalPart {

  private final MarketService market;

  public PersonalMarket(MarketService market) {
    this.market = market;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : market.adverts()) if (one.member().equals(asked.who())) rows.add(row(one));
    return new Held("market", texts -> texts.get("market.page"), rows, List.of());
  }

  private static Row row(Advert one) {
    var want = one.want();
    return Rows.with("kind", one.kind().name())
        .and("what", want.what())
        .and("hours", want.hours())
        .and("from", want.from())
        .and("to", want.to())
        .and("place", want.place())
        .said(texts -> said(one, texts));
  }

  private static String said(Advert one, Texts texts) {
    return texts.shortDate(one.want().from())
        + " · "
        + one.kind().in(texts)
        + " · "
        + one.want().what();
  }
}
