package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Seeded;
import coop.meent.ledger.BookKind;
import coop.meent.member.Role;
import coop.meent.store.KnownFrontier;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is final lies in packs: many bundles in one object.
class PacksTest {

  private static final int BUNDLES = 12;

  @TempDir static Path made;
  @TempDir Path folder;
  private Path place;
  private Counting shared;
  private SyncingLaptop bas;
  private SyncingLaptop noor;

  @BeforeAll
  static void twoLaptopsWithManyBundles() throws Exception {
    var shared = new FolderRemote(Files.createDirectory(made.resolve("shared")));
    try (var bas = new SyncingLaptop(made.resolve("bas"), 1, Duration.ZERO)) {
      var founder = Homes.found(bas);
      var noorsId = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var code = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      bas.sync.confirmRecovery(code.text(), shared);
      Homes.letIn(made, bas, noorsId, shared);
      try (var noor = new SyncingLaptop(made.resolve("noor"), 2, Duration.ZERO)) {
        noor.store.write(
            "own book",
            tx -> noor.ledger.openBook(tx, BookKind.MEMBER, Optional.of(noorsId), "own", "Noor"));
        for (int i = 0; i < BUNDLES; i++) write(i % 2 == 0 ? bas : noor, "Client " + i, shared);
      }
    }
  }

  @BeforeEach
  void open() throws Exception {
    Homes.copy(made, folder);
    place = folder.resolve("shared");
    shared = new Counting(new FolderRemote(place));
    bas = new SyncingLaptop(folder.resolve("bas"), 3, Duration.ZERO);
    noor = new SyncingLaptop(folder.resolve("noor"), 4, Duration.ZERO);
  }

  @AfterEach
  void close() {
    for (var laptop : List.of(bas, noor)) {
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
      laptop.close();
    }
  }

  private static void write(SyncingLaptop laptop, String client, Remote shared) {
    laptop.work.addClient(client, Optional.empty());
    laptop.sync.sync(shared);
  }

  private SyncReport checkpoint() {
    bas.sync.sync(shared);
    bas.sync.governing().checkpoint();
    return bas.sync.sync(shared);
  }

  /// Puts what is final into packs and takes away what they hold.
  private void pack() {
    assertThat(checkpoint().packed()).isEqualTo(1);
    checkpoint();
    checkpoint();
    assertThat(checkpoint().collected()).isZero();
  }

  private Set<String> lying(boolean packs) {
    var names = new TreeSet<String>();
    for (var file : shared.list()) {
      var name = ObjectName.at(file.location());
      if (name.isPresent() && name.get().isPack() == packs) names.add(name.get().text());
    }
    return names;
  }

  private Path packFile() {
    return place.resolve(new ObjectName(lying(true).iterator().next()).location());
  }

  private void sameEverywhere() {
    bas.sync.sync(shared);
    noor.sync.sync(shared);
    bas.sync.sync(shared);
    noor.sync.sync(shared);
    same(bas, noor);
  }

  private static void same(SyncingLaptop one, SyncingLaptop other) {
    assertThat(other.store.read(KnownFrontier::read))
        .isEqualTo(one.store.read(KnownFrontier::read));
    assertThat(state(other, Space.COMMON)).isEqualTo(state(one, Space.COMMON));
    assertThat(state(other, Space.OFFICE)).isEqualTo(state(one, Space.OFFICE));
  }

  private static Object state(SyncingLaptop laptop, Space space) {
    return laptop.store.write("state", tx -> tx.stateHash(space));
  }

  @Test
  void aFreshLaptopFetchesThePackInsteadOfEachBundle() throws Exception {
    int before = lying(false).size();
    pack();
    assertThat(before).isGreaterThan(BUNDLES);
    assertThat(lying(true)).hasSize(1);
    assertThat(lying(false)).hasSizeLessThan(before);
    joinedAgain(lying(false).size() + 8);
  }

  /// Also what the steward's laptop cannot read is there: it was carried along as it was sealed.
  private void joinedAgain(int most) throws Exception {
    try (var second = new SyncingLaptop(folder.resolve("noor2"), 3, Duration.ZERO)) {
      var code = noor.sync.inviteOwnLaptop(shared);
      second.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
      bas.sync.sync(shared);
      shared.fetched = 0;
      second.sync.sync(shared);
      assertThat(shared.fetched).isLessThanOrEqualTo(most);
      bas.sync.sync(shared);
      noor.sync.sync(shared);
      second.sync.sync(shared);
      same(noor, second);
      assertThat(second.ledger.books()).isEqualTo(noor.ledger.books());
      assertThat(bas.ledger.books()).hasSizeLessThan(noor.ledger.books().size());
      assertThat(second.store.read(Verification::breaches)).isEmpty();
    }
  }

