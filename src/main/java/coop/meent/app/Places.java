package coop.meent.app;

import coop.meent.base.Id;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.AnswerId;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.AwayCallId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BatchEventId;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.BondId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.BookingId;
import coop.meent.base.Id.BudgetId;
import coop.meent.base.Id.CareAppealId;
import coop.meent.base.Id.CareStepId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.ContactId;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.CostShareId;
import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitEventId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.DraftLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.HoursId;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.LockId;
import coop.meent.base.Id.LookId;
import coop.meent.base.Id.MandateId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MembershipEventId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Id.OfferId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Id.PayoutId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Id.PrivateCarId;
import coop.meent.base.Id.ProfitBookingId;
import coop.meent.base.Id.ProxyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.ReceiptId;
import coop.meent.base.Id.ReceiptRemovalId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.RoleId;
import coop.meent.base.Id.RuleId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Id.ScenarioId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Id.SettlementId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Id.SplitId;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Id.TeachingId;
import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Id.YearCloseId;
import coop.meent.ledger.Dimensions;

/// Where each thing of the file lives in the window.
record Places(CooperativePages pages) {

  void open(Id thing) {
    switch (thing) {
      case EntryId entry -> pages.books().openEntry(entry);
      case AccountId account -> pages.books().go().openAccount(account);
      case MemberId member -> pages.members().openMember(member);
      case ClientId client -> about(Dimensions.NONE.withClient(client));
      case AssignmentId assignment -> about(Dimensions.NONE.withAssignment(assignment));
      case BankLineId line -> pages.books().openBank().open(line);
      case BankAccountId account -> pages.books().openBank().openAccount(account);
      case PaperId paper -> pages.members().openPaper(paper);
      case BookId _, BookingId _, BudgetId _, CircleId _, DeedId _, LockId _ -> throw none(thing);
      case LookId _, MembershipEventId _, RoleId _, RuleId _, StatementId _ -> throw none(thing);
      case MovementId _, ProfitBookingId _ -> throw none(thing);
      case CircleMonthId _, CircleRulingId _, ScenarioId _ -> throw none(thing);
      case AllianceId _, AllianceMonthId _ -> throw none(thing);
      case PrivateCarId _, SettlementId _, VatReturnId _ -> throw none(thing);
      case InvoiceId invoice -> pages.books().openInvoice(invoice);
      case DraftId _, DraftLineId _, HoursId _ -> throw none(thing);
      case BillId bill -> pages.books().openBill(bill);
      case AnswerId _, ReceiptId _, ReceiptRemovalId _, SupplierId _ -> throw none(thing);
      case RuleVersionId _ -> pages.members().openStatutes();
      case SelfBillId _, ShareId _, SplitId _ -> throw none(thing);
      case BatchId batch -> pages.books().openBatch(batch);
      case OrderId _, BatchEventId _ -> throw none(thing);
      case DebitBatchId batch -> pages.books().openDebits(batch);
      case MandateId _ -> pages.books().openMandates();
      case DebitId _, DebitEventId _ -> throw none(thing);
      case FundRuleId _, FundRequestId _ -> throw none(thing);
      case LearningRoundId _ -> pages.development().openRounds();
      case TrainingRequestId _, DevelopmentGiftId _, TeachingId _ -> pages.development().open();
      case LeadId _ -> pages.exchange().open();
      case BondId bond -> pages.exchange().openBond(bond);
      case NoteId note -> pages.exchange().openNote(note);
      case IdeaId idea -> pages.exchange().openIdea(idea);
      case SharedJobId job -> pages.exchange().openJob(job);
      case DevelopmentRuleId _, PayoutId _, TrainingKindId _, RepaymentRuleId _ ->
          throw none(thing);
      case CostPoolId _, CostKeyId _, CostRunId _, CostShareId _, RecurringId _ ->
          throw none(thing);
      case AssemblyId assembly -> pages.assemblies().open(assembly);
      case QuestionId question -> pages.assemblies().open(question);
      case ProxyId _, VoteId _ -> throw none(thing);
      case DamageId _, PolicyId _ -> throw none(thing);
      case SkillId _, EvidenceId _, ContactId _ -> throw none(thing);
      case SeatId seat -> pages.work().open(seat);
      case OfferId _ -> throw none(thing);
      case CareStepId _, CareAppealId _ -> throw none(thing);
      case SpreadId spread -> pages.books().openSpread(spread);
      case AwayCallId _, YearCloseId _ -> throw none(thing);
      case HandoverId handover -> pages.work().handovers().open(handover);
    }
  }

  private void about(Dimensions whom) {
    pages.books().go().openAbout(whom);
  }

  private static IllegalArgumentException none(Id thing) {
    return new IllegalArgumentException("no place for " + thing);
  }
}
