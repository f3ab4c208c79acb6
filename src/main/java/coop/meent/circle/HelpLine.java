package coop.meent.circle;

import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.gift.Gift;
import coop.meent.gift.Person;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// What a member of one circle gives to somebody of an allied one, as it lies with that member;
/// below zero what comes back of it.
///
/// @param month in which the circles gave
/// @param circle the donor's, and `helped` the recipient's
/// @param position tells the recipients of a month apart
/// @param of which month it is about: that one, or an earlier one that turned out otherwise
/// @param recipient empty where a rulebook keeps names from the donors
/// @param rest what the recipient lacked; of what comes back, what was too much
/// @param part what the donor's circle gives of it in all
/// @param level of the donor; of what comes back, what the donor had given
/// @param levels of all who give here, together, likewise
/// @param due the donor's part of it
/// @param paid what lies above the donor's own floor allows
public record HelpLine(
    AllianceMonthId id,
    YearMonth month,
    CircleId circle,
    MemberId donor,
    CircleId helped,
    int position,
    YearMonth of,
    Optional<MemberId> recipient,
    Money rest,
    Money part,
    Money level,
    Money levels,
    Money due,
    Money paid)
    implements Named {

  public boolean isBack() {
    return paid.isNegative() || due.isNegative();
  }

  HelpLine named(Optional<MemberId> who) {
    return new HelpLine(
        id, month, circle, donor, helped, position, of, who, rest, part, level, levels, due, paid);
  }

  /// What the recipient lacked, what the circle gives of it, and the formula of the donor's part.
  @Override
  public String in(Texts texts) {
    var when = texts.month(of);
    if (isBack())
      return texts.get("circle.help.back.proof", when, rest, part, level, levels, paid.abs());
    return texts.get("circle.help.proof", when, rest, part, formula(texts));
  }

  /// How the circle's part is divided, where what was lacking stands beside it.
  public String proof(Texts texts) {
    return isBack() || !of.equals(month) ? in(texts) : formula(texts);
  }

  private String formula(Texts texts) {
    var donor = new Person(0, donor().uuid(), level);
    var other = new Person(position, new UUID(0, position), level);
    return new Gift(other, donor, part, levels, due, paid).in(texts);
  }
}