  /// While both lie there a fresh laptop still fetches the pack only.
  @Test
  void whatLiesInAPackThatWasReadIsNotFetchedByItself() throws Exception {
    checkpoint();
    assertThat(lying(false)).hasSizeGreaterThan(BUNDLES);
    joinedAgain(8);
  }

  @Test
  void anErrandFetchesNoMoreThanThat() {
    checkpoint();
    int bundles = lying(false).size();
    var errand = new Errand(shared);
    shared.fetched = 0;
    errand.fetch(new Errand.Known(Map.of(), Map.of(), bas.sync.known().packed(), Set.of()));
    assertThat(errand.isWhole()).isTrue();
    assertThat(errand.list()).hasSize(bundles + 1);
    assertThat(shared.fetched).isLessThan(bundles - BUNDLES + 1);
  }

  @Test
  void whatAPackHoldsStaysForTwoCheckpointsAfterItWasReadBack() {
    int before = lying(false).size();
    assertThat(checkpoint().packed()).isEqualTo(1);
    assertThat(bas.sync.sync(shared).collected()).as("read back").isZero();
    assertThat(bas.sync.sync(shared).collected()).as("time alone").isZero();
    assertThat(checkpoint().collected()).as("one more").isZero();
    assertThat(lying(false)).hasSizeGreaterThanOrEqualTo(before);
    assertThat(checkpoint().collected()).as("two more").isGreaterThanOrEqualTo(BUNDLES);
    assertThat(noor.sync.sync(shared).putBack()).as("what was taken away is not missed").isZero();
    assertThat(checkpoint().collected()).isZero();
  }

  @Test
  void onlyTheStewardPacks() {
    checkpoint();
    for (var pack : lying(true)) shared.delete(new ObjectName(pack).location());
    assertThat(noor.sync.sync(shared).packed()).isZero();
    assertThat(lying(true)).isEmpty();
    assertThat(bas.sync.sync(shared).packed()).isEqualTo(1);
  }

  @Test
  void nothingIsPackedThatIsNotFinal() {
    assertThat(bas.sync.sync(shared).packed()).isZero();
    assertThat(lying(true)).isEmpty();
  }

  @Test
  void whatAMissingPackHeldIsPutBackByWhoeverHasIt() throws Exception {
    pack();
    int bundles = lying(false).size();
    Files.delete(packFile());
    assertThat(noor.sync.sync(shared).putBack()).isGreaterThanOrEqualTo(BUNDLES);
    assertThat(lying(false)).hasSizeGreaterThan(bundles + BUNDLES - 1);
    assertThat(bas.sync.sync(shared).packed()).as("and packed again").isEqualTo(1);
    joinedAgain(bundles + 8);
  }

