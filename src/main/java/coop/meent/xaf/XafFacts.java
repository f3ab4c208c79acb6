package coop.meent.xaf;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.ledger.Book;
import coop.meent.member.Member;
import coop.meent.work.Client;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other rooms know of the people and papers behind the entries of a book.
///
/// @param projects by what people call them
/// @param bills by the document that their entries bear
/// @param ibans of the book's bank accounts
public record XafFacts(
    Owner owner,
    List<Client> clients,
    List<Member> members,
    Map<AssignmentId, String> projects,
    Map<String, BookedBill> bills,
    Map<AccountId, String> ibans) {

  /// Where they are asked.
  @FunctionalInterface
  public interface Source {
    XafFacts of(Book book);
  }

  public XafFacts {
    clients = List.copyOf(clients);
    members = List.copyOf(members);
    projects = Map.copyOf(projects);
    bills = Map.copyOf(bills);
    ibans = Map.copyOf(ibans);
  }

  /// Whose books these are.
  ///
  /// @param vatNumber empty where none is known
  public record Owner(
      String name, Optional<String> kvkNumber, Optional<String> vatNumber, Optional<String> town) {}

  /// A bill that was booked.
  ///
  /// @param id of the supplier, short enough for the standard (35)
  /// @param number the supplier's own
  public record BookedBill(
      String id,
      String supplier,
      Optional<String> kvkNumber,
      Optional<String> vatNumber,
      Optional<String> town,
      Optional<String> number) {}
}
