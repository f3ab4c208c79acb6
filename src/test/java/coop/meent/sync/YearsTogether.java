package coop.meent.sync;

import static coop.meent.store.db.Tables.POT_HOUR;

import coop.meent.base.Hash;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.crypto.DeviceKey;
import coop.meent.crypto.Identity;
import coop.meent.crypto.KeyFile;
import coop.meent.crypto.KeyFileOutcome;
import coop.meent.crypto.Keyring;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.govern.Deed;
import coop.meent.govern.Standing;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.store.Chain;
import coop.meent.store.ChangesElsewhere;
import coop.meent.store.Frontier;
import coop.meent.store.IdConverter;
import coop.meent.store.KnownFrontier;
import coop.meent.store.MeentFiles;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.db.tables.records.PotHourRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A cooperative of many laptops over years. The steward's laptop is a real one, and so is the one
/// that joins in the end. The others write real changes into real bundles, signed, sealed and
/// rolled up as each laptop does it, without a file of their own: what they take in from each other
/// is not worked out. Everybody writes some deeds a week and syncs once, one after the other.
public final class YearsTogether implements AutoCloseable {

  private static final char[] PASS = "correct horse".toCharArray();
  private static final Instant BEGIN = Instant.parse("2021-01-04T09:00:00Z");
  private static final int MOST_CHANGES = 5_000;

  /// @param deeds of each laptop in each week
  /// @param every so many weeks the steward's laptop syncs
  public record Size(int laptops, int weeks, int deeds, int every) {}

  /// What lies in the vault in the end, and what it took.
  ///
  /// @param put bytes that were ever put there
  /// @param most objects that ever lay there at once
  /// @param syncing of the steward's laptop, all of it
  public record Outcome(
      long deeds,
      int objects,
      int packs,
      long bytes,
      long put,
      int most,
      int checkpoints,
      Duration syncing,
      Fresh fresh) {}

  /// What a fresh laptop fetched, and whether it came to what the steward's has.
  public record Fresh(int objects, long bytes, Duration taken, boolean isSame) {}

  private final Path folder;
  private final Size size;
  private final Seeded random;
  private final Weeks clock = new Weeks();
  private final MemoryRemote place = new MemoryRemote();
  private final Laptop bas;
  private final List<Writer> writers = new ArrayList<>();
  private final TreeMap<Chain, Frontier.Place> seen;
  private final ChangesElsewhere changes;
  private final BundleCodec codec;
  private final SpaceKeys.Newest common;
  private Standing standing;
  private Hash last;
  private int most;

  private YearsTogether(Path folder, Size size, long seed) throws IOException {
    this.folder = folder;
    this.size = size;
    random = new Seeded(seed);
    bas = new Laptop(folder.resolve("bas"));
    var session = foundVault();
    codec = session.codec();
    common = session.keys().forSealing(session.file().governance(), Space.COMMON).orElseThrow();
    standing = session.file().standing().orElseThrow();
    changes = new ChangesElsewhere(bas.store);
    bas.unlockAnew();
    bas.sync.sync(place);
    seen = new TreeMap<>(bas.store.read(KnownFrontier::read).places());
    last = seen.firstEntry().getValue().hash();
  }

  public static Outcome of(Path folder, Size size, long seed) throws IOException {
    try (var years = new YearsTogether(folder, size, seed)) {
      return years.live();
    }
  }

  private VaultSession foundVault() {
    var founded =
        (FoundingOutcome.Founded)
            new Founding(bas.store, bas.members, bas.ledger)
                .found("De Meent", "Bas", LocalDate.of(2021, 1, 1), Language.NL);
    List<MemberId> members = new ArrayList<>();
    for (int i = 1; i < size.laptops; i++) {
      var draft = MemberDraft.named("Member " + i, LocalDate.of(2021, 1, 1));
      members.add(((MemberOutcome.Saved) bas.members.add(draft)).member().id());
    }
    var code = bas.sync.found(founded.founder().id(), PASS, place);
    bas.sync.confirmRecovery(code.text(), place);
    var session = new VaultSession(new VaultFile(bas.store), bas.keyring(), clock, random);
    var stewardship = new Stewardship(session);
    for (var member : members) {
      var identity = Identity.random(random);
      var device = DeviceKey.random(bas.ids.next(), random);
      var mine = session.keyring();
      var keyring = new Keyring(member.uuid(), identity, device, mine.vault(), mine.vaultKey());
      stewardship.append(
          new Deed.AdmitMember(
              member.uuid(),
              identity.signingKey().verifyKey(),
              identity.wrappingKey().publicKey()));
      stewardship.append(stewardship.drafts().admit(keyring.certificate()));
      writers.add(new Writer(member, device, new Chain(device.device(), bas.ids.next())));
    }
    int _ = stewardship.duties();
    return session;
  }

  private Outcome live() throws IOException {
    long syncing = 0;
    for (int week = 1; week <= size.weeks; week++) {
      clock.week(week);
      for (var writer : writers) writer.sync(week);
      most = Math.max(most, place.list().size());
      if (week % size.every != 0) continue;
      long begun = System.nanoTime();
      bas.sync.sync(place);
      syncing += System.nanoTime() - begun;
      if (week % 4 == 0) standing = new VaultFile(bas.store).standing().orElseThrow();
    }
    return new Outcome(
        (long) (size.laptops - 1) * size.weeks * size.deeds,
        place.list().size(),
        (int) place.list().stream().filter(Errand::isPack).count(),
        place.bytes(),
        place.bytesPut,
        most,
        checkpoints(),
        Duration.ofNanos(syncing),
        fresh());
  }

