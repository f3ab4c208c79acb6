package coop.meent.bench;

import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import coop.meent.ledger.LedgerService;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import coop.meent.sync.FolderRemote;
import coop.meent.sync.Remote;
import coop.meent.sync.SyncService;
import coop.meent.work.WorkService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What it takes to bring a laptop up to date with the whole of it: files listed and read,
/// signatures verified, sections opened, offices checked, rows folded and committed. First many
/// rows in few deeds, then one cell a deed.
final class MergeSpeed {

  private static final int ROWS = 10_000;
  private static final int CELLS_OF_A_CLIENT = 5;
  private static final int ROWS_OF_A_DEED = 100;
  private static final int ONE_CELL_DEEDS = 20_000;
  private static final long CELLS_WANTED = 60_000;
  private static final long CHANGES_WANTED = 15_000;
  private static final int CELL_BYTES = 15;
  private static final int CHANGE_BYTES = 60;

  /// How many times as fast as cr-sqlite merging is to be.
  private static final int TIMES_WANTED = 2;

  private final Figures figures;
  private double cellsASecond;
  private double changesASecond;

  MergeSpeed(Figures figures) {
    this.figures = figures;
  }

  private static final class Laptop implements AutoCloseable {
    private final Store store;
    private final MemberService members;
    private final LedgerService ledger;
    private final WorkService work;
    private final SyncService sync;

    private Laptop(Path home) throws IOException {
      var clock = Clock.systemUTC();
      var random = new SecureRandom();
      var ids = new Ids(clock, random);
      var files = new MeentFiles(clock, ids);
      store = files.create(Files.createDirectories(home).resolve("meent.meent"));
      members = new MemberService(store, ids, clock);
      ledger = new LedgerService(store, ids, clock);
      work = new WorkService(store, ids);
      var lock = new PassphraseLock(new PassphraseCost(64, 1, 1));
      sync = new SyncService(store, members, clock, ids, random, lock);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  void measure() throws IOException {
    var place = Files.createTempDirectory("meent-merge");
    var shared = new FolderRemote(Files.createDirectory(place.resolve("shared")));
    try (var bas = new Laptop(place.resolve("bas"));
        var noor = new Laptop(place.resolve("noor"))) {
      letIn(bas, noor, shared);
      rows(bas, noor, shared);
      cells(bas, noor, shared);
      peers();
      var objects = shared.list().size();
      figures.note("objects that a fresh laptop fetches", objects + ", bar 200");
    } finally {
      delete(place);
    }
  }

  private static void letIn(Laptop bas, Laptop noor, Remote shared) {
    var founded =
        (FoundingOutcome.Founded)
            new Founding(bas.store, bas.members, bas.ledger)
                .found("De Meent", "Bas", LocalDate.of(2024, 1, 1), Language.NL);
    var draft = MemberDraft.named("Noor", LocalDate.of(2024, 1, 1)).with(Set.of(Role.TREASURER));
    var member = ((MemberOutcome.Saved) bas.members.add(draft)).member().id();
    var pass = "correct horse".toCharArray();
    bas.sync.confirmRecovery(bas.sync.found(founded.founder().id(), pass, shared).text(), shared);
    var code = bas.sync.invite(member, shared).text();
    noor.sync.join(code, pass, shared);
    bas.sync.sync(shared);
    bas.sync.admit(bas.sync.requests().getFirst().device());
    bas.sync.sync(shared);
    noor.sync.sync(shared);
  }

  private void rows(Laptop bas, Laptop noor, Remote shared) {
    long writing = System.nanoTime();
    for (int i = 0; i < ROWS; i += ROWS_OF_A_DEED) {
      int from = i;
      bas.store.write(
          "bench",
          tx -> {
            for (int j = 0; j < ROWS_OF_A_DEED; j++)
              bas.work.addClient(tx, "Client " + (from + j), Optional.of("Town " + j));
            return tx;
          });
    }
    figures.figure("writing %,d rows".formatted(ROWS), since(writing));
    long before = bytes(shared);
    bas.sync.sync(shared);
    size("bytes a cell in the vault", bytes(shared) - before, ROWS * CELLS_OF_A_CLIENT, CELL_BYTES);
    long begun = System.nanoTime();
    noor.sync.sync(shared);
    cellsASecond =
        rate("cells merged a second", (long) ROWS * CELLS_OF_A_CLIENT, since(begun), CELLS_WANTED);
  }

  private void cells(Laptop bas, Laptop noor, Remote shared) {
    var members = bas.members.members();
    var member = members.getFirst();
    long writing = System.nanoTime();
    for (int i = 0; i < ONE_CELL_DEEDS; i++) {
      var _ =
          bas.members.change(
              member.id(),
              new MemberDraft(
                  member.name(),
                  member.trade(),
                  member.email(),
                  member.iban(),
                  Optional.of("Town " + i),
                  member.joined(),
                  member.left(),
                  member.roles()));
    }
    figures.figure(
        "one deed of one cell, synced to disk", since(writing).dividedBy(ONE_CELL_DEEDS));
    long before = bytes(shared);
    bas.sync.sync(shared);
    size("bytes a change of one cell", bytes(shared) - before, ONE_CELL_DEEDS, CHANGE_BYTES);
    long begun = System.nanoTime();
    noor.sync.sync(shared);
    changesASecond =
        rate("changes of one cell merged a second", ONE_CELL_DEEDS, since(begun), CHANGES_WANTED);
  }

  /// The same rows and cells in others' engines, in memory and without keys or offices.
  private void peers() throws IOException {
    var peers = NodePeers.rates(ROWS, ONE_CELL_DEEDS);
    if (peers.isEmpty()) {
      figures.note("cr-sqlite and Actual beside it", "not measured: no Node, or no npm packages");
      return;
    }
    peer("  cr-sqlite in memory, cells", peers.get("cr-sqlite-cells"), cellsASecond);
    peer("  cr-sqlite in memory, one cell each", peers.get("cr-sqlite-sets"), changesASecond);
    var actual = peers.get("actual-messages");
    if (actual != null)
      figures.note(
          "  Actual's log in memory, no database, cells",
          String.format(Locale.ROOT, "%,.0f   ours %.1f times", actual, cellsASecond / actual));
  }

  private void peer(String what, @Nullable Double theirs, double ours) {
    if (theirs == null) return;
    figures.note(
        what,
        String.format(
            Locale.ROOT,
            "%,.0f   ours %.1f times, bar %d: %s",
            theirs,
            ours / theirs,
            TIMES_WANTED,
            ours >= TIMES_WANTED * theirs ? "met" : "MISSED"));
  }

  private double rate(String what, long count, Duration taken, long wanted) {
    double rate = count * 1e9 / taken.toNanos();
    figures.note(
        what,
        String.format(
            Locale.ROOT, "%,.0f   bar %,d: %s", rate, wanted, rate >= wanted ? "met" : "MISSED"));
    return rate;
  }

  /// With headers, hashes, signature, seals and padding.
  private void size(String what, long bytes, int count, int most) {
    double each = bytes / (double) count;
    figures.note(
        what,
        String.format(
            Locale.ROOT, "%.1f   bar %d: %s", each, most, each <= most ? "met" : "MISSED"));
  }

  private static long bytes(Remote shared) {
    return shared.list().stream().mapToLong(Remote.Listed::bytes).sum();
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  /// `java … coop.meent.bench.MergeSpeed`: these figures alone.
  public static void main(String[] args) throws IOException {
    var figures = new Figures("Laptops that are brought up to date");
    new MergeSpeed(figures).measure();
    System.out.println(figures);
  }
}
