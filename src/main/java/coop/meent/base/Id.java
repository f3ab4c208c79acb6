package coop.meent.base;

import java.util.UUID;

/// A typed id: a 16-byte UUID that only fits where its own kind is asked. New rows get a UUIDv7
/// from [Ids]; rows that two laptops must make alike get a derived one.
public sealed interface Id {

  UUID uuid();

  record MemberId(UUID uuid) implements Id {}

  record RoleId(UUID uuid) implements Id {}

  record BookId(UUID uuid) implements Id {}

  record AccountId(UUID uuid) implements Id {}

  record EntryId(UUID uuid) implements Id {}

  record LockId(UUID uuid) implements Id {}

  record ClientId(UUID uuid) implements Id {}

  record AssignmentId(UUID uuid) implements Id {}

  record CircleId(UUID uuid) implements Id {}

  record AllianceId(UUID uuid) implements Id {}

  record AllianceMonthId(UUID uuid) implements Id {}

  record CircleMonthId(UUID uuid) implements Id {}

  record CircleRulingId(UUID uuid) implements Id {}

  record ScenarioId(UUID uuid) implements Id {}

  record BudgetId(UUID uuid) implements Id {}

  record BankAccountId(UUID uuid) implements Id {}

  record StatementId(UUID uuid) implements Id {}

  record BankLineId(UUID uuid) implements Id {}

  record BookingId(UUID uuid) implements Id {}

  record RuleId(UUID uuid) implements Id {}

  record PaperId(UUID uuid) implements Id {}

  record LookId(UUID uuid) implements Id {}

  record DeedId(UUID uuid) implements Id {}

  record RuleVersionId(UUID uuid) implements Id {}

  record MembershipEventId(UUID uuid) implements Id {}

  record AssemblyId(UUID uuid) implements Id {}

  record QuestionId(UUID uuid) implements Id {}

  record ProxyId(UUID uuid) implements Id {}

  record VoteId(UUID uuid) implements Id {}

  record MovementId(UUID uuid) implements Id {}

  record ProfitBookingId(UUID uuid) implements Id {}

  record CareStepId(UUID uuid) implements Id {}

  record CareAppealId(UUID uuid) implements Id {}

  record SettlementId(UUID uuid) implements Id {}

  record VatReturnId(UUID uuid) implements Id {}

  record PrivateCarId(UUID uuid) implements Id {}

  record HoursId(UUID uuid) implements Id {}

  record DraftId(UUID uuid) implements Id {}

  record DraftLineId(UUID uuid) implements Id {}

  record InvoiceId(UUID uuid) implements Id {}

  record SplitId(UUID uuid) implements Id {}

  record ShareId(UUID uuid) implements Id {}

  record SelfBillId(UUID uuid) implements Id {}

  record BillId(UUID uuid) implements Id {}

  record SupplierId(UUID uuid) implements Id {}

  record AnswerId(UUID uuid) implements Id {}

  record ReceiptId(UUID uuid) implements Id {}

  record ReceiptRemovalId(UUID uuid) implements Id {}

  record PolicyId(UUID uuid) implements Id {}

  record DamageId(UUID uuid) implements Id {}

  record CostPoolId(UUID uuid) implements Id {}

  record CostKeyId(UUID uuid) implements Id {}

  record CostRunId(UUID uuid) implements Id {}

  record CostShareId(UUID uuid) implements Id {}

  record FundRuleId(UUID uuid) implements Id {}

  record FundRequestId(UUID uuid) implements Id {}

  record DevelopmentRuleId(UUID uuid) implements Id {}

  record TrainingRequestId(UUID uuid) implements Id {}

  record PayoutId(UUID uuid) implements Id {}

  record DevelopmentGiftId(UUID uuid) implements Id {}

  record LearningRoundId(UUID uuid) implements Id {}

  record TrainingKindId(UUID uuid) implements Id {}

  record TeachingId(UUID uuid) implements Id {}

  record RepaymentRuleId(UUID uuid) implements Id {}

  record LeadId(UUID uuid) implements Id {}

  record NoteId(UUID uuid) implements Id {}

  record IdeaId(UUID uuid) implements Id {}

  record BondId(UUID uuid) implements Id {}

  record SharedJobId(UUID uuid) implements Id {}

  record BatchId(UUID uuid) implements Id {}

  record OrderId(UUID uuid) implements Id {}

  record BatchEventId(UUID uuid) implements Id {}

  record MandateId(UUID uuid) implements Id {}

  record DebitBatchId(UUID uuid) implements Id {}

  record DebitId(UUID uuid) implements Id {}

  record DebitEventId(UUID uuid) implements Id {}

  record ContactId(UUID uuid) implements Id {}

  record SkillId(UUID uuid) implements Id {}

  record EvidenceId(UUID uuid) implements Id {}

  record SeatId(UUID uuid) implements Id {}

  record OfferId(UUID uuid) implements Id {}

  record AwayCallId(UUID uuid) implements Id {}

  record HandoverId(UUID uuid) implements Id {}

  record RecurringId(UUID uuid) implements Id {}

  record SpreadId(UUID uuid) implements Id {}

  record YearCloseId(UUID uuid) implements Id {}
}
