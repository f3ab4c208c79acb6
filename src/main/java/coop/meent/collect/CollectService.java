package coop.meent.collect;

import coop.meent.bank.BankAccount;
import coop.meent.bank.BankService;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.member.MemberService;
import coop.meent.pay.file.BankDays;
import coop.meent.store.Space;
import coop.meent.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Deeds on collections of the cooperative. Who does them is said each time; in a vault the
/// governance log lets nobody speak for somebody else.
public final class CollectService {

  private final Store store;
  private final Rooms rooms;
  private final Clock clock;
  private final Open open;
  private final DebitMaking making;
  private final DebitHandling handling;

  /// What collecting leans on.
  ///
  /// @param sitter who sits at this laptop
  public record Rooms(
      LedgerService ledger,
      BankService bank,
      MemberService members,
      MandateService mandates,
      Supplier<MemberId> sitter) {}

  public CollectService(
      Store store, Ids ids, Clock clock, Rooms rooms, List<CollectableSource> sources) {
    this.store = store;
    this.clock = clock;
    this.rooms = rooms;
    open = new Open(store, rooms.mandates(), List.copyOf(sources));
    making = new DebitMaking(store, ids, clock, rooms, open);
    handling = new DebitHandling(store, ids, clock, this);
  }

  /// The cooperative's; empty on the laptop of who may read no books.
  public Optional<Book> book() {
    return rooms.ledger().cooperativeBook();
  }

  /// Whether whoever sits here may put a batch together.
  public boolean mayCollect() {
    return store.isWritable() && store.refusal(Space.OFFICE, "debit").isEmpty();
  }

  public MandateService mandates() {
    return rooms.mandates();
  }

  Rooms rooms() {
    return rooms;
  }

  Open open() {
    return open;
  }

  /// The first day that a debtor with the usual term can be told in time for.
  public LocalDate earliest() {
    return BankDays.next(LocalDate.now(clock).plusDays(MandateDraft.USUAL_NOTICE));
  }

  /// What is open of debtors, the first due first, with whether it can be collected on a day.
  public List<ToCollect> toCollect(LocalDate day) {
    return book().map(book -> open.toCollect(book, day)).orElse(List.of());
  }

  /// Those that can be collected to: in euros, with a sound IBAN of a country in SEPA.
  public List<BankAccount> accounts() {
    return book().map(making::accounts).orElse(List.of());
  }

  /// The newest first.
  public List<DebitStanding> batches() {
    return book().isEmpty() ? List.of() : store.read(DebitStandings::all);
  }

  public Optional<DebitStanding> batch(DebitBatchId id) {
    return batches().stream().filter(one -> one.batch().id().equals(id)).findFirst();
  }

  /// As people call it.
  public Optional<DebitStanding> named(String name) {
    return batches().stream()
        .filter(one -> one.batch().name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /// What a batch would hold; nothing is kept.
  public CollectOutcome preview(CollectDraft draft, MemberId by) {
    return making.preview(draft, by);
  }

  /// Puts a batch together.
  public CollectOutcome make(CollectDraft draft, MemberId by) {
    return making.make(draft, by);
  }

  /// Whether somebody could approve a batch; nothing is kept.
  public CollectOutcome mayApprove(DebitBatchId batch, MemberId by) {
    return handling.mayApprove(batch, by);
  }

  /// Says that a batch was looked over and is right.
  public CollectOutcome approve(DebitBatchId batch, MemberId by) {
    return handling.approve(batch, by);
  }

  /// Notes that all debtors were told, and on which day.
  public CollectOutcome told(DebitBatchId batch, LocalDate day, MemberId by) {
    return handling.told(batch, day, by);
  }

  /// The file of a batch, if one may be made. It is noted by [#exported] once it is written.
  public CollectOutcome file(DebitBatchId batch) {
    return handling.file(batch);
  }

  /// Notes that the file was made: from then on another is refused.
  ///
  /// @param made what [#file] gave
  public CollectOutcome exported(CollectOutcome.Ready made, MemberId by) {
    return handling.exported(made, by);
  }

  /// Takes back that a file was made: it never reached the bank.
  public CollectOutcome withdrawExport(DebitBatchId batch, MemberId by, String reason) {
    return handling.withdrawExport(batch, by, reason);
  }

  /// Notes that the file was handed to the bank.
  public CollectOutcome sent(DebitBatchId batch, MemberId by) {
    return handling.sent(batch, by);
  }

  /// Takes a whole batch back; what it collects can be collected again.
  public CollectOutcome withdraw(DebitBatchId batch, MemberId by, String reason) {
    return handling.withdraw(batch, by, reason);
  }

  /// Takes one collection out: left out of the file, or refused by the bank before the day.
  public CollectOutcome stop(DebitBatchId batch, DebitId order, MemberId by, String reason) {
    return handling.stop(batch, order, by, reason);
  }

  /// Notes that the bank returned one, and why.
  ///
  /// @param code one of [ReturnReason], as the bank writes it; empty for what stands in its file
  public CollectOutcome returned(DebitBatchId batch, DebitId order, String code, MemberId by) {
    return handling.returned(batch, order, code, by);
  }

  /// Of collections of two batches for the same: this one stays, the others are taken out.
  ///
  /// @return false when this was settled before
  public boolean keep(DebitId kept, String reason) {
    return handling.keep(kept, reason);
  }
}
