package coop.meent.circle;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.gift.Gift;
import coop.meent.gift.Person;
import java.util.Optional;
import java.util.UUID;

/// What a member gives in a month, as it lies with that member.
///
/// @param position tells the recipients of a month apart
/// @param recipient empty where the rulebook keeps names from the donors
/// @param target what the recipient is asked for in all
/// @param level of the donor
/// @param levels of all donors to this recipient, together
/// @param due the donor's part
/// @param paid what the balance allowed
public record GiftLine(
    CircleMonthId month,
    MemberId donor,
    int position,
    Optional<MemberId> recipient,
    Money target,
    Money level,
    Money levels,
    Money due,
    Money paid)
    implements Named {

  /// The formula with its numbers.
  @Override
  public String in(Texts texts) {
    var donor = new Person(0, donor().uuid(), level);
    var other = new Person(position, new UUID(0, position), level);
    return new Gift(other, donor, target, levels, due, paid).in(texts);
  }
}
