package coop.meent.circle;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// A payment that a month asks for.
///
/// @param from whose own account; empty: the account of the circle
/// @param endToEnd by which it is known again on a bank statement
/// @param paid so far
/// @param due the day after which it is late
/// @param isThanked whether the recipient said thank you
public record Transfer(
    CircleMonthId month,
    Optional<MemberId> from,
    MemberId to,
    Money amount,
    String endToEnd,
    Money paid,
    LocalDate due,
    boolean isThanked) {

  /// `circle.transfer.<STATE>` in words.
  public enum State implements Named {
    OPEN,
    PARTIAL,
    LATE,
    PAID,
    THANKED;

    @Override
    public String in(Texts texts) {
      return texts.get("circle.transfer." + name());
    }
  }

  public Money open() {
    return amount.minus(paid);
  }

  public State state(LocalDate today) {
    if (!open().isPositive()) return isThanked ? State.THANKED : State.PAID;
    if (today.isAfter(due)) return State.LATE;
    return paid.isPositive() ? State.PARTIAL : State.OPEN;
  }
}
