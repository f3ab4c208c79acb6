package coop.meent.sync;

import coop.meent.crypto.VerifyKey;
import java.util.Optional;
import java.util.UUID;

/// What each laptop's signature is recognised by, as governance says.
@FunctionalInterface
public interface DeviceKeys {

  Optional<VerifyKey> of(UUID device);
}
