package coop.meent.govern;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.Ids;
import coop.meent.crypto.DeviceCertificate;
import coop.meent.crypto.DeviceKey;
import coop.meent.crypto.Identity;
import coop.meent.store.Frontier;
import java.time.Duration;
import java.util.UUID;

/// How a vault begins. Its id follows from what its first record says: whoever knows the id from an
/// invitation knows the founder's keys, and nobody can put another beginning under the same id.
///
/// @param before the changes in the founder's file that count although no record stood before them
/// @param quorum how many members of the board found the stewardship anew
/// @param window how far a laptop's clock may be ahead of the last checkpoint
public record Founding(
    Identity identity,
    UUID member,
    DeviceKey device,
    Frontier before,
    int quorum,
    Duration window,
    long claimedMillis) {

  public static final Duration USUAL_WINDOW = Duration.ofDays(31);

  public UUID vault() {
    return vault(genesis(new UUID(0, 0), new Bytes(new byte[0])), claimedMillis);
  }

  /// The first record.
  public Deed.Genesis genesis() {
    var vault = vault();
    var certificate =
        DeviceCertificate.issue(identity, vault, member, device.device(), device.verifyKey());
    return genesis(vault, new Bytes(certificate.signature()));
  }

  private Deed.Genesis genesis(UUID vault, Bytes certificate) {
    return new Deed.Genesis(
        vault,
        before,
        member,
        identity.signingKey().verifyKey(),
        identity.wrappingKey().publicKey(),
        device.device(),
        device.verifyKey(),
        certificate,
        Series.after(0),
        quorum,
        window.toMillis());
  }

  /// The id that follows from a first record.
  static UUID vault(Deed.Genesis genesis, long claimedMillis) {
    var out = new ByteWriter();
    Wire.frontier(out, genesis.before());
    out.id(genesis.member()).raw(genesis.signKey().bytes()).raw(genesis.wrapKey().bytes());
    out.id(genesis.device()).raw(genesis.deviceKey().bytes()).text(genesis.series());
    out.count(genesis.quorum()).count(genesis.windowMillis()).count(claimedMillis);
    return Ids.derived("vault", Hash.sha256(out.toBytes()).toString());
  }
}
