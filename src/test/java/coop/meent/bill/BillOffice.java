package coop.meent.bill;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.receipt.ReceiptFile;
import coop.meent.receipt.ReceiptService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.vat.VatService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The office of a cooperative on one laptop: Bas keeps the books, Noor is on the board, Lotte is a
/// member.
public final class BillOffice implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  public final TestCooperative coop;
  public final Member bas;
  public final Member noor;
  public final Member lotte;
  public final ReceiptService receipts;
  public final VatService vat;
  public final BillService bills;
  private final Set<MemberId> small = new HashSet<>();

  public BillOffice(Path folder) {
    coop = new TestCooperative(folder);
    bas = coop.founder;
    noor = member("Noor Kramer", "NL20INGB0001234567", Role.BOARD);
    lotte = member("Lotte Smit", "NL91ABNA0417164300");
    receipts = new ReceiptService(coop.store, TestCooperative.CLOCK);
    vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    bills =
        new BillService(
            new BillRooms(
                coop.store,
                coop.ids,
                TestCooperative.CLOCK,
                coop.ledger,
                coop.members,
                vat,
                receipts,
                new Alone(small)));
  }

  /// Where bills are of no interest.
  public static BillService over(
      Store store, Ids ids, Clock clock, LedgerService ledger, MemberService members) {
    return new BillService(
        new BillRooms(
            store,
            ids,
            clock,
            ledger,
            members,
            new VatService(store, ledger, ids, clock),
            new ReceiptService(store, clock),
            new Alone(Set.of())));
  }

  /// A file on one laptop, without a vault.
  private record Alone(Set<MemberId> small) implements BillRooms.Around {
    @Override
    public Optional<MemberId> owner() {
      return Optional.empty();
    }

    @Override
    public Space with(MemberId member) {
      return Space.withMember(member);
    }

    @Override
    public boolean isSmallBusiness(MemberId member, LocalDate day) {
      return small.contains(member);
    }
  }

  void isSmallBusiness(Member member) {
    small.add(member.id());
  }

  private Member member(String name, String iban, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of(iban),
            Optional.empty(),
            LocalDate.of(2025, 1, 1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member();
  }

  public AccountId account(String number) {
    return coop.account(number);
  }

  public BillDraft.Line line(String text, String account, String code, String amount) {
    return BillDraft.Line.of(text, account(account), code, Money.parse(amount));
  }

  /// A bill of KPN for internet: 45.00 and 9.45 of VAT.
  public BillDraft internet(String number) {
    return BillDraft.of(
        new SupplierDraft(
            "KPN",
            Optional.empty(),
            Optional.of("NL39RABO0300065264"),
            Optional.empty(),
            Optional.empty()),
        number,
        DAY,
        line("Internet", "46110", "P21", "45.00"));
  }

  public Bill entered(BillDraft draft) {
    return done(bills.enter(draft, List.of(), bas.id(), false));
  }

  public static <T> T done(BillOutcome<T> outcome) {
    return switch (outcome) {
      case BillOutcome.Done<T>(var result, var _) -> result;
      case BillOutcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
    };
  }

  public static Refusal refused(BillOutcome<?> outcome) {
    return switch (outcome) {
      case BillOutcome.Refused<?>(var why) -> why;
      case BillOutcome.Done<?>(var result, var _) -> throw new AssertionError("done: " + result);
    };
  }

  public Standing standing(Bill bill) {
    return bills.bill(bill.id()).orElseThrow();
  }

  /// A PDF as far as its first bytes tell.
  public static ReceiptFile pdf(String name, String words) {
    return ReceiptFile.of(name, ("%PDF-1.7\n" + words).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    coop.close();
  }
}
