package coop.meent.pay;

import coop.meent.bank.BankAccount;
import coop.meent.bank.BankService;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Ids;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.store.Space;
import coop.meent.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Deeds on payments of the cooperative. Who does them is said each time; in a vault the governance
/// log lets nobody speak for somebody else.
public final class PayService {

  private final Store store;
  private final Rooms rooms;
  private final Gathering gathering;
  private final Making making;
  private final Handling handling;

  /// What paying leans on.
  ///
  /// @param sitter who sits at this laptop
  public record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      IbanService ibans,
      Supplier<MemberId> sitter) {}

  public PayService(Store store, Ids ids, Clock clock, Rooms rooms, List<PayableSource> sources) {
    this.store = store;
    this.rooms = rooms;
    gathering = new Gathering(store, rooms.members(), rooms.ibans(), List.copyOf(sources));
    making = new Making(store, ids, clock, rooms, gathering);
    handling = new Handling(store, ids, clock, rooms, this);
  }

  /// The cooperative's; empty on the laptop of who may read no books.
  public Optional<Book> book() {
    return rooms.ledger().cooperativeBook();
  }

  /// Whether whoever sits here may put a batch together.
  public boolean mayPay() {
    return store.isWritable() && store.refusal(Space.OFFICE, "payment_order").isEmpty();
  }

  public IbanService ibans() {
    return rooms.ibans();
  }

  /// Who sits at this laptop.
  public MemberId sitter() {
    return rooms.sitter().get();
  }

  /// What is to be paid now, the first due first.
  public List<ToPay> toPay() {
    return book().map(gathering::toPay).orElse(List.of());
  }

  /// Those that a batch can be paid from: in euros, with a sound IBAN.
  public List<BankAccount> accounts() {
    return book().map(making::accounts).orElse(List.of());
  }

  /// The newest first, without what to look at before they are approved or sent.
  public List<BatchStanding> standings() {
    return book().map(book -> store.read(sql -> Standings.of(sql, book.id()))).orElse(List.of());
  }

  /// The newest first.
  public List<BatchStanding> batches() {
    return standings().stream().map(this::warned).toList();
  }

  public Optional<BatchStanding> batch(BatchId id) {
    return first(one -> one.batch().id().equals(id));
  }

  /// As people call it.
  public Optional<BatchStanding> named(String name) {
    return first(one -> one.batch().name().equalsIgnoreCase(name.strip()));
  }

  private Optional<BatchStanding> first(Predicate<BatchStanding> which) {
    return standings().stream().filter(which).findFirst().map(this::warned);
  }

  private BatchStanding warned(BatchStanding standing) {
    List<PayWarning> warnings = new ArrayList<>();
    var batch = standing.batch();
    boolean isOver =
        standing.state() == BatchState.PAID || standing.state() == BatchState.WITHDRAWN;
    for (var one : standing.orders()) {
      if (!one.rivals().isEmpty())
        warnings.add(
            new PayWarning.InTwoBatches(
                one.order().payee().name(), batch.name() + ", " + String.join(", ", one.rivals())));
      if (!isOver && one.state() != OrderState.STOPPED && !one.state().isPaid())
        warnings.addAll(gathering.warnings(one.order()));
    }
    if (batch.withdrawn().isPresent() && batch.exported().isPresent())
      warnings.add(new PayWarning.FileOutside(batch.name()));
    if (batch.exports().size() > 1) warnings.add(new PayWarning.TwoFiles(batch.name()));
    return new BatchStanding(
        batch, standing.state(), standing.orders(), warnings.stream().distinct().toList());
  }

  Gathering gathering() {
    return gathering;
  }

  /// What a batch would hold; nothing is kept.
  public PayOutcome preview(BatchDraft draft, MemberId by) {
    return making.preview(draft, by);
  }

  /// Puts a batch together.
  public PayOutcome make(BatchDraft draft, MemberId by) {
    return making.make(draft, by);
  }

  /// Whether somebody could approve a batch; nothing is kept.
  public PayOutcome mayApprove(BatchId batch, MemberId by) {
    return handling.mayApprove(batch, by);
  }

  /// Says that a batch was looked over and is right.
  public PayOutcome approve(BatchId batch, MemberId by) {
    return handling.approve(batch, by);
  }

  /// The file of a batch, if one may be made. It is noted by [#exported] once it is written.
  public PayOutcome file(BatchId batch, PaymentVersion version) {
    return handling.file(batch, version);
  }

  /// Notes that the file was made: from then on another is refused.
  ///
  /// @param made what [#file] gave
  public PayOutcome exported(PayOutcome.Ready made, PaymentVersion version, MemberId by) {
    return handling.exported(made, version, by);
  }

  /// Takes back that a file was made: it never reached the bank.
  public PayOutcome withdrawExport(BatchId batch, MemberId by, String reason) {
    return handling.withdrawExport(batch, by, reason);
  }

  /// Notes that the file was handed to the bank.
  public PayOutcome sent(BatchId batch, MemberId by) {
    return handling.sent(batch, by);
  }

  /// Takes a whole batch back; what it ordered can be paid again.
  public PayOutcome withdraw(BatchId batch, MemberId by, String reason) {
    return handling.withdraw(batch, by, reason);
  }

  /// Takes one payment out: left out of the file, or refused by the bank.
  public PayOutcome stop(BatchId batch, OrderId order, MemberId by, String reason) {
    return handling.stop(batch, order, by, reason);
  }

  /// Of orders of two batches for the same: this one stays, the others are stopped.
  ///
  /// @return false when this was settled before
  public boolean keep(OrderId kept, String reason) {
    return handling.keep(kept, reason);
  }
}