  @Test
  void aDamagedPackIsAsGoodAsNotThere() throws Exception {
    pack();
    var file = packFile();
    var bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, bytes.length / 2}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      var report = noor.sync.sync(shared);
      assertThat(report.damaged()).hasSize(1);
      Files.write(file, bytes);
      noor.sync.sync(shared);
    }
    Files.write(file, new byte[100]);
    assertThat(bas.sync.sync(shared).packed()).isEqualTo(1);
    sameEverywhere();
    var mended = noor.sync.verify(shared);
    assertThat(mended.damaged()).as("the steward's laptop mends it").isEmpty();
    assertThat(mended.isSound()).isTrue();
  }

  /// Its length is as it was, so that only who reads all of it sees it.
  @Test
  void verifyingFindsAChangedPackAndTheNextSyncMendsIt() throws Exception {
    pack();
    var file = packFile();
    var bytes = Files.readAllBytes(file);
    var changed = bytes.clone();
    changed[bytes.length / 3] ^= 1;
    Files.write(file, changed);
    var check = bas.sync.verify(shared);
    assertThat(check.damaged()).hasSize(1);
    assertThat(check.missing()).hasSizeGreaterThanOrEqualTo(BUNDLES);
    bas.sync.sync(shared);
    assertThat(lying(true)).hasSize(1);
    var mended = bas.sync.verify(shared);
    assertThat(mended.isSound()).isTrue();
    assertThat(mended.packed()).isGreaterThanOrEqualTo(BUNDLES);
  }

  /// Nobody checks the vault; who lets somebody in looks first whether all is there.
  @Test
  void aChangedPackIsMendedBeforeSomebodyComesIn() throws Exception {
    pack();
    noor.sync.sync(shared);
    var file = packFile();
    var changed = Files.readAllBytes(file);
    changed[changed.length / 3] ^= 1;
    Files.write(file, changed);
    try (var second = new SyncingLaptop(folder.resolve("noor2"), 3, Duration.ZERO)) {
      var code = noor.sync.inviteOwnLaptop(shared);
      second.sync.join(code.text(), SyncingLaptop.PASSPHRASE, shared);
      assertThat(second.sync.sync(shared).damaged()).hasSize(1);
      assertThat(noor.sync.sync(shared).putBack()).isGreaterThanOrEqualTo(BUNDLES);
      bas.sync.sync(shared);
      second.sync.sync(shared);
      noor.sync.sync(shared);
      second.sync.sync(shared);
      same(noor, second);
      bas.sync.verify(shared);
      bas.sync.sync(shared);
      var check = bas.sync.verify(shared);
      assertThat(check.isSound()).as("%s", check).isTrue();
    }
  }

  @Test
  void aPackOfAnotherVaultIsNoneOfOurs() throws Exception {
    checkpoint();
    var other = new VaultSample(new Seeded(5));
    var foreign = other.codec.pack(List.of(other.object()));
    shared.putNew(foreign.name(), foreign.toBytes());
    var report = noor.sync.sync(shared);
    assertThat(report.foreign()).isEqualTo(1);
    assertThat(report.damaged()).isEmpty();
    assertThat(lying(true)).contains(foreign.name().text());
    sameEverywhere();
  }

  @Test
  void whoWasAwayAllTheWhileComesBackWithWhatTheyWrote() {
    noor.work.addClient("Written far away", Optional.empty());
    for (int i = 0; i < BUNDLES; i++) write(bas, "Meanwhile " + i, shared);
    pack();
    for (int i = 0; i < BUNDLES; i++) write(bas, "Later " + i, shared);
    assertThat(checkpoint().packed()).isEqualTo(1);
    checkpoint();
    assertThat(checkpoint().collected()).isPositive();
    sameEverywhere();
    assertThat(bas.work.clients()).anyMatch(client -> client.name().equals("Written far away"));
  }

  @Test
  void aSmallPackIsPackedAgainWithWhatCameSinceAndThenTakenAway() {
    pack();
    var first = lying(true);
    for (int i = 0; i < BUNDLES; i++) write(noor, "Later " + i, shared);
    assertThat(checkpoint().packed()).isEqualTo(1);
    assertThat(lying(true)).hasSize(2).containsAll(first);
    checkpoint();
    checkpoint();
    assertThat(lying(true)).hasSize(1).doesNotContainAnyElementsOf(first);
    sameEverywhere();
    assertThat(noor.sync.verify(shared).isSound()).isTrue();
  }

  @Test
  void theSamePackIsMadeOfTheSameBundles() {
    var sample = new VaultSample(new Seeded(7));
    var bundles = List.of(sample.object(), sample.object());
    var pack = sample.codec.pack(bundles);
    assertThat(sample.codec.pack(bundles)).isEqualTo(pack);
    assertThat(pack.name().isPack()).isTrue();
    assertThat(pack.name().isChunk()).isFalse();
    assertThat(sample.codec.unpack(pack)).isEqualTo(bundles);
    assertThat(sample.codec.packed(pack.toBytes()))
        .containsExactlyElementsOf(bundles.stream().map(VaultObject::name).toList());
    assertThat(sample.codec.unpack(sample.object())).isEmpty();
  }

  /// Counts what is fetched.
  private static final class Counting implements Remote {

    private final Remote place;
    private int fetched;

    private Counting(Remote place) {
      this.place = place;
    }

    @Override
    public Put putNew(ObjectName name, byte[] object) {
      return place.putNew(name, object);
    }

    @Override
    public Optional<byte[]> get(String location) {
      fetched++;
      return place.get(location);
    }

    @Override
    public List<Listed> list() {
      return new ArrayList<>(place.list());
    }

    @Override
    public List<Listed> chunks() {
      return place.chunks();
    }

    @Override
    public void delete(String location) {
      place.delete(location);
    }

    @Override
    public String toString() {
      return place.toString();
    }
  }
}
