package coop.meent.bench;

import static coop.meent.store.db.Tables.POT_HOUR;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberService;
import coop.meent.store.IdConverter;
import coop.meent.store.MeentFiles;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/// What it takes a laptop to come into a cooperative in which much was written, with the whole of
/// it: objects fetched, signatures verified, sections opened, changes judged, rows folded, the
/// state held against the checkpoint's. And what it would take from a snapshot, in the same run.
final class JoinSpeed {

  private static final int CELLS_OF_A_ROW = 5;
  private static final int ROWS_OF_A_DEED = 1_000;
  private static final int DEEDS_OF_A_BUNDLE = 50;
  private static final Duration WANTED = Duration.ofSeconds(20);
  private static final int MOST_OBJECTS = 200;

  private final Figures figures;

  JoinSpeed(Figures figures) {
    this.figures = figures;
  }

  private static final class Laptop implements AutoCloseable {
    private final Ids ids;
    private final Store store;
    private final MemberService members;
    private final LedgerService ledger;
    private final SyncService sync;

    private Laptop(Path home) throws IOException {
      var clock = Clock.systemUTC();
      var random = new SecureRandom();
      ids = new Ids(clock, random);
      store =
          new MeentFiles(clock, ids).create(Files.createDirectories(home).resolve("meent.meent"));
      members = new MemberService(store, ids, clock);
      ledger = new LedgerService(store, ids, clock);
      var lock = new PassphraseLock(new PassphraseCost(64, 1, 1));
      sync = new SyncService(store, members, clock, ids, random, lock);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  /// @param rows of five columns each
  void measure(int rows) throws IOException {
    var place = Files.createTempDirectory("meent-join");
    var shared = new FolderRemote(Files.createDirectory(place.resolve("shared")));
    var pass = "correct horse".toCharArray();
    try (var bas = new Laptop(place.resolve("bas"));
        var second = new Laptop(place.resolve("second"))) {
      write(bas, rows, shared, pass);
      var code = bas.sync.inviteOwnLaptop(shared).text();
      var objects = shared.list();
      figures.note(
          "objects that a fresh laptop fetches",
          "%,d of %,d KiB in all, bar %d"
              .formatted(
                  objects.size(),
                  objects.stream().mapToLong(Remote.Listed::bytes).sum() / 1024,
                  MOST_OBJECTS));
      long begun = System.nanoTime();
      second.sync.join(code, pass, shared);
      figures.figure(
          "joining %,d rows × %d columns".formatted(rows, CELLS_OF_A_ROW), since(begun), WANTED);
      snapshot(second, shared);
    } finally {
      delete(place);
    }
  }

  private static void write(Laptop bas, int rows, Remote shared, char[] pass) {
    var founded =
        (FoundingOutcome.Founded)
            new Founding(bas.store, bas.members, bas.ledger)
                .found("De Meent", "Bas", LocalDate.of(2021, 1, 1), Language.NL);
    var founder = founded.founder().id();
    bas.sync.confirmRecovery(bas.sync.found(founder, pass, shared).text(), shared);
    for (int deed = 0; deed < rows / ROWS_OF_A_DEED; deed++) {
      int first = deed * ROWS_OF_A_DEED;
      bas.store.write("bench", tx -> rows(bas, tx, founder, first));
      if (deed % DEEDS_OF_A_BUNDLE == 0) bas.sync.sync(shared);
    }
    bas.sync.sync(shared);
    bas.sync.governing().checkpoint();
    bas.sync.sync(shared);
  }

  /// Ids, words, numbers, dates and times, as most rows have them.
  private static Tx rows(Laptop bas, Tx tx, MemberId member, int first) {
    for (int i = first; i < first + ROWS_OF_A_DEED; i++) {
      var row = POT_HOUR.newRecord();
      row.setId(IdConverter.bytes(bas.ids.next()));
      row.setMemberId(member);
      row.setKind("LEARNING");
      row.setMinutes(15L + i % 400);
      row.setOnDate(LocalDate.of(2021, 1, 1).plusDays(i % 1_800));
      row.setRecordedAt(Instant.EPOCH.plusSeconds(i));
      tx.put(Space.COMMON, row);
    }
    return tx;
  }

  private void snapshot(Laptop laptop, Remote shared) {
    var proof = laptop.sync.verify(shared).fold().orElseThrow();
    if (proof.difference().isPresent()) throw new IllegalStateException(proof.toString());
    figures.figure("  of that judging and folding", proof.folding());
    figures.figure("  the same loaded from a snapshot", proof.loading());
    figures.note(
        "  the snapshot",
        "%,d KiB for %,d changes".formatted(proof.bytes() / 1024, proof.covered()));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /// `java … coop.meent.bench.JoinSpeed 100000`: these figures alone.
  public static void main(String[] args) throws IOException {
    var figures = new Figures("A laptop that comes in");
    new JoinSpeed(figures).measure(Integer.parseInt(args[0]));
    System.out.println(figures);
  }
}
