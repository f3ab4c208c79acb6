package coop.meent.exchange;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.exchange.LeadThanks.Sums;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.store.Tx;
import coop.meent.vat.VatCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Thanks in the books of the cooperative. What whoever took the lead owes who passed it on only
/// passes through, from one current account to the other: it is between the two of them, with the
/// VAT of who passed it on. What is for the cooperative is a service of its own, with VAT.
record ThanksBook(LedgerService ledger, VatCodes vat) {

  static final String INCOME = "WOvbSgbBvl";
  private static final String CODE = "V21";

  /// @param toPasser and `toCoop` are the words on the taker's two lines
  record Words(String text, String toPasser, String toCoop) {}

  JournalEntry record(
      Tx tx,
      Book book,
      LocalDate day,
      Words words,
      MemberId passer,
      MemberId taker,
      Sums sums,
      Optional<String> document) {
    var current = account(book, ChartOfAccounts.MEMBER_ACCOUNT);
    var ofTaker = Dimensions.NONE.withMember(taker);
    List<Posting> lines = new ArrayList<>();
    add(lines, current, sums.passerGross(), ofTaker, words.toPasser);
    add(lines, current, sums.coopGross(), ofTaker, words.toCoop);
    add(
        lines,
        current,
        sums.passerGross().negate(),
        Dimensions.NONE.withMember(passer),
        words.toPasser);
    if (!sums.coop().isZero())
      lines.add(
          Posting.of(account(book, INCOME), sums.coop().negate()).with(ofTaker).withVat(CODE));
    if (!sums.coopVat().isZero()) {
      var owed = account(book, vat.find(CODE).orElseThrow().accounts().getFirst());
      lines.add(Posting.of(owed, sums.coopVat().negate()).with(ofTaker).withVat(CODE));
    }
    var draft = EntryDraft.of(book.id(), day, words.text, lines);
    return ledger.record(tx, document.map(draft::withDocument).orElse(draft));
  }

  private static void add(
      List<Posting> lines, AccountId account, Money amount, Dimensions about, String words) {
    if (!amount.isZero()) lines.add(Posting.of(account, amount).with(about).withText(words));
  }

  private AccountId account(Book book, String rgs) {
    return ledger
        .account(book.id(), rgs)
        .orElseThrow(() -> new RefusedException(new ThanksRefusal.NoAccount(rgs)))
        .id();
  }
}
