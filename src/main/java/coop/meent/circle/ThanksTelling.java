package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells those who gave that a recipient thanked them, at the laptop that runs the months: it alone
/// knows both.
final class ThanksTelling {

  private final CircleDeeds deeds;
  private final CircleMonths months;
  private final GiftThanks rows = new GiftThanks();

  ThanksTelling(CircleDeeds deeds, CircleMonths months) {
    this.deeds = deeds;
    this.months = months;
  }

  /// @return how many gifts it was told of
  int tell() {
    var untold = deeds.store().read(sql -> untold(rows.told(sql)));
    if (untold.isEmpty()) return 0;
    return deeds
        .store()
        .write(
            "circle.tellThanks",
            tx -> {
              untold.forEach((gift, card) -> rows.put(tx, gift, card));
              return untold.size();
            });
  }

  private Map<GiftThanks.Of, ThanksCard> untold(Map<GiftThanks.Of, ThanksCard> told) {
    Map<GiftThanks.Of, ThanksCard> untold = new LinkedHashMap<>();
    for (var facts : deeds.store().read(deeds::all))
      for (var month : facts.months())
        if (!month.isContested()) collect(facts, month, told, untold);
    return untold;
  }

  private void collect(
      CircleFacts facts,
      RunMonth month,
      Map<GiftThanks.Of, ThanksCard> told,
      Map<GiftThanks.Of, ThanksCard> untold) {
    Map<MemberId, ThanksCard> thanked = new LinkedHashMap<>();
    facts
        .thanks()
        .forEach((one, card) -> {
          if (one.month().equals(month.id())) thanked.put(one.member(), card);
        });
    if (thanked.isEmpty()) return;
    var sheet = months.sheet(facts, month);
    for (var gift : facts.gifts(month)) {
      var of = GiftThanks.Of.gift(gift);
      if (told.containsKey(of) || !gift.paid().isPositive()) continue;
      gift.recipient()
          .or(() -> sheet.map(one -> one.recipient(gift.position())))
          .map(thanked::get)
          .ifPresent(card -> untold.put(of, card));
    }
  }
}
