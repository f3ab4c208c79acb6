package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.crypto.SecretKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every place that laptops share must do, whatever it is made of.
abstract class RemoteContract {

  @TempDir Path folder;

  final VaultSample sample =
      new VaultSample(new Seeded(TestSeed.print(getClass().getSimpleName())));

  private Remote remote;

  /// The place as a laptop sees it that comes to it anew.
  abstract Remote open();

  /// Makes the place go away, as when a drive is taken out.
  abstract void takeAway() throws IOException;

  /// Changes what lies there under a name, behind our back.
  abstract void damage(ObjectName name, byte[] object) throws IOException;

  /// What it is called that the place is not there.
  Class<? extends RemoteRefusal> missing() {
    return RemoteRefusal.Missing.class;
  }

  /// How long the row of deeds is; a real server takes its time.
  int steps() {
    return 300;
  }

  @BeforeEach
  void begin() {
    remote = open();
  }

  @Test
  void severalAreReadInTheOrderAskedAndWhatIsNotThereIsEmpty() {
    List<VaultObject> objects = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      var object = sample.codec.write(sample.bundle(10 + i, 1), sample.deviceKey);
      objects.add(object);
      if (i % 3 > 0) remote.putNew(object.name(), object.toBytes());
    }
    remote.flush();
    var place = open();
    var got = place.get(objects.stream().map(one -> one.name().location()).toList());
    assertThat(got).hasSize(20);
    for (int i = 0; i < 20; i++)
      if (i % 3 > 0) assertThat(got.get(i)).hasValue(objects.get(i).toBytes());
      else assertThat(got.get(i)).isEmpty();
    assertThat(place.get(List.of())).isEmpty();
  }

  /// Whoever syncs never reads the pieces of files that lie there.
  @Test
  void chunksLieApart() throws IOException {
    var bundle = sample.object();
    var chunks = new ChunkCodec(sample.vault);
    var key = SecretKey.random(sample.random);
    var piece = sample.bytes(70_000);
    var name = chunks.name(key, Hash.sha256(piece), 0);
    var object = chunks.seal(key, name, piece);
    assertThat(remote.chunks()).isEmpty();
    remote.putNew(bundle.name(), bundle.toBytes());
    assertThat(remote.putNew(name, object)).isEqualTo(Remote.Put.STORED);
    assertThat(remote.putNew(name, object)).isEqualTo(Remote.Put.ALREADY_THERE);
    remote.flush();
    var place = open();
    isThere(place, bundle);
    assertThat(place.chunks())
        .containsExactly(new Remote.Listed(name.location(), ChunkCodec.length(piece.length)));
    assertThat(place.get(name.location()).flatMap(bytes -> chunks.open(key, name, bytes)))
        .hasValue(piece);
    damage(name, Arrays.copyOf(object, 40_000));
    var healed = open();
    assertThat(healed.putNew(name, object)).isEqualTo(Remote.Put.STORED);
    healed.flush();
    assertThat(open().get(name.location())).hasValue(object);
    healed.delete(name.location());
    healed.flush();
    assertThat(open().chunks()).isEmpty();
    isThere(open(), bundle);
  }

  @Test
  void anEmptyPlaceHoldsNothing() {
    assertThat(remote.list()).isEmpty();
    assertThat(remote.get(sample.object().name().location())).isEmpty();
    remote.delete(sample.object().name().location());
    remote.flush();
    assertThat(open().list()).isEmpty();
  }

  @Test
  void whatIsPutIsThereForOthersToo() {
    var object = sample.object();
    assertThat(remote.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.STORED);
    isThere(remote, object);
    remote.flush();
    isThere(remote, object);
    isThere(open(), object);
  }

  private void isThere(Remote place, VaultObject object) {
    var location = object.name().location();
    assertThat(place.list()).containsExactly(new Remote.Listed(location, object.toBytes().length));
    assertThat(place.get(location)).hasValue(object.toBytes());
  }

  @Test
  void puttingTwiceIsPuttingOnce() {
    var object = sample.object();
    remote.putNew(object.name(), object.toBytes());
    assertThat(remote.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
    remote.flush();
    assertThat(remote.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
    assertThat(open().putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
    isThere(remote, object);
  }

  @Test
  void whatWasDamagedThereIsPutAgain() throws IOException {
    var object = sample.object();
    var whole = object.toBytes();
    for (var damaged :
        List.of(new byte[0], new byte[whole.length], Arrays.copyOf(whole, 100), new byte[3])) {
      remote.putNew(object.name(), whole);
      remote.flush();
      damage(object.name(), damaged);
      var healed = open();
      assertThat(healed.putNew(object.name(), whole)).isEqualTo(Remote.Put.STORED);
      healed.flush();
      isThere(open(), object);
    }
  }

  @Test
  void whatIsDeletedIsGoneAndCanComeBack() {
    var one = sample.object();
    var two = sample.codec.write(sample.bundle(30, 2), sample.deviceKey);
    remote.putNew(one.name(), one.toBytes());
    remote.putNew(two.name(), two.toBytes());
    remote.delete(one.name().location());
    isThere(remote, two);
    remote.flush();
    isThere(open(), two);
    remote.delete(two.name().location());
    assertThat(remote.list()).isEmpty();
    assertThat(remote.get(two.name().location())).isEmpty();
    remote.putNew(two.name(), two.toBytes());
    remote.flush();
    isThere(open(), two);
  }

  @Test
  void whatTheCallerChangesAfterwardsChangesNothingThere() {
    var object = sample.object();
    var bytes = object.toBytes();
    remote.putNew(object.name(), bytes);
    Arrays.fill(bytes, (byte) 7);
    remote.get(object.name().location()).ifPresent(got -> Arrays.fill(got, (byte) 7));
    remote.flush();
    isThere(open(), object);
  }

  @Test
  void noLocationLeadsOutOfThePlace() {
    for (var location :
        List.of(
            "../secret",
            "..",
            ".",
            "",
            "/etc/passwd",
            "ab/../../secret",
            "..\\secret",
            "C:\\secret",
            "a\u0000b",
            "\u202Eom.",
            "ab/'; DROP TABLE change; --",
            "x".repeat(5_000))) {
      assertThat(remote.get(location)).as(location).isEmpty();
      remote.delete(location);
    }
    remote.flush();
  }

  @Test
  void aPlaceThatIsNotThereSaysSo() throws IOException {
    var object = sample.object();
    takeAway();
    for (var gone : List.of(remote, open())) {
      refuses(gone::list);
      refuses(gone::chunks);
      refuses(() -> gone.get(object.name().location()));
      refuses(() -> gone.delete(object.name().location()));
      refuses(() -> {
        gone.putNew(object.name(), object.toBytes());
        gone.flush();
      });
    }
  }

  private void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(missing()));
  }

  /// Any row of puts, deletes, flushes and new comings: what should lie there does.
  @Test
  void anyRowOfDeedsLeavesWhatShouldBeThere() {
    List<VaultObject> objects = new ArrayList<>();
    for (int i = 0; i < 12; i++)
      objects.add(sample.codec.write(sample.bundle(2 + i, i), sample.deviceKey));
    Map<String, byte[]> expected = new TreeMap<>();
    for (int step = 0; step < steps(); step++) {
      var object = sample.random.pick(objects);
      switch (sample.random.nextInt(5)) {
        case 0, 1 -> {
          remote.putNew(object.name(), object.toBytes());
          expected.put(object.name().location(), object.toBytes());
        }
        case 2 -> {
          remote.delete(object.name().location());
          expected.remove(object.name().location());
        }
        case 3 -> remote.flush();
        default -> {
          remote.flush();
          remote = open();
        }
      }
      assertThat(remote.list())
          .containsExactlyElementsOf(
              expected.entrySet().stream()
                  .map(each -> new Remote.Listed(each.getKey(), each.getValue().length))
                  .toList());
      var any = object.name().location();
      assertThat(remote.get(any).map(Arrays::hashCode))
          .isEqualTo(java.util.Optional.ofNullable(expected.get(any)).map(Arrays::hashCode));
    }
  }
}
