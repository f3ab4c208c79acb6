package coop.meent.split;

import coop.meent.base.Id.AccountId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What this room books in the cooperative's book. A split owes the team what it earned, on the
/// clearing account of the assignment; each self-billed invoice takes its share off that account,
/// so that nothing is left on it once all of them are made.
final class Entries {

  static final String WORK_OF_MEMBERS = "WKprKuwKuw";
  static final String CLEARING = "BVorTusTpj";
  static final String MEMBER_ACCOUNT = "BSchSlcLi1";
  private static final String INPUT_VAT = "BSchBepBoo";

  private final Surroundings around;
  private final VatCodes vat = new VatCodes();

  Entries(Surroundings around) {
    this.around = around;
  }

  JournalEntry divided(Tx tx, Billed billed, Division division) {
    var book = around.office();
    var accounts = around.ledger().accounts(book.id());
    var about = Dimensions.NONE.withAssignment(billed.assignment()).withClient(billed.client());
    var people = around.people();
    List<Posting> lines = new ArrayList<>();
    for (var part : division.parts()) {
      if (part.amount().isZero()) continue;
      var member = part.claim().member();
      var person = people.get(member);
      var who = person == null ? "?" : person.name();
      lines.add(
          Posting.of(account(accounts, WORK_OF_MEMBERS, billed.date()), part.amount())
              .with(about.withMember(member))
              .withText(who));
    }
    lines.add(
        Posting.of(account(accounts, CLEARING, billed.date()), division.toTeam().negate())
            .with(about));
    var text = around.written().get("split.entry.divided", billed.number(), billed.clientName());
    return around
        .ledger()
        .record(
            tx, EntryDraft.of(book.id(), billed.date(), text, lines).withDocument(billed.number()));
  }

  /// Of a credit note the amounts are negative.
  JournalEntry billed(Tx tx, SelfBillDraft bill) {
    var book = around.office();
    var accounts = around.ledger().accounts(book.id());
    var day = bill.issued();
    var about = Dimensions.NONE.withAssignment(bill.share().assignment());
    var ofMember = about.withMember(bill.share().member());
    var code = bill.isSmallBusiness() ? "P0" : "P21";
    List<Posting> lines = new ArrayList<>();
    lines.add(
        Posting.of(account(accounts, CLEARING, day), bill.net()).with(ofMember).withVat(code));
    if (!bill.vat().isZero())
      lines.add(
          Posting.of(account(accounts, INPUT_VAT, day), bill.vat()).with(ofMember).withVat(code));
    lines.add(
        Posting.of(account(accounts, MEMBER_ACCOUNT, day), bill.gross().negate()).with(ofMember));
    var key = bill.isCredit() ? "split.entry.credited" : "split.entry.billed";
    var text = around.written().get(key, bill.memberName(), bill.share().invoiceNumber());
    return around
        .ledger()
        .record(
            tx, EntryDraft.of(book.id(), day, text, lines).withDocument(bill.number().toString()));
  }

  /// The mirror in the member's own book.
  EntryDraft mirrored(SelfBill bill, TeamShare share, coop.meent.ledger.Book book) {
    var accounts = around.ledger().accounts(book.id());
    var day = bill.issued();
    var about = Dimensions.NONE.withAssignment(share.assignment());
    boolean isTaxed = bill.vatCode().equals(BillVat.STANDARD);
    List<Posting> lines = new ArrayList<>();
    lines.add(Posting.of(account(accounts, Mirror.CLAIM, day), bill.gross()).with(about));
    lines.add(
        Posting.of(
                account(accounts, isTaxed ? "WOmzNodOdh" : "WOmzNodNod", day), bill.net().negate())
            .with(about)
            .withVat(bill.vatCode()));
    if (!bill.vat().isZero()) {
      var owed = vat.find(bill.vatCode()).orElseThrow().accounts().getFirst();
      lines.add(
          Posting.of(account(accounts, owed, day), bill.vat().negate())
              .with(about)
              .withVat(bill.vatCode()));
    }
    var text = around.written().get("split.entry.mirror", share.invoiceNumber(), share.work());
    return EntryDraft.of(book.id(), day, text, lines).withDocument(bill.number().toString());
  }

  /// Of several with this code one that is open, the first by number; else one that is not, so that
  /// the ledger says which account it is that was closed.
  static AccountId account(List<Account> accounts, String rgs, LocalDate day) {
    return accounts.stream()
        .filter(one -> one.isRgs(rgs))
        .min(Comparator.comparing((Account one) -> one.isRetired(day)))
        .map(Account::id)
        .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoAccount(rgs)));
  }
}
