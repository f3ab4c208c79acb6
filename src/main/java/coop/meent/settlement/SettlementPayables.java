package coop.meent.settlement;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.SettlementId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.pay.Payable;
import coop.meent.pay.PayableKind;
import coop.meent.pay.PayableSource;
import coop.meent.pay.file.Party;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Instalments that are due to who left, by the plan of the settlement. They are booked on the
/// current account, where all that was settled comes together.
public final class SettlementPayables implements PayableSource {

  /// How long before its day an instalment is put forward.
  private static final int DAYS_AHEAD = 7;

  private final SettlementService settlements;
  private final LedgerService ledger;
  private final MemberService members;
  private final Clock clock;

  public SettlementPayables(
      SettlementService settlements, LedgerService ledger, MemberService members, Clock clock) {
    this.settlements = settlements;
    this.ledger = ledger;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public List<Payable> payables(Book book) {
    return settlements.made().stream().flatMap(made -> payable(book, made).stream()).toList();
  }

  private Optional<Payable> payable(Book book, FinalSettlement made) {
    var until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
    var due =
        made.progress().stream()
            .filter(one -> !one.isPaid() && !one.instalment().due().isAfter(until))
            .toList();
    var owed = Money.sum(due.stream().map(FinalSettlement.Progress::left).toList());
    if (!owed.isPositive()) return Optional.empty();
    var member = members.member(made.member());
    var account = account(book);
    if (member.isEmpty() || account.isEmpty()) return Optional.empty();
    return Optional.of(
        new Payable(
            PayableKind.SETTLEMENT,
            made.id().uuid(),
            Party.of(member.get().name(), member.get().iban().orElse("")),
            member.map(Member::id),
            owed,
            due.getFirst().instalment().due(),
            written().get("pay.tell.settlement", book.name()),
            account.get(),
            Dimensions.NONE.withMember(made.member()),
            texts ->
                texts.get(
                    "pay.why.settlement",
                    due.getFirst().instalment().number(),
                    made.plan().size(),
                    made.lastDay())));
  }

  private Optional<AccountId> account(Book book) {
    return ledger.account(book.id(), ChartOfAccounts.MEMBER_ACCOUNT).map(Account::id);
  }

  private Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  @Override
  public void settled(Tx tx, Settled how) {
    if (how.order().kind() != PayableKind.SETTLEMENT) return;
    settlements.paid(
        tx,
        new SettlementId(how.order().item()),
        how.id(),
        new FinalSettlement.Payment(how.day(), how.amount(), Optional.of(how.order().mark())));
  }
}
