package coop.meent.demo;

import coop.meent.ledger.BookKind;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import java.nio.file.Path;
import java.util.Optional;

/// One laptop of the demo while it is made.
record Laptop(Path home, Member member, Services services, SyncService sync, Remote remote)
    implements AutoCloseable {

  void syncs() {
    var _ = sync.sync(remote);
  }

  /// What any member may write: of themselves, what they do by now.
  void writes() {
    var trade = member.trade().map(now -> now + " en docent").or(() -> Optional.of("docent"));
    var draft = MemberDraft.of(member).trading(trade);
    if (!(services.members().change(member.id(), draft) instanceof MemberOutcome.Saved))
      throw new IllegalStateException("not saved: " + draft);
    keepsBooks();
  }

  /// The own book of whoever has this laptop, which nobody else can read.
  private void keepsBooks() {
    boolean hasOne =
        services.ledger().books().stream()
            .anyMatch(book -> book.member().equals(Optional.of(member.id())));
    if (hasOne) return;
    var code = "m" + member.number().map(String::valueOf).orElse("");
    var ledger = services.ledger();
    services
        .store()
        .write(
            "demo.own-book",
            tx ->
                ledger.openBook(
                    tx, BookKind.MEMBER, Optional.of(member.id()), code, member.name()));
  }

  @Override
  public void close() {
    services.store().close();
  }
}
