package coop.meent.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.app.VaultOffice;
import coop.meent.base.Hash;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.sync.CarryWatch;
import coop.meent.sync.ObjectName;
import coop.meent.sync.Parcel;
import coop.meent.sync.ParcelLine;
import coop.meent.sync.ParcelReport;
import coop.meent.sync.Parcels;
import coop.meent.sync.Remote;
import coop.meent.sync.RemoteRefusal;
import coop.meent.sync.StickRemote;
import coop.meent.sync.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A member's receipt reaches the treasurer and nobody else, through whatever the place does to it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // time only goes on
@SuppressWarnings("NullAway.Init") // all begin with an office
class ReceiptLaptopsTest {

  @TempDir private static Path folder;
  private final Seeded random = new Seeded(TestSeed.print("ReceiptLaptopsTest"));
  private VaultOffice office;
  private Services noor;
  private Services tom;
  private Services bert;
  private int files;

  /// One office for all: each test begins with nothing to be carried, and has files of its own.
  @BeforeAll
  void begin() throws IOException {
    office = new VaultOffice(folder);
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    tom = office.letIn("Tom Smit");
    bert = office.letIn("Bert Jansen");
    office.together(office.bas, noor, tom, bert);
  }

  @AfterEach
  void carryTheRest() {
    office.together(tom, noor, office.bas);
    for (var one : List.of(tom, noor, office.bas)) {
      one.sync().verify(office.shared);
      carryAll(one);
    }
    for (var one : List.of(tom, noor)) assertThat(carryAll(one)).isEqualTo(ParcelReport.NOTHING);
  }

  @AfterAll
  void close() {
    office.close();
  }

