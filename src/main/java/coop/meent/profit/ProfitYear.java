package coop.meent.profit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that dividing the profit of a year goes by, as the books have it now.
///
/// @param claims of everybody who was a member on some day of it
/// @param capital of each at its end
/// @param booked the division that stands, and how people refer to its entry
/// @param isOver whether its last day lies behind us
public record ProfitYear(
    Book book,
    int year,
    YearFigures figures,
    List<Claim> claims,
    Map<MemberId, Money> capital,
    Optional<Proposal> proposal,
    Optional<Standing> booked,
    boolean isOver) {

  public record Standing(BookedDivision division, String reference) {}

  public ProfitYear {
    claims = List.copyOf(claims);
    capital = Map.copyOf(capital);
  }

  public FiscalPeriod period() {
    return FiscalPeriod.year(year);
  }

  public Divider divider() {
    return new Divider(claims, capital);
  }

  /// What every key alone would give, for those by which anybody has anything.
  public Map<KeyKind, Divided.Shares> sideBySide(Money amount) {
    Map<KeyKind, Divided.Shares> all = new EnumMap<>(KeyKind.class);
    for (var key : KeyKind.values())
      if (divider().divide(amount, Division.by(key)) instanceof Divided.Shares shares)
        all.put(key, shares);
    return all;
  }

  /// What a draft comes to, or why it cannot be.
  public ProfitOutcome plan(Proposal.Draft draft) {
    if (!draft.amount().isPositive()) return new ProfitOutcome.NoAmount();
    if (draft.amount().compareTo(figures.result()) > 0)
      return new ProfitOutcome.MoreThanProfit(draft.amount(), figures.result());
    if (draft.paid().isNegative() || draft.paid().compareTo(draft.amount()) > 0)
      return new ProfitOutcome.MorePaidThanDivided(draft.paid(), draft.amount());
    var divider = divider();
    return switch (divider.divide(draft.amount(), draft.division())) {
      case Divided.Shares shares ->
          new ProfitOutcome.Planned(
              Plan.of(divider, shares, figures, draft.paid(), draft.creditedTo()));
      case coop.meent.base.Refusal why -> new ProfitOutcome.Undivided(why);
    };
  }
}
