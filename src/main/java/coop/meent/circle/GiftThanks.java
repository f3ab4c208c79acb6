package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_GIFT_THANKS;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// What recipients said, as it lies with each who gave.
final class GiftThanks {

  /// A gift of a month, by who gave it and to which of its recipients.
  record Of(CircleMonthId month, MemberId donor, int position) {
    static Of gift(GiftLine gift) {
      return new Of(gift.month(), gift.donor(), gift.position());
    }
  }

  void put(Tx tx, Of gift, ThanksCard card) {
    var row = CIRCLE_GIFT_THANKS.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived(
                "circle-gift-thanks",
                gift.month.uuid().toString(),
                gift.donor.uuid() + " " + gift.position)));
    row.setMemberId(gift.donor);
    row.setCircleMonthId(gift.month);
    row.setPosition((long) gift.position);
    row.setCard(card.name());
    tx.put(Space.withMember(gift.donor), row);
  }

  /// A card that a newer Meent knows is told as plain thanks.
  Map<Of, ThanksCard> told(DSLContext sql) {
    Map<Of, ThanksCard> told = new HashMap<>();
    sql.selectFrom(CIRCLE_GIFT_THANKS)
        .forEach(row ->
            told.put(
                new Of(
                    row.getCircleMonthId(), row.getMemberId(), Math.toIntExact(row.getPosition())),
                Choice.of(ThanksCard.class, row.getCard()).orElse(ThanksCard.THANKS)));
    return told;
  }
}
