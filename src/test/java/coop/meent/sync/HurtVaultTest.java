package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Verification;
import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Something in the vault is not what it was, and is as long as before: a listing shows nothing of
/// it. Whoever has it puts it back.
class HurtVaultTest {

  /// What the vault is made of.
  enum Kind {
    FOLDER,
    SERVER
  }

  @TempDir static Path made;
  @TempDir Path folder;
  private final Seeded random = new Seeded(TestSeed.print("HurtVaultTest"));
  private final HostileServer server = new HostileServer();
  private final List<SyncingLaptop> open = new ArrayList<>();
  private Remote shared = new NoRemote();
  private Kind kind = Kind.FOLDER;

  @BeforeAll
  static void threeLaptops() throws Exception {
    var shared = new FolderRemote(Files.createDirectory(made.resolve("shared")));
    try (var bas = new SyncingLaptop(made.resolve("bas"), 1, Duration.ZERO)) {
      var founder = Homes.found(bas);
      var noor = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var tom = Homes.add(bas, "Tom Smit");
      var code = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      bas.sync.confirmRecovery(code.text(), shared);
      Homes.letIn(made, bas, noor, shared);
      Homes.letIn(made, bas, tom, shared);
    }
  }

  /// Three laptops that have the same, with the vault in such a place.
  private void begin(Kind in) {
    kind = in;
    Homes.copy(made, folder);
    var place = new FolderRemote(folder.resolve("shared"));
    if (kind == Kind.FOLDER) shared = place;
    else {
      server.files.put("", new byte[0]);
      shared = new WebDavRemote(server.address(), "x".toCharArray(), WebDavRemote.client());
      for (var file : place.list())
        shared.putNew(
            ObjectName.at(file.location()).orElseThrow(), place.get(file.location()).orElseThrow());
    }
    for (int round = 0; round < 2; round++)
      for (var name : List.of("bas", "noor", "tom")) at(name, 0).sync.sync(shared);
  }

  @AfterEach
  void close() {
    for (var laptop : open) {
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
      laptop.close();
    }
    server.close();
  }

  private final Map<String, SyncingLaptop> laptops = new HashMap<>();

