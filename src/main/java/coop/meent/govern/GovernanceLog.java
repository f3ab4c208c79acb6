package coop.meent.govern;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import coop.meent.crypto.DeviceKey;
import coop.meent.crypto.VerifyKey;
import java.util.List;
import java.util.Optional;

/// The log as one laptop goes on with it. Refuses, with the reason, what would not stand.
public final class GovernanceLog {

  private final Governance governance;
  private final DeviceKey device;

  public GovernanceLog(Governance governance, DeviceKey device) {
    this.governance = governance;
    this.device = device;
  }

  /// The first record of a new vault.
  public static DeedOutcome found(Founding founding) {
    return write(
        Governance.empty(founding.vault()),
        founding.device(),
        founding.claimedMillis(),
        1,
        1,
        Optional.empty(),
        founding.genesis());
  }

  /// Writes a deed as the next record.
  ///
  /// @param claimedMillis what the clock says
  public DeedOutcome append(Deed deed, long claimedMillis) {
    var current = governance.current();
    if (current.isEmpty()) return new DeedOutcome.NotWritten(new DeedRefusal.OutOfLine());
    if (governance.needsNewerProgram())
      return new DeedOutcome.NotWritten(new DeedRefusal.NewerLog());
    long term = current.get().term() + (deed instanceof Deed.Refound ? 1 : 0);
    return write(
        governance,
        device,
        claimedMillis,
        term,
        current.get().number() + 1,
        governance.head(),
        deed);
  }

  private static DeedOutcome write(
      Governance governance,
      DeviceKey device,
      long claimedMillis,
      long term,
      long number,
      Optional<Hash> previous,
      Deed deed) {
    var content =
        LogRecord.toBeSigned(term, number, previous, device.device(), claimedMillis, deed);
    if (content.length + VerifyKey.SIGNATURE_SIZE > LogRecord.MOST_BYTES)
      return new DeedOutcome.NotWritten(new DeedRefusal.TooLarge());
    var bytes =
        new ByteWriter()
            .raw(content)
            .raw(Signatures.record(device.signingKey(), content))
            .toBytes();
    var record = LogRecord.read(bytes);
    try {
      if (previous.isEmpty()) NextStanding.first(governance.vault(), record);
      else NextStanding.after(governance.current().orElseThrow(), record);
    } catch (RefusedException e) {
      return new DeedOutcome.NotWritten((DeedRefusal) e.refusal());
    }
    return new DeedOutcome.Written(record, governance.with(List.of(bytes), List.of()));
  }
}
