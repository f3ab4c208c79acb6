package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.govern.Deed;
import coop.meent.member.Role;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.KnownFrontier;
import coop.meent.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes final by itself, and what does not.
class CheckpointsTest {

  private static final Duration TOO_SOON = Duration.ofDays(41);
  private static final Duration TIME = Duration.ofDays(43);

  @TempDir static Path made;
  @TempDir Path folder;
  private FolderRemote shared;

  @BeforeAll
  static void twoLaptops() throws Exception {
    var shared = new FolderRemote(Files.createDirectory(made.resolve("shared")));
    try (var bas = new SyncingLaptop(made.resolve("bas"), 1, Duration.ZERO)) {
      var founder = Homes.found(bas);
      MemberId noor = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var code = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, shared);
      bas.sync.confirmRecovery(code.text(), shared);
      Homes.letIn(made, bas, noor, shared);
      bas.work.addClient("Gemeente", Optional.empty());
      bas.sync.sync(shared);
    }
  }

  @BeforeEach
  void copy() {
    Homes.copy(made, folder);
    shared = new FolderRemote(folder.resolve("shared"));
  }

  private SyncingLaptop at(String name, Duration later) throws Exception {
    return new SyncingLaptop(folder.resolve(name), name.hashCode() + later.toDays(), later);
  }

  private static List<Deed.Checkpoint> checkpoints(SyncingLaptop laptop) {
    return new VaultFile(laptop.store)
        .governance().records().stream()
            .map(record -> record.deed())
            .filter(Deed.Checkpoint.class::isInstance)
            .map(Deed.Checkpoint.class::cast)
            .toList();
  }

  @Test
  void theStewardsLaptopMakesOneOnceItIsTime() throws Exception {
    try (var bas = at("bas", TOO_SOON)) {
      bas.sync.sync(shared);
      assertThat(checkpoints(bas)).isEmpty();
    }
    try (var noor = at("noor", TIME)) {
      noor.sync.sync(shared);
      assertThat(checkpoints(noor)).as("nobody else does").isEmpty();
    }
    try (var bas = at("bas", TIME);
        var noor = at("noor", TIME)) {
      bas.sync.sync(shared);
      bas.sync.sync(shared);
      assertThat(checkpoints(bas)).hasSize(1);
      var made = checkpoints(bas).getFirst();
      assertThat(made.frontier()).isEqualTo(bas.store.read(KnownFrontier::read));
      assertThat(made.states()).as("all is in it, so rows can be held against it").isNotEmpty();
      assertThat(made.timeMillis())
          .isLessThan(bas.clock.millis() - Checkpoints.GRACE.toMillis() + 1);
      assertThat(noor.sync.sync(shared).differing()).isEmpty();
      assertThat(checkpoints(noor)).hasSize(1);
      assertThat(noor.store.read(Verification::breaches)).isEmpty();
    }
  }

  /// What came lately can be held back still, and so can what was made on top of it.
  @Test
  void whatIsNotHereForLongStaysOpen() throws Exception {
    Chain noors;
    try (var noor = at("noor", Duration.ofDays(1))) {
      noor.sync.sync(shared);
      noor.work.addClient("Laat", Optional.empty());
      noor.sync.sync(shared);
      noors = noor.store.write("chain", tx -> tx.outbox().chain());
    }
    try (var bas = at("bas", TIME)) {
      int chains = bas.store.read(KnownFrontier::read).places().size();
      bas.sync.sync(shared);
      bas.work.addClient("Daarna", Optional.empty());
      bas.sync.sync(shared);
      var made = checkpoints(bas).getFirst();
      assertThat(made.frontier().at(noors)).isEmpty();
      assertThat(made.frontier().places()).hasSize(chains);
      assertThat(made.states()).as("there is more here than it covers").isEmpty();
      var proof = bas.sync.verify(shared).fold().orElseThrow();
      assertThat(proof.difference()).isEmpty();
      assertThat(proof.covered()).isPositive();
      assertThat(proof.tail()).isPositive();
      bas.sync.governing().suspend(noors.device());
      bas.sync.sync(shared);
    }
    try (var bas = at("bas", TIME.multipliedBy(3))) {
      bas.sync.sync(shared);
      assertThat(checkpoints(bas)).as("not while somebody is suspended").hasSize(1);
    }
  }

  @Test
  void nothingNewNeedsNone() throws Exception {
    Frontier first;
    try (var bas = at("bas", TIME)) {
      bas.sync.sync(shared);
      first = checkpoints(bas).getFirst().frontier();
    }
    try (var bas = at("bas", TIME.multipliedBy(4))) {
      bas.sync.sync(shared);
      assertThat(checkpoints(bas)).hasSize(1);
      assertThat(checkpoints(bas).getFirst().frontier()).isEqualTo(first);
      bas.work.addClient("Nieuw", Optional.empty());
      bas.sync.sync(shared);
    }
    try (var bas = at("bas", TIME.multipliedBy(5))) {
      bas.sync.sync(shared);
      assertThat(checkpoints(bas)).hasSize(2);
    }
  }
}
