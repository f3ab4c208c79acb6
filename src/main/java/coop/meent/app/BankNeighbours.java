package coop.meent.app;

import coop.meent.bank.ui.Neighbours;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.cli.Services;
import java.util.List;
import java.util.function.Consumer;

/// What the bank page asks of the rooms beside it.
///
/// @param showEntry opens an entry of the journal
record BankNeighbours(Services services, BookId book, Consumer<EntryId> showEntry)
    implements Neighbours {

  @Override
  public List<MemberName> members() {
    return services.members().members().stream()
        .map(one -> new MemberName(one.id(), one.number() + " " + one.name()))
        .toList();
  }

  @Override
  public List<AssignmentName> assignments() {
    return services.work().assignments().stream()
        .map(one -> new AssignmentName(one.id(), one.number() + " " + one.name(), one.client()))
        .toList();
  }

  @Override
  public void openEntry(EntryId entry) {
    showEntry.accept(entry);
  }
}