  private SyncingLaptop at(String name, int daysLater) {
    return laptops.computeIfAbsent(
        name + daysLater,
        any -> {
          try {
            var laptop =
                new SyncingLaptop(
                    folder.resolve(name), random.nextLong(), Duration.ofDays(daysLater));
            open.add(laptop);
            return laptop;
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private void later(String name, int before) {
    var laptop = Objects.requireNonNull(laptops.remove(name + before));
    open.remove(laptop);
    laptop.close();
  }

  private SyncReport sync(String name) {
    return at(name, 0).sync.sync(shared);
  }

  private boolean knows(String name, String client) {
    return at(name, 0).work.clients().stream().anyMatch(one -> one.name().equals(client));
  }

  /// What a laptop puts there by writing that.
  private String written(String name, String client) {
    var before = listed().keySet();
    at(name, 0).work.addClient(client, Optional.empty());
    sync(name);
    return listed().keySet().stream()
        .filter(location -> !before.contains(location))
        .findFirst()
        .orElseThrow();
  }

  private SortedMap<String, Long> listed() {
    var listed = new TreeMap<String, Long>();
    shared.list().forEach(file -> listed.put(file.location(), file.bytes()));
    return listed;
  }

  private byte[] lying(String location) {
    return shared.get(location).orElseThrow();
  }

  private void lays(String location, byte[] bytes) {
    if (kind == Kind.SERVER) server.files.put(location, bytes);
    else {
      try {
        Files.write(folder.resolve("shared").resolve(location), bytes);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /// Changes bits of what lies there, and not its length.
  private byte[] hurt(String location) {
    var whole = lying(location);
    var bad = whole.clone();
    if (random.chance(30)) java.util.Arrays.fill(bad, bad.length / 50, bad.length, (byte) 0);
    else bad[random.nextInt(1_000)] ^= (byte) (1 << random.nextInt(8));
    lays(location, bad);
    return whole;
  }

  /// Nothing goes to and fro any more.
  private void isAtRest() {
    for (int i = 0; i < 2; i++) for (var name : List.of("bas", "noor", "tom")) sync(name);
    var rest = listed();
    for (var name : List.of("bas", "noor", "tom")) {
      var report = sync(name);
      assertThat(report.putBack()).as(name).isZero();
      assertThat(report.sent()).as(name).isZero();
      assertThat(report.damaged()).as(name).isEmpty();
    }
    assertThat(listed()).isEqualTo(rest);
  }

  @ParameterizedTest
  @EnumSource
  void whoCannotReadItSaysSoAndWhoWroteItPutsItBack(Kind in) {
    begin(in);
    var location = written("bas", "Hurt on the way");
    var whole = hurt(location);
    assertThat(sync("noor").damaged()).containsExactly(location);
    assertThat(knows("noor", "Hurt on the way")).isFalse();
    int told = listed().size();
    assertThat(sync("noor").damaged()).containsExactly(location);
    assertThat(listed()).as("told once").hasSize(told);
    sync("bas");
    var report = sync("bas");
    assertThat(report.damaged()).containsExactly(location);
    assertThat(report.putBack()).isEqualTo(1);
    assertThat(lying(location)).isEqualTo(whole);
    assertThat(sync("noor").damaged()).isEmpty();
    assertThat(knows("noor", "Hurt on the way")).isTrue();
    isAtRest();
    assertThat(at("tom", 0).sync.verify(shared).isSound()).isTrue();
  }

  /// The laptop that wrote it may be away.
  @ParameterizedTest
  @EnumSource
  void anybodyWhoHasItPutsItBack(Kind in) {
    begin(in);
    var location = written("bas", "Hurt later");
    sync("noor");
    var whole = hurt(location);
    sync("tom");
    assertThat(knows("tom", "Hurt later")).isFalse();
    sync("noor");
    assertThat(sync("noor").putBack()).isEqualTo(1);
    assertThat(lying(location)).isEqualTo(whole);
    sync("tom");
    assertThat(knows("tom", "Hurt later")).isTrue();
    isAtRest();
  }

  @ParameterizedTest
  @EnumSource
  void checkingTheVaultNamesItAndTheNextSyncPutsItBack(Kind in) {
    begin(in);
    var location = written("bas", "Hurt and checked");
    isAtRest();
    var whole = hurt(location);
    for (var name : List.of("noor", "tom")) {
      var check = at(name, 0).sync.verify(shared);
      assertThat(check.damaged()).containsExactly(location);
      assertThat(check.isVaultSound()).isFalse();
    }
    assertThat(sync("noor").putBack()).isEqualTo(1);
    assertThat(lying(location)).isEqualTo(whole);
    assertThat(sync("tom").putBack()).as("it is whole again").isZero();
    assertThat(at("noor", 0).sync.verify(shared).isSound()).isTrue();
    isAtRest();
  }

  /// Two files of the same length, each under the other's name, are both whole.
  @ParameterizedTest
  @EnumSource
  void whatLiesUnderAnothersNameHidesNothing(Kind in) {
    begin(in);
    var one = written("bas", "One");
    var other = written("bas", "Other");
    var bytes = lying(one);
    assertThat(lying(other)).hasSameSizeAs(bytes);
    lays(one, lying(other));
    lays(other, bytes);
    sync("noor");
    assertThat(knows("noor", "One") && knows("noor", "Other")).as("each is there").isTrue();
    assertThat(at("bas", 0).sync.verify(shared).missing()).isEmpty();
    lays(one, lying(other));
    assertThat(sync("tom").damaged()).containsExactly(one);
    for (int i = 0; i < 2; i++) for (var name : List.of("bas", "noor", "tom")) sync(name);
    assertThat(knows("tom", "One") && knows("tom", "Other")).isTrue();
    isAtRest();
  }

  /// Nobody looks and nobody lacks it: whoever comes in a year from now will.
  @ParameterizedTest
  @EnumSource
  void byTurnsAllIsReadBackAnyway(Kind in) {
    begin(in);
    var location = written("bas", "Hurt in silence");
    isAtRest();
    var whole = hurt(location);
    int days = 1 + listed().size() / Doubts.TURN;
    later("tom", 0);
    int put = 0;
    for (int day = 1; day <= days + 1; day++) {
      put += at("tom", day).sync.sync(shared).putBack();
      later("tom", day);
    }
    assertThat(put).isEqualTo(1);
    assertThat(lying(location)).isEqualTo(whole);
  }

  /// What is to be fetched is fetched before the store is asked for anything.
  @ParameterizedTest
  @EnumSource
  void onAnErrandItIsMendedToo(Kind in) {
    begin(in);
    var location = written("bas", "Hurt and fetched");
    var whole = hurt(location);
    sync("noor");
    for (int i = 0; i < 2; i++) {
      var errand = new Errand(shared);
      errand.fetch(at("bas", 0).sync.known());
      at("bas", 0).sync.sync(errand);
      errand.carryOut();
      at("bas", 0).sync.arrived();
    }
    assertThat(lying(location)).isEqualTo(whole);
    sync("noor");
    assertThat(knows("noor", "Hurt and fetched")).isTrue();
    isAtRest();
  }

  @Test
  void aPlaceThatNeverKeepsItIsNotFilledWithoutEnd() {
    begin(Kind.SERVER);
    var location = written("bas", "Never whole");
    hurt(location);
    var bad = lying(location);
    sync("noor");
    int put = 0;
    for (int i = 0; i < 6; i++) {
      put += sync("bas").putBack();
      lays(location, bad);
      sync("noor");
    }
    assertThat(put).isEqualTo(1);
    var kept = listed();
    for (int i = 0; i < 3; i++) {
      sync("bas");
      sync("noor");
    }
    assertThat(listed()).isEqualTo(kept);
  }

  /// A service's placeholder that does not come says nothing of the others, and nothing is lost of
  /// what lies behind it.
  @Test
  void whatDoesNotComeHoldsUpNothingElse() {
    begin(Kind.FOLDER);
    var silent = written("bas", "Behind a placeholder");
    written("bas", "Beside it");
    var patient =
        new FolderRemote(
            folder.resolve("shared"),
            Duration.ofMillis(200),
            file ->
                silent.endsWith(file.getFileName().toString())
                    ? new NeverReading(AsynchronousFileChannel.open(file))
                    : AsynchronousFileChannel.open(file));
    var report = at("noor", 0).sync.sync(patient);
    assertThat(report.damaged()).containsExactly(silent);
    assertThat(knows("noor", "Behind a placeholder")).isFalse();
    sync("noor");
    assertThat(knows("noor", "Behind a placeholder") && knows("noor", "Beside it")).isTrue();
    isAtRest();
  }
}
