package coop.meent.fund;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Deeds on the funds that members fill together.
public final class FundService {

  private final Surroundings around;
  private final FundRows rows = new FundRows();
  private final Standings standings;
  private final FundBook book;
  private final Asking asking;
  private final Moving moving;

  public FundService(Surroundings around) {
    this.around = around;
    standings = new Standings(around, rows);
    book = new FundBook(around.ledger());
    asking = new Asking(around, rows, standings);
    moving = new Moving(around, rows, standings, book);
  }

  /// One of each kind, also one that nobody laid a rule down for.
  public List<FundStanding> funds() {
    return standings.funds();
  }

  public FundStanding fund(FundKind fund) {
    return standings.fund(fund);
  }

  /// Those that can be read here, the newest last.
  public List<RequestStanding> requests() {
    return standings.requests();
  }

  /// Invoices of a member that wait for a client, as far as they can be read here.
  public List<WaitingInvoice> waiting(MemberId member) {
    return around.invoices().all().stream()
        .filter(one -> one.member().equals(member) && one.held().isPositive())
        .toList();
  }

  /// Whether this laptop holds the cooperative's book.
  public boolean isOffice() {
    return around.office().isPresent();
  }

  /// Whether whoever sits here may lay down rules.
  public boolean mayRule() {
    return around.store().isWritable()
        && around.store().refusal(Space.COMMON, "fund_rule").isEmpty();
  }

  /// Whether whoever sits here may book what goes in and out.
  public boolean mayBook() {
    return isOffice()
        && around.store().isWritable()
        && around.store().refusal(Space.COMMON, "fund_movement").isEmpty();
  }

  /// Where a request of a member lies, for who asks to see.
  public Space space(SpendingRule rule, MemberId member) {
    return asking.space(rule, member);
  }

  /// @param draft its id counts for nothing
  public FundOutcome<SpendingRule> lay(SpendingRule draft) {
    return new RuleKeeping(around, rows).lay(draft);
  }

  /// Asks for money out of a fund; others decide.
  public FundOutcome<FundRequest> ask(RequestDraft draft) {
    return asking.ask(draft);
  }

  public DecisionOutcome vote(QuestionId round, MemberId voter, boolean agrees) {
    return around.decisions().vote(round, voter, agrees);
  }

  /// Who asked takes it back.
  public DecisionOutcome withdraw(FundRequest request) {
    return around.decisions().withdraw(request.round(), request.member());
  }

  /// Charges every member what the rule of that month says.
  public FundOutcome<Movement> month(FundKind fund, YearMonth month) {
    return moving.month(fund, month);
  }

  /// What a member puts in besides, from the current account.
  public FundOutcome<Movement> add(FundKind fund, MemberId member, Money amount, LocalDate day) {
    return moving.add(fund, member, amount, day);
  }

  /// Books that an approved request is paid; the payment itself goes with a batch.
  public FundOutcome<Movement> payOut(FundRequestId request, LocalDate day) {
    return moving.payOut(request, day);
  }

  /// Takes back from current accounts what clients paid or plans brought.
  public FundOutcome<List<Movement>> collect() {
    return moving.collect(_ -> true);
  }

  /// The same of one member, such as who left.
  public FundOutcome<List<Movement>> collect(MemberId member) {
    return moving.collect(one -> one.request().member().equals(member));
  }

  /// Gives back before it is due, from the current account.
  public FundOutcome<Movement> giveBack(FundRequestId request, Money amount) {
    return moving.giveBack(request, amount);
  }

  /// Takes back what was booked by mistake.
  public FundOutcome<Movement> takeBack(MovementId movement) {
    return moving.takeBack(movement);
  }

  /// Settles that laptops apart did the same: one stays, the others are taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, MovementId kept) {
    return moving.keep(about, kept);
  }

  /// Takes back a rule or a request while nothing leans on it.
  public UndoOutcome undo(DeedId deed) {
    return around.store().undo(deed);
  }

  /// What is due to funds of every member's current account: it is no longer theirs to draw.
  public Map<MemberId, Money> due() {
    Map<MemberId, Money> due = new HashMap<>();
    for (var one : requests())
      if (one.due().isPositive()) due.merge(one.request().member(), one.due(), Money::plus);
    return due;
  }

  public Optional<JournalEntry> entry(EntryId id) {
    return around.ledger().entry(id);
  }

  Optional<AccountId> toPay(Book of) {
    return book.toPay(of);
  }

  /// Notes what the bank showed of a payment; the same line told again changes nothing.
  void paid(Tx tx, FundRequestId id, UUID line, LocalDate day, Money amount) {
    if (rows.hasPayment(tx.sql(), line)) return;
    rows.requests(tx.sql()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(request ->
            rows.putPayment(
                tx,
                around.kept().with(request.member()),
                line,
                request,
                day,
                amount,
                around.clock().instant()));
  }

  /// The account on which a fund stands in the books, once there is one.
  public Optional<Account> account(FundKind fund) {
    return around
        .office()
        .flatMap(office ->
            around.ledger().accounts(office.id()).stream()
                .filter(one -> one.number().equals(fund.accountNumber()))
                .findFirst());
  }
}
