package coop.meent.account;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What went over a member's current account in a period: what the cooperative owes is positive.
///
/// @param lines by day; with the opening they sum to the closing
public record AccountStatement(
    Member member, FiscalPeriod period, Money opening, List<Line> lines) {

  /// Where a line comes from; `account.cause.<CAUSE>` in words.
  public enum Cause implements Named {
    WORK,
    COSTS,
    PAYMENT,
    PROFIT,
    THANKS,
    OTHER;

    @Override
    public String in(Texts texts) {
      return texts.get("account.cause." + name());
    }
  }

  /// @param reference of the cooperative's entry
  /// @param why how the amount came about, where the program knows
  public record Line(
      EntryId entry,
      String reference,
      LocalDate date,
      String text,
      Cause cause,
      Optional<Named> why,
      Money amount) {}

  public AccountStatement {
    lines = List.copyOf(lines);
  }

  public Money closing() {
    return opening.plus(Money.sum(lines.stream().map(Line::amount).toList()));
  }

  public Money of(Cause cause) {
    return Money.sum(lines.stream().filter(one -> one.cause() == cause).map(Line::amount).toList());
  }
}
