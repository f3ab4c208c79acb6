package coop.meent.store;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import java.util.Optional;
import java.util.UUID;

/// Who signed the change that put a fact, as far as this file can prove it.
///
/// @param change by its hash
/// @param device that made it
/// @param signer whose laptop that is; empty in a file that nobody shares
public record Signature(Hash change, UUID device, Optional<MemberId> signer, State state) {

  /// How far it can be proven.
  public enum State {
    /// What is kept is not what was signed.
    BROKEN,
    /// Nobody shares this file, so that nothing in it is signed.
    UNSHARED,
    /// Written at this laptop, which signs it with the next sync.
    UNSENT,
    /// Its laptop's signature was checked when it came, or set when it went.
    SIGNED,
    /// Its laptop's signature was checked again just now.
    VERIFIED
  }

  public Signature now(State next) {
    return new Signature(change, device, signer, next);
  }
}
