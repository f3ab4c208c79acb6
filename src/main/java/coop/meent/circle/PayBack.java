package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// What of a member's savings goes back from the circle's account: the surplus of a year, or what
/// somebody had who left.
///
/// @param movement by which it left the balance
/// @param endToEnd by which it is known again on a bank statement
/// @param paid so far
public record PayBack(CircleMovement movement, String endToEnd, Money paid) implements Named {

  static PayBack of(CircleMovement movement, CircleFacts facts) {
    var mark = Owed.mark(movement.id().uuid());
    return new PayBack(movement, mark, facts.paid().getOrDefault(mark, Money.ZERO));
  }

  public MemberId to() {
    return movement.member();
  }

  public Money amount() {
    return movement.amount().negate();
  }

  public Money open() {
    return amount().minus(paid);
  }

  public LocalDate on() {
    return movement.on();
  }

  public boolean isOpen() {
    return open().isPositive();
  }

  /// What it is, and of which year or day.
  @Override
  public String in(Texts texts) {
    return movement.is(MovementKind.REFUND)
        ? texts.get("circle.back.REFUND", String.valueOf(on().getYear()))
        : texts.get("circle.back.PAID_OUT", on());
  }
}
