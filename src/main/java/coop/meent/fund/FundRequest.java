package coop.meent.fund;

import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What a member asks of a fund. Why is told to the people who decide, and kept nowhere.
///
/// @param round in which others decide
/// @param back how it comes back; empty where it is given for good
/// @param asked the day
public record FundRequest(
    FundRequestId id,
    MemberId member,
    FundKind fund,
    FundRuleId rule,
    QuestionId round,
    Money amount,
    Optional<Back> back,
    LocalDate asked) {

  /// How what was paid out comes back.
  public sealed interface Back {

    /// As a client pays an invoice of the member.
    ///
    /// @param held what the client still owed of it, for the member
    record ByInvoice(SelfBillId bill, String number, Money held) implements Back {}

    /// In equal parts, one a month.
    record ByPlan(int months) implements Back {}
  }

  public Optional<Back.ByInvoice> invoice() {
    return back.filter(Back.ByInvoice.class::isInstance).map(Back.ByInvoice.class::cast);
  }
}
