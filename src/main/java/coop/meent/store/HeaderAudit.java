package coop.meent.store;

import coop.meent.store.Breach.Promise;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Whether a change is what its hash says, and its payload what its header vouches for.
final class HeaderAudit {

  private final OperationCodec codec;
  private final Consumer<Breach> breaches;

  HeaderAudit(OperationCodec codec, Consumer<Breach> breaches) {
    this.codec = codec;
    this.breaches = breaches;
  }

  Optional<Change> header(Logged logged) {
    try {
      var header = Change.ofHeader(logged.header());
      if (!Arrays.equals(Change.sha256(logged.header()), logged.hash())
          || !saysTheSame(logged, header)) breaches.accept(Breach.of(Promise.HEADER, logged));
      var payload = logged.payload();
      if (payload != null && !Arrays.equals(Change.sha256(payload), header.payloadHash()))
        breaches.accept(Breach.of(Promise.PAYLOAD, logged));
      return Optional.of(header);
    } catch (IllegalArgumentException e) {
      breaches.accept(Breach.of(Promise.HEADER, logged));
      return Optional.empty();
    }
  }

  private static boolean saysTheSame(Logged logged, Change header) {
    return header.space().equals(logged.space())
        && header.deed().uuid().equals(logged.deed())
        && header.device().equals(logged.device())
        && header.incarnation().equals(logged.incarnation())
        && header.sequence() == logged.sequence()
        && header.claimedMillis() == logged.claimedMillis();
  }

  /// What the change does, whether or not its header vouches for it; none when the payload was
  /// withheld, empty when it cannot be read.
  Optional<List<Operation>> operations(Logged logged) {
    var payload = logged.payload();
    if (payload == null) return Optional.of(List.of());
    try {
      return Optional.of(codec.decode(payload).operations());
    } catch (IllegalArgumentException e) {
      breaches.accept(Breach.of(Promise.PAYLOAD, logged));
      return Optional.empty();
    }
  }
}
