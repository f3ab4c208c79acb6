package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.CodedFilter;
import coop.meent.ledger.CodedScope;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.NumberRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of a book's VAT: its accounts and periods, what was filed, and so which entries
/// are covered by which return. An entry is covered by a return that stands when it is dated in the
/// return's period and was there when it was filed, or when a return took it along later.
///
/// @param standing in order of period, and for one period as they were filed
record VatBook(
    Book book,
    Map<AccountId, Account> accounts,
    VatCalendar calendar,
    List<FiledReturn> standing,
    VatCodes codes,
    Cash cash) {

  VatBook with(Cash cash) {
    return new VatBook(book, accounts, calendar, standing, codes, cash);
  }

  List<FiledReturn> versions(VatPeriod period) {
    return standing.stream().filter(filed -> filed.period().equals(period)).toList();
  }

  /// Every period that was filed, in order.
  List<VatPeriod> filed() {
    return standing.stream().map(FiledReturn::period).distinct().sorted().toList();
  }

  /// On which a period is filed, or was.
  VatBasis basis(VatPeriod period) {
    return cash.spans().holds(period.from()) ? VatBasis.CASH : VatBasis.INVOICE;
  }

  Optional<FiledReturn> current(VatPeriod period) {
    return versions(period).stream().reduce((_, later) -> later);
  }

  boolean isContradicted(VatPeriod period) {
    return versions(period).stream()
            .filter(filed -> filed.kind() == FiledReturn.Kind.RETURN)
            .count()
        > 1;
  }

  /// What returns took along of periods before theirs.
  List<NumberRange> carried() {
    return standing.stream().flatMap(filed -> filed.carried().stream()).toList();
  }

  /// What of a period no return covers.
  Covered uncovered(VatPeriod period) {
    List<NumberRange> covered = new ArrayList<>(carried());
    for (var version : versions(period)) covered.addAll(version.own());
    return new Covered(
        List.of(CodedScope.outside(period.span(), covered)),
        cash.due().stream().filter(part -> period.span().contains(part.date())).toList());
  }

  /// Whether a return that stands had an entry when it was filed.
  boolean isCounted(JournalEntry entry) {
    var number = new NumberRange.Number(entry.series(), entry.number());
    var day = entry.date();
    return standing.stream()
        .anyMatch(filed ->
            filed.reaches().stream()
                .filter(reach -> reach.range().holds(number))
                .anyMatch(reach ->
                    reach.isCarried()
                        ? day.isBefore(filed.period().from())
                        : filed.period().span().contains(day)));
  }

  /// What a return is made of.
  Covered covered(FiledReturn filed) {
    List<CodedScope> scopes = new ArrayList<>();
    scopes.add(CodedScope.inside(filed.period().span(), filed.own()));
    if (filed.hasCarried())
      scopes.add(
          CodedScope.inside(
              new FiscalPeriod(filed().getFirst().from(), filed.period().to()), filed.carried()));
    return new Covered(scopes, filed.paid());
  }

  VatPart part(VatCode code, AccountId account) {
    return code.part(Optional.ofNullable(accounts.get(account)).flatMap(Account::rgs));
  }

  /// Lines that stand in a rubric, as turnover or as VAT.
  List<CodedFilter.Kind> kinds(Rubric rubric) {
    List<CodedFilter.Kind> kinds = new ArrayList<>();
    for (var code : codes.all()) {
      if (code.netRubric().equals(Optional.of(rubric.code())) && code.treatment() != Treatment.OWED)
        kinds.add(new CodedFilter.Kind(code.code(), vatAccounts(code), false));
      if (code.vatRubric().equals(Optional.of(rubric.code())))
        kinds.add(new CodedFilter.Kind(code.code(), accounts(code, VatPart.OWED), true));
      if (rubric == Rubric.R5B && code.isDeducted())
        kinds.add(new CodedFilter.Kind(code.code(), accounts(code, VatPart.DEDUCTED), true));
    }
    return kinds;
  }

  private Set<AccountId> vatAccounts(VatCode code) {
    Set<AccountId> found = new HashSet<>();
    for (var account : accounts.values())
      if (account.rgs().filter(code.accounts()::contains).isPresent()) found.add(account.id());
    return found;
  }

  private Set<AccountId> accounts(VatCode code, VatPart part) {
    Set<AccountId> found = new HashSet<>();
    for (var account : vatAccounts(code)) if (part(code, account) == part) found.add(account);
    return found;
  }

  /// The accounts that returns empty.
  List<AccountId> settled() {
    Set<AccountId> found = new HashSet<>();
    for (var code : codes.all()) {
      found.addAll(accounts(code, VatPart.OWED));
      found.addAll(accounts(code, VatPart.DEDUCTED));
    }
    return found.stream().sorted(Comparator.comparing(AccountId::uuid)).toList();
  }
}
