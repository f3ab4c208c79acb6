package coop.meent.gift;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigInteger;

/// What one member gives to another in a month.
///
/// @param target what the recipient is asked for in all
/// @param levels of all donors to this recipient, together
/// @param due the donor's part of the target, by level
/// @param paid what the donor's balance allows, after the rulebook's way out of a shortage
public record Gift(
    Person recipient, Person donor, Money target, Money levels, Money due, Money paid)
    implements Named {

  /// Of the exact part, what is left after whole cents: `remainder() / levels().cents()` of a cent.
  public BigInteger remainder() {
    return exact().mod(BigInteger.valueOf(levels.cents()));
  }

  private BigInteger exact() {
    return BigInteger.valueOf(target.cents()).multiply(BigInteger.valueOf(donor.level().cents()));
  }

  /// Whether one of the cents that could not be divided is in it.
  public boolean isRoundedUp() {
    return due.cents() > exact().divide(BigInteger.valueOf(levels.cents())).longValueExact();
  }

  private String rest(Texts texts) {
    if (remainder().signum() == 0) return texts.get("gift.proof.exact");
    var all = BigInteger.valueOf(levels.cents());
    var common = remainder().gcd(all);
    return texts.get(
        "gift.proof.rest",
        remainder().divide(common).longValueExact(),
        all.divide(common).longValueExact());
  }

  Gift paying(Money other) {
    return new Gift(recipient, donor, target, levels, due, other);
  }

  /// The formula with its numbers.
  @Override
  public String in(Texts texts) {
    var proof =
        texts.get(
            isRoundedUp() ? "gift.proof.up" : "gift.proof",
            target,
            donor.level(),
            levels,
            due,
            rest(texts));
    return paid.equals(due) ? proof : texts.get("gift.proof.paid", proof, paid);
  }
}
