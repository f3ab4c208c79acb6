package coop.meent.bank.ui;

import coop.meent.bank.BankAccount;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import java.util.List;
import java.util.Optional;

/// What there is to choose from when a line is booked, as it was when it was read.
record Catalogue(
    Book book,
    List<Account> accounts,
    List<BankAccount> bankAccounts,
    List<MemberName> members,
    List<AssignmentName> assignments) {

  /// Called on the store thread.
  static Catalogue read(BankDesk desk) {
    var id = desk.book();
    var book = desk.ledger().book(id).orElseThrow();
    var names = desk.neighbours().names();
    return new Catalogue(
        book,
        desk.ledger().accounts(id),
        desk.bank().accounts(id),
        names.members(),
        names.assignments());
  }

  /// Those that still take postings.
  List<Account> current() {
    return accounts.stream().filter(account -> account.retired().isEmpty()).toList();
  }

  Optional<Account> account(AccountId id) {
    return accounts.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Optional<BankAccount> bankAccount(BankAccountId id) {
    return bankAccounts.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Optional<MemberName> member(MemberId id) {
    return members.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Optional<AssignmentName> assignment(AssignmentId id) {
    return assignments.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
