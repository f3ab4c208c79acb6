package coop.meent.bank.ui;

import coop.meent.bank.BalanceGap;
import coop.meent.bank.BankAccount;
import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.Proposal;
import coop.meent.base.Id.BankAccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bank of a book at one moment.
///
/// @param certain per account, proposals that may be accepted together without looking at each line
record Overview(
    Catalogue catalogue,
    List<BankAccountSummary> accounts,
    List<BankAgreement> agreements,
    List<BalanceGap> gaps,
    Map<BankAccountId, List<Proposal>> certain) {

  /// Thinking of proposals for more lines than this would be felt after each booking; the next ones
  /// follow when these are booked.
  private static final int MOST = 1000;

  /// Called on the store thread.
  static Overview read(BankDesk desk) {
    var book = desk.book();
    var catalogue = Catalogue.read(desk);
    return new Overview(
        catalogue,
        desk.bank().summaries(book),
        desk.bank().agreements(book),
        desk.bank().gaps(book),
        catalogue.bankAccounts().stream()
            .collect(Collectors.toMap(BankAccount::id, account -> certain(desk, account))));
  }

  private static List<Proposal> certain(BankDesk desk, BankAccount account) {
    var open = BankLineFilter.all(desk.book()).of(account.id()).that(BankLineFilter.Status.OPEN);
    var lines = desk.bank().lines(open, 0, MOST);
    return desk.bank().propose(lines.stream().map(BankLine::id).toList()).stream()
        .filter(Proposal::isCertain)
        .toList();
  }

  List<Proposal> certain(BankAccountId id) {
    return certain.getOrDefault(id, List.of());
  }

  long openLines() {
    return accounts.stream().mapToLong(BankAccountSummary::openLines).sum();
  }

  long lines() {
    return accounts.stream().mapToLong(BankAccountSummary::lines).sum();
  }

  Optional<BankAccountSummary> account(BankAccountId id) {
    return accounts.stream().filter(one -> one.account().id().equals(id)).findFirst();
  }

  Optional<BankAgreement> agreement(BankAccountId id) {
    return agreements.stream().filter(one -> one.account().id().equals(id)).findFirst();
  }

  List<BalanceGap> gaps(BankAccountId id) {
    return gaps.stream().filter(gap -> gap.account().equals(id)).toList();
  }
}
