package coop.meent.capital;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.AccountCard;
import coop.meent.ledger.Book;
import coop.meent.ledger.CardFilter;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where capital stands in the books of the cooperative: as equity or, where members may claim it
/// back, as a debt. Which of the two the statutes say.
public final class CapitalBook {

  public static final String EQUITY = "BEivSevCoo";
  public static final String DEBT = "BLasParPar";

  private static final Set<String> CODES = Set.of(EQUITY, DEBT);
  private static final FiscalPeriod EVER =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));

  private final LedgerService ledger;
  private final Statements statements;

  public CapitalBook(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  /// The cooperative's own; empty on the laptop of who may read no books.
  public Optional<Book> book() {
    return ledger.cooperativeBook();
  }

  /// Which account new capital is booked on.
  ///
  /// @return a question where the statutes do not say it
  Optional<RuleAnswer.Missing> missing(Rules rules) {
    return rules.missing(RuleKey.CAPITAL_CLAIM);
  }

  /// Of a book whose rules are not [#missing].
  public AccountId account(BookId book, Rules rules) {
    var choice = rules.value(RuleKey.CAPITAL_CLAIM, RuleValue.Choice.class).option();
    return byCode(book, choice.equals("CAPITAL_ON_DEMAND") ? DEBT : EQUITY);
  }

  public AccountId memberAccount(BookId book) {
    return byCode(book, ChartOfAccounts.MEMBER_ACCOUNT);
  }

  private AccountId byCode(BookId book, String code) {
    return ledger.account(book, code).orElseThrow().id();
  }

  /// What one entry did to the capital of one member.
  ///
  /// @param amount what the balance grows by
  public record Booked(
      MemberId member, EntryId entry, String reference, LocalDate on, String text, Money amount) {}

  private record Key(EntryId entry, MemberId member) {}

  /// Everything on the capital accounts, the oldest first; amounts of one entry and member
  /// together.
  public List<Booked> booked() {
    var book = book();
    if (book.isEmpty()) return List.of();
    Map<Key, Booked> all = new LinkedHashMap<>();
    for (var account : ledger.accounts(book.get().id())) {
      if (account.rgs().filter(CODES::contains).isEmpty()) continue;
      statements.eachCardLine(
          CardFilter.all(account.id(), EVER, Dimensions.NONE),
          line -> line.about().member().ifPresent(member -> add(all, member, line)));
    }
    List<Booked> sorted = new ArrayList<>(all.values());
    sorted.removeIf(one -> one.amount().isZero());
    sorted.sort(Comparator.comparing(Booked::on));
    return sorted;
  }

  private static void add(Map<Key, Booked> all, MemberId member, AccountCard.Line line) {
    var amount = line.amount().negate();
    all.merge(
        new Key(line.entry(), member),
        new Booked(member, line.entry(), line.reference(), line.date(), line.text(), amount),
        (one, other) ->
            new Booked(
                one.member,
                one.entry,
                one.reference,
                one.on,
                one.text,
                one.amount.plus(other.amount)));
  }

  /// What the books say on a day, per member.
  public Map<MemberId, Money> balances(LocalDate day) {
    Map<MemberId, Money> balances = new HashMap<>();
    for (var one : booked())
      if (!one.on().isAfter(day)) balances.merge(one.member(), one.amount(), Money::plus);
    return balances;
  }
}
