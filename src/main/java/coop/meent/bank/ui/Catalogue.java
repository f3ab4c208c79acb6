package coop.meent.bank.ui;

import coop.meent.bank.BankAccount;
import coop.meent.bank.ui.Neighbours.AssignmentName;
import coop.meent.bank.ui.Neighbours.MemberName;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
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
    var book =
        desk.ledger().books().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new Catalogue(
        book,
        desk.ledger().accounts(id),
        desk.bank().accounts(id),
        desk.neighbours().members(),
        desk.neighbours().assignments());
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