  /// A file that is nothing but long, and another one each time.
  private ReceiptFile file(String name, int size) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return ReceiptFile.of(name, bytes);
  }

  private ReceiptFile file(int size) {
    return file("bon%d.pdf".formatted(++files), size);
  }

  /// Tom claims with a receipt, and everybody hears of the claim who may.
  private Receipt claimed(ReceiptFile file) {
    var bill = VaultOffice.claim(tom, file);
    office.together(tom, noor, office.bas);
    return tom.receipts().of(bill.id().uuid()).getFirst().receipt();
  }

  private ParcelReport carry(Services at) {
    return at.sync().carry(office.shared, at.sync().quietFiles().asked(), CarryWatch.NONE);
  }

  private ParcelReport carryAll(Services at) {
    return at.sync().carry(office.shared, Wanted.all(), CarryWatch.NONE);
  }

  private static ParcelLine line(Services at, Receipt receipt) {
    return at.sync().parcels().stream()
        .filter(one -> one.parcel().content().equals(receipt.content()))
        .findFirst()
        .orElseThrow();
  }

  private static ParcelLine.State state(Services at, Receipt receipt) {
    return line(at, receipt).state();
  }

  /// What carrying put there.
  private List<Path> chunksOf(Runnable carrying) {
    var before = chunks();
    carrying.run();
    return chunks().stream().filter(one -> !before.contains(one)).toList();
  }

  private List<Path> chunks() {
    return office.shared.chunks().stream()
        .map(one -> folder.resolve("Meent").resolve(one.location()))
        .toList();
  }

  @Test
  void aReceiptReachesWhoMayReadItAndNobodyElse() throws IOException {
    var file = file(200_000);
    var receipt = claimed(file);
    office.together(bert);
    assertThat(state(tom, receipt)).isEqualTo(ParcelLine.State.TO_SEND);
    assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.UNKNOWN);
    assertThatThrownBy(() -> noor.receipts().open(receipt))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(ReceiptRefusal.NotHere.class));
    assertThat(carry(noor).missing()).containsExactly(receipt.name());
    assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.NOBODY);
    var chunks = chunksOf(() -> assertThat(carry(tom).sent()).containsExactly(receipt.name()));
    assertThat(state(tom, receipt)).isEqualTo(ParcelLine.State.HERE);
    assertThat(carry(noor).fetched()).containsExactly(receipt.name());
    assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.HERE);
    assertThat(noor.receipts().open(receipt)).isEqualTo(file.bytes());
    assertThat(bert.sync().parcels()).isEmpty();
    assertThat(carryAll(bert)).isEqualTo(ParcelReport.NOTHING);
    assertThat(chunks).hasSize(1);
    var needle = Arrays.copyOfRange(file.bytes(), 1_000, 1_032);
    assertThat(indexOf(Files.readAllBytes(chunks.getFirst()), needle)).isNegative();
    // Changes do not take note of it, and what a sync reads does not grow by it.
    assertThat(office.shared.list()).noneMatch(one -> one.location().startsWith("files/"));
    for (var one : List.of(tom, noor)) assertThat(carry(one)).isEqualTo(ParcelReport.NOTHING);
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int at = 0; at + part.length <= all.length; at++)
      if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) return at;
    return -1;
  }

  @Test
  void aLargeOneComesInPiecesAndOnlyWhenItIsWanted() throws IOException {
    var file = file("scan.pdf", (4 << 20) + 7);
    var receipt = claimed(file);
    List<Long> far = new ArrayList<>();
    var chunks =
        chunksOf(() ->
            tom.sync().carry(office.shared, Wanted.all(), (done, total) -> far.add(total - done)));
    assertThat(far).hasSize(2).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(chunks).hasSize(2);
    for (var chunk : chunks) assertThat(Files.size(chunk)).isLessThan(9 << 19);
    assertThat(carry(noor).fetched()).isEmpty();
    assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.TO_FETCH);
    var only = Wanted.only(receipt.content());
    assertThat(noor.sync().carry(office.shared, only, CarryWatch.NONE).fetched())
        .containsExactly("scan.pdf");
    assertThat(noor.receipts().open(receipt)).isEqualTo(file.bytes());
  }

  @Test
  void whoStopsInTheMiddleKeepsWhatCameWhole() {
    var small = claimed(file("klein.pdf", 50_000));
    var large = claimed(file("groot.pdf", (4 << 20) + 9));
    carryAll(tom);
    assertThatThrownBy(() ->
            noor.sync()
                .carry(
                    office.shared,
                    Wanted.all(),
                    (done, total) -> {
                      if (done > 60_000) throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(noor.receipts().open(small)).hasSize(50_000);
    assertThat(noor.receipts().read(large.content())).isEmpty();
    assertThat(carryAll(noor).fetched()).containsExactly("groot.pdf");
  }

  @Test
  void whatIsCutOffOrChangedIsRefusedWithItsPlaceAndPutAgain() throws IOException {
    var receipt = claimed(file(300_000));
    var name = receipt.name();
    var chunk = chunksOf(() -> carry(tom)).getFirst();
    var place = folder.resolve("Meent").relativize(chunk).toString().replace('\\', '/');
    var whole = Files.readAllBytes(chunk);
    for (var bad : List.of(new byte[0], Arrays.copyOf(whole, 100_000), flipped(whole))) {
      Files.write(chunk, bad);
      assertThat(carry(noor).damaged()).containsExactly(new ParcelReport.Damaged(name, place));
      assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.DAMAGED);
      assertThat(noor.receipts().read(receipt.content())).isEmpty();
    }
    // One that keeps its length is seen by who reads all of it.
    assertThat(carry(tom).sent()).isEmpty();
    assertThat(tom.sync().verify(office.shared).damaged()).containsExactly(place);
    assertThat(carry(tom).sent()).containsExactly(name);
    assertThat(Files.readAllBytes(chunk)).isEqualTo(whole);
    assertThat(tom.sync().verify(office.shared).damaged()).isEmpty();
    assertThat(carry(noor).fetched()).containsExactly(name);
  }

  private static byte[] flipped(byte[] whole) {
    var bad = whole.clone();
    bad[150_000] ^= 1;
    return bad;
  }

  /// Who reads the space could seal anything under the name.
  @Test
  void whatIsNotWhatItsHashSaysIsNeverKept() {
    var file = file(9_000);
    var good = claimed(file);
    var other = file(9_000);
    var name = good.name();
    tom.sync().carries(new Lying(line(tom, good).parcel(), other.bytes()));
    assertThat(carry(tom).sent()).containsExactly(name);
    assertThat(carryAll(noor).damaged()).hasSize(1);
    assertThat(noor.receipts().read(good.content())).isEmpty();
    assertThat(noor.receipts().read(other.content())).isEmpty();
    assertThat(noor.receipts().supply(file)).isTrue();
    assertThat(noor.sync().verify(office.shared).damaged()).hasSize(1);
    assertThat(carry(noor).sent()).containsExactly(name);
    assertThat(noor.sync().verify(office.shared).isSound()).isTrue();
    assertThat(carryAll(office.bas).fetched()).contains(name);
    VaultOffice.carriesReceipts(tom);
  }

  /// Gives other bytes for a file.
  private record Lying(Parcel parcel, byte[] bytes) implements Parcels {
    @Override
    public List<Parcel> all() {
      return List.of(parcel);
    }

    @Override
    public Optional<byte[]> read(Hash content) {
      return Optional.of(bytes);
    }

    @Override
    public void keep(Hash content, byte[] bytes) {
      throw new AssertionError();
    }

    @Override
    public void drop() {}
  }

  @Test
  void whatAPlaceLostIsPutBackByWhoeverHasIt() throws IOException {
    var receipt = claimed(file(20_000));
    var chunk = chunksOf(() -> carry(tom)).getFirst();
    var whole = Files.readAllBytes(chunk);
    carry(noor);
    Files.delete(chunk);
    assertThat(carry(noor).sent()).containsExactly(receipt.name());
    assertThat(Files.readAllBytes(chunk)).isEqualTo(whole);
    Files.delete(chunk);
    var check = noor.sync().verify(office.shared);
    assertThat(check.missing()).hasSize(1);
    assertThat(chunk).hasFileName(check.missing().getFirst() + ".mo");
    carry(noor);
    carry(office.bas);
    assertThat(office.bas.receipts().open(receipt)).hasSize(20_000);
  }

  @Test
  void byItselfItIsLookedNowAndThen() {
    claimed(file(20_000));
    var quiet = noor.sync().quietFiles().wanted();
    var counting = new Counting(office.shared);
    noor.sync().carry(counting, quiet, CarryWatch.NONE);
    noor.sync().carry(counting, quiet, CarryWatch.NONE);
    assertThat(counting.listed).isEqualTo(1);
    carry(tom);
    office.clock.pass(Duration.ofMinutes(11));
    assertThat(noor.sync().carry(counting, quiet, CarryWatch.NONE).fetched()).hasSize(1);
    noor.sync().carry(counting, quiet, CarryWatch.NONE);
    assertThat(counting.listed).isEqualTo(2);
    office.clock.pass(Duration.ofDays(8));
    noor.sync().carry(counting, quiet, CarryWatch.NONE);
    noor.sync().carry(counting, quiet, CarryWatch.NONE);
    assertThat(counting.listed).isEqualTo(3);
  }

  @Test
  void aPlaceThatFailsInTheMiddleLosesNothing() {
    List<Receipt> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) all.add(claimed(file(10_000 + i)));
    var failing = new Counting(office.shared);
    for (int after = 0; after < 5; after++) {
      failing.left = 1;
      refused(() -> tom.sync().carry(failing, Wanted.all(), CarryWatch.NONE), after < 4);
      failing.left = Integer.MAX_VALUE;
    }
    failing.left = 2;
    refused(() -> noor.sync().carry(failing, Wanted.all(), CarryWatch.NONE), true);
    assertThat(all.stream().filter(one -> noor.receipts().read(one.content()).isPresent()))
        .hasSize(2);
    failing.left = Integer.MAX_VALUE;
    assertThat(noor.sync().carry(failing, Wanted.all(), CarryWatch.NONE).fetched()).hasSize(3);
  }

  private static void refused(Runnable work, boolean shall) {
    try {
      work.run();
      assertThat(shall).as("was refused").isFalse();
    } catch (RefusedException e) {
      assertThat(e.refusal()).isInstanceOf(RemoteRefusal.Missing.class);
      assertThat(shall).as("was not refused").isTrue();
    }
  }

  /// Counts how often it is asked for a list, and fails after so many objects.
  private static final class Counting implements Remote {
    private final Remote place;
    private int listed;
    private int left = Integer.MAX_VALUE;

    private Counting(Remote place) {
      this.place = place;
    }

    private void use() {
      if (left-- <= 0) throw new RefusedException(new RemoteRefusal.Missing(Path.of("gone")));
    }

    @Override
    public Put putNew(ObjectName name, byte[] object) {
      use();
      return place.putNew(name, object);
    }

    @Override
    public Optional<byte[]> get(String location) {
      use();
      return place.get(location);
    }

    @Override
    public List<Listed> list() {
      return place.list();
    }

    @Override
    public List<Listed> chunks() {
      listed++;
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

  /// Of receipts that several laptops have, one is removed at one of them.
  @Test
  @Order(Integer.MAX_VALUE)
  void whatIsRemovedAfterItsTermGoesFromEveryLaptopAndFromTheVault() {
    var file = file(20_000);
    var receipt = claimed(file);
    var other = claimed(file(10_000));
    var chunks = chunksOf(() -> carryAll(tom));
    carryAll(noor);
    var treasurer = noor.sync().member().orElseThrow();
    assertThat(noor.receipts().remove(receipt.id(), treasurer))
        .isEqualTo(
            new Removal.Refused(
                new ReceiptRefusal.StillKept(receipt.name(), LocalDate.of(2033, 12, 31))));
    office.clock.pass(Duration.ofDays(365 * 8));
    assertThat(tom.receipts().remove(receipt.id(), tom.sync().member().orElseThrow()))
        .isInstanceOf(Removal.Refused.class);
    assertThat(tom.receipts().open(receipt)).isEqualTo(file.bytes());
    assertThat(noor.receipts().remove(receipt.id(), treasurer))
        .isEqualTo(new Removal.Removed(receipt));
    assertThat(noor.receipts().remove(receipt.id(), treasurer))
        .isEqualTo(new Removal.Refused(new ReceiptRefusal.KeptNoLonger(receipt.name())));
    assertThat(noor.receipts().read(receipt.content())).isEmpty();
    assertThat(state(noor, receipt)).isEqualTo(ParcelLine.State.REMOVED);
    office.together(noor, tom, office.bas);
    assertThat(carry(tom).removed()).isEqualTo(1);
    assertThat(chunks.stream().filter(Files::exists)).hasSize(1);
    assertThat(tom.receipts().read(receipt.content())).isEmpty();
    assertThat(carry(tom).sent()).isEmpty();
    assertThatThrownBy(() -> tom.receipts().open(receipt))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.refusal()).isEqualTo(new ReceiptRefusal.KeptNoLonger(receipt.name())));
    for (var one : List.of(tom, noor)) {
      assertThat(one.receipts().read(other.content())).isPresent();
      assertThat(one.receipts().of(receipt.about())).allMatch(held -> held.isRemoved());
      assertThat(one.checks().run()).noneMatch(finding -> finding.isBroken());
    }
  }

  @Test
  void aStickCarriesThemToo() {
    var receipt = claimed(file(500_000));
    var path = folder.resolve("meent" + StickRemote.ENDING);
    tom.sync().sync(new StickRemote(path));
    tom.sync().carry(new StickRemote(path), Wanted.all(), CarryWatch.NONE);
    noor.sync().sync(new StickRemote(path));
    noor.sync().carry(new StickRemote(path), Wanted.all(), CarryWatch.NONE);
    assertThat(noor.receipts().open(receipt)).hasSize(500_000);
    // What lies on a stick lies in no vault yet.
    assertThat(carry(noor).sent()).containsExactly(receipt.name());
  }

  @Test
  void whoIsLetInLaterReadsWhatWasPutThereBefore() throws IOException {
    var receipt = claimed(file(20_000));
    carry(tom);
    var eva = office.letIn("Eva Bos", Role.TREASURER);
    office.together(office.bas, noor, tom, eva, office.bas, eva);
    assertThat(carryAll(eva).fetched()).contains(receipt.name());
    assertThat(eva.receipts().open(receipt)).hasSize(20_000);
  }
}