  private int checkpoints() {
    return (int)
        new VaultFile(bas.store)
            .governance().records().stream()
                .filter(record -> record.deed() instanceof Deed.Checkpoint)
                .count();
  }

  private Fresh fresh() throws IOException {
    var code = bas.sync.inviteOwnLaptop(place).text();
    try (var second = new Laptop(folder.resolve("second"))) {
      place.fetched = 0;
      place.bytesFetched = 0;
      long begun = System.nanoTime();
      second.sync.join(code, PASS, place);
      var taken = Duration.ofNanos(System.nanoTime() - begun);
      return new Fresh(
          place.fetched, place.bytesFetched, taken, second.state().equals(bas.state()));
    }
  }

  @Override
  public void close() {
    bas.close();
  }

  /// A laptop without a file.
  private final class Writer {
    private final MemberId member;
    private final DeviceKey device;
    private final Chain chain;
    private final List<byte[]> headers = new ArrayList<>();
    private final List<byte[]> payloads = new ArrayList<>();
    private final List<Hash> hashes = new ArrayList<>();
    private final List<Lying> bundles = new ArrayList<>();

    private record Lying(ObjectName name, int first, int last, int week) {}

    private Writer(MemberId member, DeviceKey device, Chain chain) {
      this.member = member;
      this.device = device;
      this.chain = chain;
    }

    private void sync(int week) {
      int first = hashes.size();
      for (int i = 0; i < size.deeds; i++) write(week, i);
      seen.put(chain, new Frontier.Place(hashes.size(), hashes.getLast()));
      bundles.add(publish(first, hashes.size(), week));
      rollUp(week);
    }

    private void write(int week, int i) {
      var written =
          changes.write(
              "sharing.pot",
              Space.COMMON,
              new ChangesElsewhere.Origin(
                  chain,
                  hashes.size() + 1L,
                  hashes.isEmpty() ? Optional.empty() : Optional.of(hashes.getLast()),
                  List.of(last),
                  standing.head(),
                  standing.checkpoint().map(Standing.LastCheckpoint::hash),
                  clock.millis(),
                  new DeedId(bas.ids.next())),
              hour(week, i));
      headers.add(written.header());
      payloads.add(written.payload());
      hashes.add(written.hash());
      last = written.hash();
    }

    private PotHourRecord hour(int week, int i) {
      var row = POT_HOUR.newRecord();
      row.setId(IdConverter.bytes(bas.ids.next()));
      row.setMemberId(member);
      row.setKind("LEARNING");
      row.setMinutes(15L + random.nextInt(400));
      row.setOnDate(LocalDate.of(2021, 1, 4).plusDays(7L * week + i % 5));
      row.setRecordedAt(clock.instant());
      return row;
    }

    private Lying publish(int first, int end, int week) {
      var section =
          codec.seal(
              chain,
              first + 1L,
              Space.COMMON.key(),
              common.epoch(),
              common.key(),
              payloads.subList(first, end));
      var bundle =
          new Bundle(
              chain,
              first + 1L,
              first == 0 ? Optional.empty() : Optional.of(hashes.get(first - 1)),
              Optional.of(standing.head()),
              new Frontier(seen),
              List.of(),
              List.of(),
              headers.subList(first, end),
              List.of(section));
      var object = codec.write(bundle, device.signingKey());
      place.putNew(object.name(), object.toBytes());
      return new Lying(object.name(), first, end, week);
    }

    /// As [RollUp] does it.
    private void rollUp(int week) {
      List<Lying> old = new ArrayList<>();
      for (var bundle : bundles) {
        if (bundle.week == week || bundle.last > MOST_CHANGES) break;
        old.add(bundle);
      }
      if (old.size() < RollUp.MANY) return;
      bundles.removeAll(old);
      for (var bundle : old) place.delete(bundle.name.location());
      bundles.addFirst(publish(old.getFirst().first, old.getLast().last, week - 1));
    }
  }

  /// A laptop with a file.
  private final class Laptop implements AutoCloseable {
    private final PassphraseLock lock = new PassphraseLock(new PassphraseCost(64, 1, 1));
    private final Ids ids = new Ids(clock, random);
    private final Store store;
    private final MemberService members;
    private final LedgerService ledger;
    private SyncService sync;

    private Laptop(Path home) throws IOException {
      store =
          new MeentFiles(clock, ids).create(Files.createDirectories(home).resolve("meent.meent"));
      members = new MemberService(store, ids, clock);
      ledger = new LedgerService(store, ids, clock);
      sync = new SyncService(store, members, clock, ids, random, lock);
    }

    private Keyring keyring() {
      return switch (KeyFile.beside(store.file(), lock).read(PASS)) {
        case KeyFileOutcome.Opened(var keyring) -> keyring;
        case KeyFileOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
      };
    }

    /// What was decided meanwhile is read again.
    private void unlockAnew() {
      sync = new SyncService(store, members, clock, ids, random, lock);
      sync.unlock(PASS);
    }

    private Hash state() {
      return store.write("state", tx -> tx.stateHash(Space.COMMON));
    }

    @Override
    public void close() {
      store.close();
    }
  }

  /// Stands where it is set, and goes on a little each time it is looked at.
  private static final class Weeks extends Clock {
    private long millis = BEGIN.toEpochMilli();

    private void week(int week) {
      millis = BEGIN.plus(Duration.ofDays(7L * week)).toEpochMilli();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis++);
    }
  }
}
