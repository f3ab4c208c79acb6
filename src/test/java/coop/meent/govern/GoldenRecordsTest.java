package coop.meent.govern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import coop.meent.TestSeed;
import coop.meent.base.Hash;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.member.Role;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.Frontier.Place;
import coop.meent.store.Space;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One record of each kind and one statement of each kind, byte by byte: what lies in vaults today
/// is read for ever. A new kind adds a line; no line ever changes.
class GoldenRecordsTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/coop/meent/govern/records-format-1.txt");

  private final Seeded random = new Seeded(1);
  private final Person anna = new Person("Anna", random);
  private final UUID bas = new UUID(0x0102030405060708L, 0x090a0b0c0d0e0f10L);
  private final UUID device = new UUID(0x1112131415161718L, 0x191a1b1c1d1e1f20L);
  private final UUID vault = new UUID(0x2122232425262728L, 0x292a2b2c2d2e2f30L);
  private final Hash hash = Hash.sha256(new byte[] {1});
  private final Frontier frontier =
      new Frontier(
          new TreeMap<>(
              Map.of(
                  new Chain(device, new UUID(1, 1)), new Place(7, hash),
                  new Chain(device, new UUID(1, 2)), new Place(300, hash))));

  private Map<String, Statement> statements() {
    var all = new LinkedHashMap<String, Statement>();
    all.put("Suspend", new Statement.Suspend(device, frontier));
    all.put("RefoundVote", new Statement.RefoundVote(hash, 2, device));
    all.put("KeyShare", new Statement.KeyShare(Space.CARE, 3, bas, new Bytes(new byte[] {9, 8})));
    all.put("OwnReader", new Statement.OwnReader(bas, true, 300, 2));
    all.put("Unknown", new Statement.Unknown(77, new Bytes(new byte[] {1, 2, 3})));
    return all;
  }

  private SignedStatement signed(Statement statement) {
    return SignedStatement.sign(
        vault, anna.laptop().id(), anna.laptop().key.signingKey(), 1_800_000_000_000L, statement);
  }

  private Map<String, Deed> deeds() {
    var founding =
        new Founding(
            anna.identity,
            anna.member,
            anna.laptop().key,
            frontier,
            3,
            Founding.USUAL_WINDOW,
            1_800_000_000_000L);
    var certificate = anna.certificate(vault, anna.laptop());
    var all = new LinkedHashMap<String, Deed>();
    all.put("Genesis", founding.genesis());
    all.put("AdmitMember", anna.admission());
    all.put(
        "AdmitDevice",
        new Deed.AdmitDevice(
            anna.laptop().id(),
            anna.member,
            certificate.deviceKey(),
            new Bytes(certificate.signature()),
            "AB"));
    for (var role : Role.values())
      if (role != Role.STEWARD) all.put("Grant " + role, new Deed.Grant(bas, role));
    all.put("Revoke", new Deed.Revoke(bas, Role.TREASURER, frontier));
    all.put("RemoveMember", new Deed.RemoveMember(bas, frontier));
    all.put("RemoveDevice", new Deed.RemoveDevice(device, Frontier.EMPTY));
    var wrapped =
        new TreeMap<UUID, Bytes>(
            Map.of(bas, new Bytes(new byte[] {1}), device, new Bytes(new byte[] {2})));
    var withBas = Space.withMember(new MemberId(bas));
    var ownOfBas = Space.own(new MemberId(bas));
    var team = Space.team(new AssignmentId(device));
    for (var space : List.of(Space.COMMON, Space.OFFICE, withBas, Space.CARE, team, ownOfBas))
      all.put("OpenEpoch " + space.kind(), new Deed.OpenEpoch(space, 2, hash, wrapped));
    all.put("SetReaders", new Deed.SetReaders(team, new TreeSet<>(List.of(bas, device))));
    all.put(
        "Checkpoint",
        new Deed.Checkpoint(
            frontier, 1_800_000_000_123L, new TreeMap<>(Map.of(Space.COMMON.key(), hash))));
    all.put(
        "ConfirmSuspension",
        new Deed.ConfirmSuspension(signed(new Statement.Suspend(device, frontier))));
    all.put("LiftSuspension", new Deed.LiftSuspension(hash));
    all.put(
        "AdmitLate", new Deed.AdmitLate(new TreeSet<>(List.of(hash, Hash.sha256(new byte[] {2})))));
    all.put("HandOver", new Deed.HandOver(device, frontier));
    all.put(
        "Refound",
        new Deed.Refound(List.of(signed(new Statement.RefoundVote(hash, 2, device))), frontier));
    all.put("SchemaEpoch", new Deed.SchemaEpoch(8));
    all.put("Unknown ignorable", new Deed.Unknown(99, true, new Bytes(new byte[] {1, 2})));
    all.put("Unknown critical", new Deed.Unknown(100, false, new Bytes(new byte[] {3})));
    return all;
  }

  private byte[] record(Deed deed) {
    boolean isFirst = deed instanceof Deed.Genesis;
    var content =
        LogRecord.toBeSigned(
            1,
            isFirst ? 1 : 200,
            isFirst ? Optional.empty() : Optional.of(hash),
            anna.laptop().id(),
            1_800_000_000_000L,
            deed);
    return TestVault.signed(content, anna.laptop().key);
  }

  private Map<String, byte[]> all() {
    var all = new LinkedHashMap<String, byte[]>();
    deeds().forEach((name, deed) -> all.put("record " + name, record(deed)));
    statements().forEach((name, said) -> all.put("statement " + name, signed(said).toBytes()));
    return all;
  }

  @Test
  void everyKindIsWrittenAsItEverWas() throws IOException {
    var lines = new StringBuilder();
    all()
        .forEach((name, bytes) ->
            lines.append(name).append(" = ").append(HexFormat.of().formatHex(bytes)).append('\n'));
    if (Boolean.getBoolean("golden.update")) Files.writeString(GOLDEN, lines);
    assertThat(Files.readString(GOLDEN)).isEqualTo(lines.toString());
  }

  @Test
  void everyGoldenLineIsReadAsWhatItSays() throws IOException {
    var deeds = deeds();
    var statements = statements();
    int read = 0;
    for (var line : Files.readAllLines(GOLDEN)) {
      var parts = line.split(" = ");
      var bytes = HexFormat.of().parseHex(parts[1]);
      var name = parts[0].substring(parts[0].indexOf(' ') + 1);
      if (line.startsWith("record ")) {
        var record = LogRecord.read(bytes);
        assertThat(record.deed()).as(name).isEqualTo(deeds.get(name));
        assertThat(record.isSignedBy(anna.laptop().key.verifyKey())).as(name).isTrue();
      } else {
        var statement = SignedStatement.read(bytes);
        assertThat(statement.statement()).as(name).isEqualTo(statements.get(name));
        assertThat(statement.toBytes()).as(name).isEqualTo(bytes);
        assertThat(statement.isSignedBy(anna.laptop().key.verifyKey())).as(name).isTrue();
      }
      read++;
    }
    assertThat(read).isEqualTo(deeds.size() + statements.size()).isEqualTo(32);
  }

  @Test
  void cutOffAnywhereIsNoRecord() {
    all()
        .forEach((name, bytes) -> {
          for (int length = 0; length < bytes.length; length++)
            assertThat(reads(name, Arrays.copyOf(bytes, length))).as(name + length).isFalse();
          assertThat(reads(name, Arrays.copyOf(bytes, bytes.length + 1))).as(name).isFalse();
        });
  }

  @Test
  void anyFlippedBitIsRefusedOrBreaksTheSignature() {
    all()
        .forEach((name, bytes) -> {
          for (int bit = 0; bit < bytes.length * 8; bit += 3) {
            var other = bytes.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            if (reads(name, other))
              assertThat(isSigned(name, other)).as("%s, bit %d", name, bit).isFalse();
          }
        });
  }

  /// Whatever a stranger sends is an [IllegalArgumentException] or can be written only in that way.
  @Test
  void mangledBytesAreRefusedOrReadInOneWayOnly() {
    var seeded = new Seeded(TestSeed.print("mangledBytesAreRefusedOrReadInOneWayOnly"));
    var seeds = List.copyOf(all().entrySet());
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      var seed = seeded.pick(seeds);
      var bytes = mangled(seed.getValue(), seeded);
      if (!reads(seed.getKey(), bytes)) continue;
      read++;
      assertThat(written(seed.getKey(), bytes)).isEqualTo(bytes);
    }
    assertThat(read).isGreaterThan(1000);
  }

  private static byte[] mangled(byte[] bytes, Seeded seeded) {
    var other = bytes.clone();
    for (int flips = 1 + seeded.nextInt(4); flips > 0; flips--) {
      int at = seeded.nextInt(other.length);
      other[at] =
          (byte) (seeded.chance(50) ? seeded.nextInt(256) : other[at] ^ (1 << seeded.nextInt(8)));
    }
    return seeded.chance(10) ? Arrays.copyOf(other, seeded.nextInt(other.length)) : other;
  }

  private static byte[] written(String name, byte[] bytes) {
    if (name.startsWith("statement")) return SignedStatement.read(bytes).toBytes();
    var record = LogRecord.read(bytes);
    var content =
        LogRecord.toBeSigned(
            record.term(),
            record.number(),
            record.previous(),
            record.device(),
            record.claimedMillis(),
            record.deed());
    var written = Arrays.copyOf(content, content.length + 64);
    System.arraycopy(bytes, bytes.length - 64, written, content.length, 64);
    return written;
  }

  private static boolean reads(String name, byte[] bytes) {
    try {
      if (name.startsWith("record")) LogRecord.read(bytes);
      else SignedStatement.read(bytes);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private boolean isSigned(String name, byte[] bytes) {
    var key = anna.laptop().key.verifyKey();
    return name.startsWith("record")
        ? LogRecord.read(bytes).isSignedBy(key)
        : SignedStatement.read(bytes).isSignedBy(key);
  }

  @Test
  void tooLargeIsRefusedBeforeItIsRead() {
    assertThat(reads("record", new byte[LogRecord.MOST_BYTES + 1])).isFalse();
    assertThat(reads("statement", new byte[SignedStatement.MOST_BYTES + 1])).isFalse();
  }

  @Test
  void garbageAmongRecordsHarmsNothing() {
    var good = TestVault.foundedBy("Anna", 1, new Seeded(3)).admit("Bas");
    var governance = good.governance;
    for (var bytes : all().values()) {
      var after = governance.with(List.of(bytes, new byte[0]), List.of(bytes, new byte[0]));
      assertThat(after.head()).isEqualTo(governance.head());
    }
    assertThatCode(() -> governance.with(List.of(new byte[100]), List.of(new byte[100])))
        .doesNotThrowAnyException();
  }
}
