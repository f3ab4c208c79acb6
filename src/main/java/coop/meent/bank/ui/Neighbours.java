package coop.meent.bank.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// What the bank page asks of the rooms beside it. The app, which knows them all, answers.
public interface Neighbours {

  /// @param name with its number, so that no two are alike
  record MemberName(MemberId id, String name) {}

  record AssignmentName(AssignmentId id, String name, ClientId client) {}

  /// Whose bank is looked at.
  BookId book();

  /// Called on the store thread.
  List<MemberName> members();

  /// Called on the store thread.
  List<AssignmentName> assignments();

  /// Shows an entry of the journal, on the FX thread.
  void openEntry(EntryId entry);
}
