package coop.meent.circle;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.gift.Person;
import coop.meent.gift.Target;
import coop.meent.gift.Target.Stretch;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a difference with an earlier month comes to for one member, as it lies with that member.
///
/// @param settledIn the month in which it is settled, and `month` the one that it corrects
/// @param position tells the differences of a month apart
/// @param recipient empty for the recipient, and where the rulebook keeps names from the donors
/// @param was the gift in that month and `now` what it would be; of the recipient what is asked
/// @param due what was not settled before
/// @param amount what the balance falls by, below zero what it grows by
/// @param received what the recipient is paid more
public record Correction(
    CircleMonthId settledIn,
    MemberId member,
    YearMonth month,
    Side side,
    int position,
    Optional<MemberId> recipient,
    Money level,
    List<Stretch> stretches,
    int roundingCents,
    Money was,
    Money now,
    Money due,
    Money amount,
    Money received)
    implements Named {

  public enum Side {
    GIVES,
    RECEIVES
  }

  public Correction {
    stretches = List.copyOf(stretches);
  }

  /// The same without the days and percentages that it was worked out from.
  Correction untold() {
    return new Correction(
        settledIn,
        member,
        month,
        side,
        position,
        recipient,
        level,
        List.of(),
        roundingCents,
        was,
        now,
        due,
        amount,
        received);
  }

  boolean isRecipient() {
    return side == Side.RECEIVES;
  }

  /// The two figures, what of the difference is settled and how, and the formula of the new target.
  @Override
  public String in(Texts texts) {
    var of = texts.month(month);
    List<String> words = new ArrayList<>();
    words.add(texts.get(isRecipient() ? "circle.carry.target" : "circle.carry.gift", of, was, now));
    if (isRecipient() && !stretches.isEmpty()) words.add(target().in(texts) + ".");
    if (isRecipient()) {
      said(texts, received, "circle.carry.more", "circle.carry.less").ifPresent(words::add);
      said(texts, amount, "circle.carry.own", "circle.carry.back").ifPresent(words::add);
    } else {
      said(texts, amount, "circle.carry.more", "circle.carry.back").ifPresent(words::add);
    }
    said(texts, open(), "circle.carry.open", "circle.carry.open").ifPresent(words::add);
    return String.join(" ", words);
  }

  private static Optional<String> said(Texts texts, Money money, String above, String below) {
    if (money.isZero()) return Optional.empty();
    return Optional.of(texts.get(money.isPositive() ? above : below, money.abs()));
  }

  private Target target() {
    var person = new Person(0, member.uuid(), level);
    return new Target(person, month.lengthOfMonth(), stretches, roundingCents, now);
  }

  /// What waits for later months: above zero for the recipient.
  Money open() {
    return isRecipient() ? due.minus(received).plus(amount) : due.minus(amount);
  }
}
