package coop.meent.ledger.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// What postings can be about, by name. The books know only ids; the app, which knows the rooms
/// above them, tells the names.
public interface DimensionNames {

  /// @param name with its number, so that no two are alike
  record MemberName(MemberId id, String name) {}

  record AssignmentName(AssignmentId id, String name, ClientId client) {}

  record ClientName(ClientId id, String name) {}

  /// All of them at one moment.
  record All(
      List<MemberName> members, List<AssignmentName> assignments, List<ClientName> clients) {}

  /// Called on the store thread.
  All all();
}
