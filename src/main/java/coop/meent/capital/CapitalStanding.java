package coop.meent.capital;

import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the capital of one member stands on a day.
///
/// @param line in the register on that day
/// @param toAsk what the rules ask beyond what is there; empty when no rule says it
/// @param seen payments at the bank that fit what is asked now
public record CapitalStanding(
    Member member,
    Optional<Register.Line> line,
    CapitalAccount account,
    LocalDate day,
    Optional<Money> toAsk,
    List<SeenPayment> seen) {

  public CapitalStanding {
    seen = List.copyOf(seen);
  }

  /// What it comes down to; `capital.state.<STATE>` in words.
  public enum State {
    /// A payment of what was asked waits at the bank.
    SEEN,
    ASKED,
    /// The rules ask more than is there, and nobody asked for it.
    TO_ASK,
    /// No member any more, with capital left.
    LEFT,
    BROUGHT_IN,
    NONE
  }

  public Money balance() {
    return account.balance(day);
  }

  public Optional<CapitalAccount.Ask> ask() {
    return account.asked(day);
  }

  public State state() {
    if (!seen.isEmpty()) return State.SEEN;
    if (ask().isPresent()) return State.ASKED;
    if (!isMember()) return balance().isZero() ? State.NONE : State.LEFT;
    if (toAsk.filter(Money::isPositive).isPresent()) return State.TO_ASK;
    return balance().isZero() ? State.NONE : State.BROUGHT_IN;
  }

  public boolean isMember() {
    return line.filter(one -> one.standing().state().isMember()).isPresent();
  }
}
