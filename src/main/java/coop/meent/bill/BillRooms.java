package coop.meent.bill;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.receipt.ReceiptService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatService;
import coop.meent.vat.VatTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// The rooms that every deed on bills stands on.
public record BillRooms(
    Store store,
    Ids ids,
    Clock clock,
    LedgerService ledger,
    MemberService members,
    VatService vat,
    ReceiptService receipts,
    Around around) {

  private static final VatCodes CODES = new VatCodes();

  /// What bills ask of rooms that they do not see.
  public interface Around {

    /// Whose laptop this is, in a vault.
    Optional<MemberId> owner();

    /// Where lies what is between a member and the office: with the office alone while the member
    /// has no laptop that could read it.
    Space with(MemberId member);

    /// Whether a member is under the small business scheme on a day, as far as is known here.
    boolean isSmallBusiness(MemberId member, LocalDate day);

    /// A bill was booked, in the deed that does so; who awaited it hears of it here.
    default void booked(Tx tx, Bill bill, JournalEntry entry) {}

    /// The entry of a bill was taken back.
    default void takenBack(Tx tx, JournalEntry entry) {}
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The cooperative's book; none on a laptop that may not read it.
  Optional<BookId> book() {
    return ledger.cooperativeBook().map(Book::id);
  }

  BookId ownBook() {
    return book().orElseThrow(() -> refused(new BillRefusal.NoBooks()));
  }

  /// The codes that something can be bought with on a day.
  List<VatTerms> codes(List<Account> chart, LocalDate day) {
    return CODES.usable(chart, day).stream()
        .filter(terms -> terms.code().side() == coop.meent.vat.VatCode.Side.PURCHASE)
        .toList();
  }

  /// Whether whoever sits here may write in the cooperative's book.
  boolean mayBook() {
    return store.isWritable()
        && book().isPresent()
        && store.refusal(Space.OFFICE, "journal_entry").isEmpty();
  }

  /// Whoever does something, known and at the own laptop.
  Member acting(MemberId who) {
    var member = members.member(who).orElseThrow(() -> refused(new BillRefusal.NotHere()));
    if (around.owner().filter(owner -> !owner.equals(who)).isPresent())
      throw refused(new BillRefusal.NotYou(member.name()));
    return member;
  }

  /// Who may enter and answer bills.
  Member office(MemberId who) {
    var member = acting(who);
    if (!member.isBoardOrTreasurer()) throw refused(new BillRefusal.NotEntitled(member.name()));
    return member;
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// Runs a deed whose refusals are an answer.
  <T> BillOutcome<T> deed(String name, Function<Tx, T> work) {
    return answered(() ->
        store.write(name, tx -> new BillOutcome.Done<>(work.apply(tx), Optional.of(tx.deed()))));
  }

  /// Asks what a deed would do; nothing is stored.
  <T> BillOutcome<T> look(Function<DSLContext, T> work) {
    return answered(
        () -> store.read(sql -> new BillOutcome.Done<>(work.apply(sql), Optional.empty())));
  }

  private static <T> BillOutcome<T> answered(Supplier<BillOutcome.Done<T>> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      return new BillOutcome.Refused<>(e.refusal());
    } catch (ArithmeticException e) {
      return new BillOutcome.Refused<>(new BillRefusal.TooLarge());
    }
  }

  static RefusedException refused(BillRefusal refusal) {
    return new RefusedException(refusal);
  }

  /// Of several accounts with one RGS code the first by number that takes postings on a day.
  static Account account(List<Account> chart, String rgs, LocalDate day) {
    return chart.stream()
        .filter(account -> account.isRgs(rgs))
        .filter(account -> !account.isRetired(day))
        .findFirst()
        .orElseThrow(() -> refused(new BillRefusal.NoAccount(rgs)));
  }
}
