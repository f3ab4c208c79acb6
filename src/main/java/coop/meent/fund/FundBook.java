package coop.meent.fund;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.ledger.Side;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// The funds in the books of the cooperative. What is in one is money of the members, a debt, with
/// an account of its own that is opened when it is first needed. What was lent out of one stands as
/// a claim on the member; what is agreed and not at the bank yet as a debt to the member.
record FundBook(LedgerService ledger) {

  private static final String DEBTS = "BSchOvsOvs";
  private static final String CLAIMS = "BVorOvrOvk";
  private static final String TO_PAY = "16536";
  private static final String LENT = "13856";

  /// On which what goes in and out of funds stands.
  static Set<String> numbers() {
    var numbers =
        Arrays.stream(FundKind.values()).map(FundKind::accountNumber).collect(Collectors.toSet());
    numbers.add(LENT);
    return numbers;
  }

  /// Charges members' current accounts.
  JournalEntry charge(
      Tx tx,
      Book book,
      FundKind fund,
      LocalDate day,
      String text,
      SequencedMap<MemberId, Money> of) {
    var owing = current(book);
    List<Posting> lines = new ArrayList<>();
    of.forEach((member, amount) -> lines.add(line(owing, amount, member)));
    lines.add(Posting.of(fund(tx, book, fund), Money.sum(of.values()).negate()));
    return ledger.record(tx, EntryDraft.of(book.id(), day, text, lines));
  }

  /// From now on the cooperative owes it to the member.
  JournalEntry payOut(Tx tx, Book book, FundRequest request, LocalDate day, String text) {
    var amount = request.amount();
    var lines =
        List.of(
            line(against(tx, book, request.fund()), amount, request.member()),
            line(toPay(tx, book), amount.negate(), request.member()));
    return ledger.record(tx, EntryDraft.of(book.id(), day, text, lines));
  }

  /// From the member's current account.
  JournalEntry comeBack(
      Tx tx, Book book, FundRequest request, LocalDate day, String text, Money amount) {
    var lines =
        List.of(
            line(current(book), amount, request.member()),
            line(against(tx, book, request.fund()), amount.negate(), request.member()));
    return ledger.record(tx, EntryDraft.of(book.id(), day, text, lines));
  }

  private static Posting line(AccountId account, Money amount, MemberId member) {
    return Posting.of(account, amount).with(Dimensions.NONE.withMember(member));
  }

  /// What a payment to a member stands against.
  private AccountId against(Tx tx, Book book, FundKind fund) {
    return fund.isLent()
        ? account(tx, book, LENT, "fund.account.lent", true)
        : fund(tx, book, fund);
  }

  private AccountId fund(Tx tx, Book book, FundKind fund) {
    return account(tx, book, fund.accountNumber(), "fund.kind." + fund, false);
  }

  AccountId toPay(Tx tx, Book book) {
    return account(tx, book, TO_PAY, "fund.account.toPay", true);
  }

  /// The account of what is to be paid; empty while nothing ever was.
  Optional<AccountId> toPay(Book book) {
    return ledger.account(id(book, TO_PAY)).map(Account::id);
  }

  private AccountId current(Book book) {
    return ledger.account(book.id(), ChartOfAccounts.MEMBER_ACCOUNT).orElseThrow().id();
  }

  /// The same from every laptop, as those that a book starts with.
  private static AccountId id(Book book, String number) {
    return new AccountId(Ids.derived("account", book.id().uuid().toString(), number));
  }

  private AccountId account(Tx tx, Book book, String number, String name, boolean isPerMember) {
    var id = id(book, number);
    if (ledger.account(id).isPresent()) return id;
    boolean isClaim = number.equals(LENT);
    ledger.putAccount(
        tx,
        new Account(
            id,
            book.id(),
            number,
            Optional.of(isClaim ? CLAIMS : DEBTS),
            new Texts(Language.NL).get(name),
            new Texts(Language.EN).get(name),
            isClaim ? AccountKind.ASSET : AccountKind.LIABILITY,
            isClaim ? Side.DEBIT : Side.CREDIT,
            Optional.of(isClaim ? DEBTS : CLAIMS),
            isPerMember,
            Optional.empty()));
    return id;
  }
}
