package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.SigningKey;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A vault, a laptop in it and a bundle of its changes, all from one seed.
final class VaultSample {

  static final String SENTENCE = "Noor is voor zestig procent ziek gemeld, vertel het niet verder.";

  final Seeded random;
  final UUID vault;
  final SecretKey vaultKey;
  final SecretKey careKey;
  final SecretKey commonKey;
  final SigningKey deviceKey;
  final Chain chain;
  final UUID common;
  final UUID care;
  final BundleCodec codec;
  final Bundle bundle;

  VaultSample(Seeded random) {
    this.random = random;
    vault = id();
    vaultKey = SecretKey.random(random);
    careKey = SecretKey.random(random);
    commonKey = SecretKey.random(random);
    deviceKey = SigningKey.random(random);
    chain = new Chain(id(), id());
    common = id();
    care = id();
    codec = new BundleCodec(vault, vaultKey, random);
    bundle = bundle(8, 5);
  }

  /// A bundle of so many changes, a third of them in *care*.
  Bundle bundle(long first, int changes) {
    List<byte[]> headers = new ArrayList<>();
    List<byte[]> inCommon = new ArrayList<>();
    List<byte[]> inCare = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      headers.add(bytes(180));
      if (i % 3 == 1) inCare.add((SENTENCE + " " + i).getBytes(StandardCharsets.UTF_8));
      else inCommon.add(bytes(120));
    }
    return new Bundle(
        chain,
        first,
        first == 1 ? Optional.empty() : Optional.of(hash()),
        Optional.of(hash()),
        seen(),
        List.of(bytes(200), bytes(90)),
        List.of(bytes(120)),
        headers,
        List.of(
            codec.seal(chain, first, common, 1, commonKey, inCommon),
            codec.seal(chain, first, care, 4, careKey, inCare)));
  }

  private Frontier seen() {
    var places = new TreeMap<Chain, Frontier.Place>();
    for (int i = 0; i < 4; i++)
      places.put(new Chain(id(), id()), new Frontier.Place(1 + random.nextInt(1000), hash()));
    return new Frontier(places);
  }

  VaultObject object() {
    return codec.write(bundle, deviceKey);
  }

  DeviceKeys devices() {
    return device ->
        device.equals(chain.device()) ? Optional.of(deviceKey.verifyKey()) : Optional.empty();
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  Hash hash() {
    return Hash.of(bytes(Hash.SIZE));
  }

  byte[] bytes(int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }
}
