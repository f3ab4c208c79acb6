package coop.meent.circle;

import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.YearMonth;

/// What somebody receives from allied circles, as it lies with that member, or what goes back from
/// the own balance because a month turned out otherwise.
///
/// @param month in which the circles gave, and `of` the month that it is about
/// @param circle the recipient's
/// @param rest what was lacking; of what goes back, what was too much
/// @param own what the balance falls by
public record HelpReceipt(
    AllianceMonthId id,
    YearMonth month,
    CircleId circle,
    MemberId member,
    int position,
    YearMonth of,
    Money rest,
    Money received,
    Money own)
    implements Named {

  public boolean isBack() {
    return !of.equals(month);
  }

  @Override
  public String in(Texts texts) {
    var when = texts.month(of);
    return isBack()
        ? texts.get("circle.help.returns", when, rest, own)
        : texts.get("circle.help.receives", when, rest, received);
  }
}
