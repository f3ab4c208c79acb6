package coop.meent.correction;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.util.Optional;

/// What is to be made otherwise in each of the chosen entries.
///
/// @param on the lines it is about; without it those on accounts of costs and revenue
/// @param account where these lines go instead
/// @param vat what is typed to choose a code, such as `P21`
/// @param text of the whole entry
public record EntryEdit(
    Optional<AccountId> on,
    Optional<AccountId> account,
    Wish<String> vat,
    Wish<MemberId> member,
    Wish<Work> assignment,
    Optional<String> text,
    Wish<String> document) {

  /// An assignment with the client it is for: a line bears both.
  public record Work(AssignmentId assignment, ClientId client) {}

  /// Asks nothing.
  public static final EntryEdit NONE =
      new EntryEdit(
          Optional.empty(),
          Optional.empty(),
          new Wish.Keep<>(),
          new Wish.Keep<>(),
          new Wish.Keep<>(),
          Optional.empty(),
          new Wish.Keep<>());

  /// Whether it asks something of lines, and not only of the entry as a whole.
  public boolean isAboutLines() {
    return account.isPresent() || !vat.isKept() || !member.isKept() || !assignment.isKept();
  }

  public boolean isEmpty() {
    return !isAboutLines() && text.isEmpty() && document.isKept();
  }

  public EntryEdit about(AccountId on) {
    return new EntryEdit(Optional.of(on), account, vat, member, assignment, text, document);
  }

  public EntryEdit to(AccountId account) {
    return new EntryEdit(on, Optional.of(account), vat, member, assignment, text, document);
  }

  public EntryEdit withVat(Wish<String> vat) {
    return new EntryEdit(on, account, vat, member, assignment, text, document);
  }

  public EntryEdit withMember(Wish<MemberId> member) {
    return new EntryEdit(on, account, vat, member, assignment, text, document);
  }

  public EntryEdit withAssignment(Wish<Work> assignment) {
    return new EntryEdit(on, account, vat, member, assignment, text, document);
  }

  public EntryEdit withText(String text) {
    return new EntryEdit(on, account, vat, member, assignment, Optional.of(text), document);
  }

  public EntryEdit withDocument(Wish<String> document) {
    return new EntryEdit(on, account, vat, member, assignment, text, document);
  }
}
