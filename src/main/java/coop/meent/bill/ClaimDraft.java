package coop.meent.bill;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/// What a member says to have advanced.
///
/// @param date of the receipt
/// @param text what for
/// @param whole what the receipt says, VAT in it
/// @param vatPercent that stands on it: 21, 9 or 0
/// @param businessPercent the share that was for the cooperative; the rest was private
/// @param exchange where the receipt is in another currency
public record ClaimDraft(
    MemberId member,
    LocalDate date,
    String text,
    CostKind kind,
    Money whole,
    int vatPercent,
    int businessPercent,
    Optional<BillId> replaces,
    Optional<ExchangeDraft> exchange) {

  public ClaimDraft {
    exchange = exchange.filter(one -> !one.isEuro());
    text = text.strip();
  }

  public static ClaimDraft of(
      MemberId member, LocalDate date, String text, CostKind kind, Money whole, int vatPercent) {
    return new ClaimDraft(
        member, date, text, kind, whole, vatPercent, 100, Optional.empty(), Optional.empty());
  }

  public ClaimDraft forBusiness(int percent) {
    return new ClaimDraft(member, date, text, kind, whole, vatPercent, percent, replaces, exchange);
  }

  /// The same, with a receipt in another currency.
  public ClaimDraft in(ExchangeDraft other) {
    return new ClaimDraft(
        member, date, text, kind, whole, vatPercent, businessPercent, replaces, Optional.of(other));
  }

  /// What is asked for, to the cent, in the currency of the receipt.
  Money asked() {
    return whole.times(
        coop.meent.base.Rate.percent(String.valueOf(businessPercent)), RoundingMode.HALF_UP);
  }
}
