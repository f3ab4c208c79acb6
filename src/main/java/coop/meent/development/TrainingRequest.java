package coop.meent.development;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What a member wants to learn.
///
/// @param rule that held on the day of asking
/// @param cost with VAT
/// @param asked the day
/// @param answerBy by when the others answer
/// @param teacher the colleague who teaches it, where one does: who teaches answers no more than
///   who learns
public record TrainingRequest(
    TrainingRequestId id,
    MemberId member,
    DevelopmentRuleId rule,
    Training training,
    Money cost,
    LocalDate asked,
    LocalDate answerBy,
    Agreed agreed,
    Optional<MemberId> teacher) {

  /// Whether somebody learns or teaches it, and so says nothing to it.
  boolean isOf(MemberId who) {
    return member.equals(who) || teacher.filter(who::equals).isPresent();
  }

  /// What was agreed to with asking.
  ///
  /// @param kind of training
  /// @param repayment by which a part is paid back by who leaves soon after
  /// @param isRequired law or the work asks for it
  public record Agreed(
      Optional<String> kind, Optional<RepaymentRuleId> repayment, boolean isRequired) {}

  /// @param why it helps, in the member's own words
  /// @param skill of the tick list that it is for
  public record Training(
      String course, String why, Optional<SkillId> skill, LocalDate starts, LocalDate ends) {
    public Training {
      course = course.strip();
      why = why.strip();
    }
  }
}
