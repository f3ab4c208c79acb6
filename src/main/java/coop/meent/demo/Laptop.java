package coop.meent.demo;

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
    var draft =
        new MemberDraft(
            member.name(),
            trade,
            member.email(),
            member.iban(),
            member.town(),
            member.joined(),
            member.left(),
            member.roles());
    if (!(services.members().change(member.id(), draft) instanceof MemberOutcome.Saved))
      throw new IllegalStateException("not saved: " + draft);
  }

  @Override
  public void close() {
    services.store().close();
  }
}
