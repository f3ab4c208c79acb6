package coop.meent.bench;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.SigningKey;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.sync.Bundle;
import coop.meent.sync.BundleCodec;
import coop.meent.sync.BundleReading;
import coop.meent.sync.DeviceKeys;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.SectionReading;
import coop.meent.sync.VaultObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What bringing laptops together costs before any row is touched: signatures, and bundles of a
/// hundred changes in two spaces made, read with all their sections, and put in a folder.
final class SyncSpeed {

  private static final int RUNS = 7;
  private static final int BUNDLES = 50;
  private static final int SIGNATURES = 1_000;
  private static final int CHANGES = 100;
  private static final int LAPTOPS = 300;

  private final Seeded random = new Seeded(1);
  private final UUID vault = id();
  private final SecretKey common = SecretKey.random(random);
  private final SecretKey office = SecretKey.random(random);
  private final UUID commonSpace = id();
  private final UUID officeSpace = id();
  private final SigningKey laptop = SigningKey.random(random);
  private final Chain chain = new Chain(id(), id());
  private final BundleCodec codec =
      new BundleCodec(vault, SecretKey.random(random), new SecureRandom());
  private final DeviceKeys devices = knownOnce();
  private final Frontier seen = seen();
  private final Figures figures;

  SyncSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() {
    var message = bytes(1_024);
    var signature = laptop.sign(message);
    var key = laptop.verifyKey();
    rate("signatures made", SIGNATURES, () -> laptop.sign(message));
    rate("signatures verified", SIGNATURES, () -> require(key.verify(message, signature)));
    var changes = changes();
    var file = write(changes).toBytes();
    figures.note("a bundle of %d changes".formatted(CHANGES), file.length / 1024 + " KiB");
    rate("bundles of %d changes written".formatted(CHANGES), BUNDLES, () -> write(changes));
    rate("bundles of %d changes read".formatted(CHANGES), BUNDLES, () -> read(file));
    inFolder(changes);
  }

  private void inFolder(Changes changes) {
    try {
      var folder = Files.createTempDirectory("meent-sync-speed");
      var remote = new FolderRemote(folder);
      rate(
          "bundles put in a folder, on disk",
          BUNDLES,
          () -> {
            var object = write(changes);
            remote.putNew(object.name(), object.toBytes());
          });
      var listed = remote.list();
      rate(
          "bundles fetched from a folder",
          BUNDLES,
          () -> require(remote.get(random.pick(listed).location()).isPresent()));
      figures.figure(
          "listing %d objects".formatted(listed.size()), Repeated.median(RUNS, remote::list));
      empty(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private void rate(String what, int count, Runnable once) {
    Duration taken =
        Repeated.median(
            RUNS,
            () -> {
              for (int i = 0; i < count; i++) once.run();
            });
    var perSecond = count * 1e9 / taken.toNanos();
    figures.note(what, String.format(Locale.ROOT, "%,10.0f a second", perSecond));
  }

  private record Changes(List<byte[]> headers, List<byte[]> inCommon, List<byte[]> inOffice) {}

  /// Headers as long as ours, and payloads like those of journal entries: words, ids and amounts.
  private Changes changes() {
    var changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < CHANGES; i++) {
      changes.headers.add(bytes(250));
      var payload =
          new ByteWriter()
              .text("ledger.record")
              .text("Uitbetaling aan Noor Kramer voor opdracht " + random.nextInt(1_000))
              .raw(bytes(64))
              .text("2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)))
              .text("Lopende rekening leden, af te rekenen".repeat(2))
              .raw("debet credit bedrag omschrijving".getBytes(StandardCharsets.UTF_8))
              .toBytes();
      (i % 2 == 0 ? changes.inCommon : changes.inOffice).add(payload);
    }
    return changes;
  }

  private VaultObject write(Changes changes) {
    long first = 1_001;
    var sections =
        List.of(
            codec.seal(chain, first, commonSpace, 1, common, changes.inCommon),
            codec.seal(chain, first, officeSpace, 3, office, changes.inOffice));
    var bundle =
        new Bundle(
            chain,
            first,
            Optional.of(Hash.sha256(bytes(8))),
            Optional.of(Hash.sha256(bytes(8))),
            seen,
            List.of(),
            List.of(),
            changes.headers,
            sections);
    return codec.write(bundle, laptop);
  }

  private void read(byte[] file) {
    if (!(codec.read(file, devices) instanceof BundleReading.Whole(var bundle)))
      throw new IllegalStateException("not read");
    for (var section : bundle.sections()) {
      var key = section.space().equals(commonSpace) ? common : office;
      require(codec.open(bundle, section, key) instanceof SectionReading.Opened);
    }
  }

  private static void require(boolean so) {
    if (!so) throw new IllegalStateException("measured something that does not work");
  }

  private DeviceKeys knownOnce() {
    var known = Optional.of(laptop.verifyKey());
    return device -> known;
  }

  private Frontier seen() {
    var places = new TreeMap<Chain, Frontier.Place>();
    for (int i = 0; i < LAPTOPS; i++)
      places.put(
          new Chain(id(), id()),
          new Frontier.Place(1 + random.nextInt(10_000), Hash.sha256(bytes(8))));
    return new Frontier(places);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private byte[] bytes(int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  /// `java … coop.meent.bench.SyncSpeed`: these figures alone.
  public static void main(String[] args) {
    var figures = new Figures("changes on their way, %d laptops known".formatted(LAPTOPS));
    new SyncSpeed(figures).measure();
    System.out.println(figures);
  }
}
