package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.govern.Deed;
import coop.meent.govern.SignedStatement;
import coop.meent.govern.Standing;
import coop.meent.govern.Statement;
import coop.meent.store.Space;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/// Deeds on who may do what. Most are the steward's alone; suspending and voting are not. What is
/// decided counts elsewhere after the next sync of both.
///
/// Every method throws [RefusedException] with the reason and the next step.
public final class Governing {

  private final VaultSession session;
  private final Stewardship stewardship;

  Governing(VaultSession session) {
    this.session = session;
    stewardship = new Stewardship(session);
  }

  private Standing standing() {
    return session.file().standing().orElseThrow();
  }

  /// What they wrote counts up to what is here now; every key that they have becomes an old one.
  public void removeMember(MemberId member) {
    stewardship.require();
    requireMember(member.uuid());
    stewardship.append(stewardship.drafts().removeMember(member.uuid()));
    int _ = stewardship.duties();
  }

  /// Lets somebody read one's own book: all of it, from its beginning on. The owner's alone to say,
  /// with no office and no steward in between.
  public void letRead(MemberId reader) {
    requireMember(reader.uuid());
    var me = session.keyring().member();
    if (reader.uuid().equals(me)) throw new RefusedException(new SyncRefusal.OwnReader());
    var readers = session.file().governance().ownReaders().orElseThrow();
    if (readers.reads(reader.uuid(), me))
      throw new RefusedException(new SyncRefusal.ReadsAlready());
    state(readers.letting(me, reader.uuid()));
    new KeySharing(session).share();
  }

  /// From now on another key seals the own book. What that reader has stays with them.
  public void letReadNoMore(MemberId reader) {
    var me = session.keyring().member();
    var readers = session.file().governance().ownReaders().orElseThrow();
    if (!readers.reads(reader.uuid(), me))
      throw new RefusedException(new SyncRefusal.ReadsNothing());
    state(readers.lockingOut(me, reader.uuid()));
    new KeySharing(session).share();
  }

  /// A laptop that is lost, sold or broken; its owner stays.
  public void removeDevice(UUID device) {
    stewardship.require();
    requireDevice(device);
    stewardship.append(stewardship.drafts().removeDevice(device));
    renewKeysOfOwner(device);
  }

  /// Whoever finds a lost laptop reads nothing of what is written from now on by what lies open on
  /// it. The new keys go to the person, though, whose key that laptop has too, behind the pass
  /// phrase.
  private void renewKeysOfOwner(UUID device) {
    standing().device(device).ifPresent(known -> renewKeysOf(known.member()));
  }

  private void renewKeysOf(UUID member) {
    for (var space : standing().spaces()) {
      if (standing().reads(member, space.space()) && space.space().kind() != Space.Kind.OWN)
        stewardship.openEpoch(space.space());
    }
  }

  /// In an emergency, also when the steward is away: what that laptop wrote beyond what is here
  /// does not count until the steward decides.
  public void suspend(UUID device) {
    requireDevice(device);
    state(stewardship.drafts().suspend(device));
  }

  public List<SignedStatement> suspensions() {
    return session.file().governance().suspensions();
  }

  /// Makes a suspension a cut-off: the laptop is out, and reads no more than one that was removed.
  public void confirm(SignedStatement suspension) {
    stewardship.require();
    stewardship.append(new Deed.ConfirmSuspension(suspension));
    if (suspension.statement() instanceof Statement.Suspend(var device, var _))
      renewKeysOfOwner(device);
  }

  public void lift(SignedStatement suspension) {
    stewardship.require();
    stewardship.append(new Deed.LiftSuspension(suspension.hash()));
  }

  /// Lets changes count that were refused for having come after a cut-off.
  public void admitLate(Collection<Hash> changes) {
    stewardship.require();
    stewardship.append(new Deed.AdmitLate(new TreeSet<>(changes)));
  }

  public void handOver(UUID device) {
    stewardship.require();
    requireDevice(device);
    stewardship.append(stewardship.drafts().handOver(device));
  }

  /// A member of the board wants that laptop as the steward's, since the steward is gone.
  public void vote(UUID device) {
    requireDevice(device);
    state(stewardship.drafts().vote(device));
  }

  /// Takes the stewardship over at this laptop, when enough of the board voted for it.
  public void refound() {
    var here = session.keyring().deviceKey().device();
    var votes = session.file().governance().votesFor(here);
    stewardship.append(stewardship.drafts().refound(votes));
    int _ = stewardship.duties();
  }

  /// Makes final what is here: later nobody can suspend it, and laptops compare what they have. Not
  /// while a suspension stands: what is final cannot be suspended any more.
  public void checkpoint() {
    stewardship.require();
    if (!suspensions().isEmpty()) throw new RefusedException(new SyncRefusal.SuspensionsOpen());
    new Checkpoints(session, stewardship).make();
  }

  private void state(Statement statement) {
    session.learn(List.of(), List.of(session.sign(statement).toBytes()), false);
  }

  private void requireMember(UUID member) {
    if (!standing().isMember(member))
      throw new RefusedException(new SyncRefusal.UnknownMember(member.toString()));
  }

  private void requireDevice(UUID device) {
    if (standing().device(device).isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownDevice(device.toString()));
  }
}
