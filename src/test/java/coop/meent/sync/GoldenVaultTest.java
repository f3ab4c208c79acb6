package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.ledger.BookKind;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Vaults as released formats left them, kept as they lay in their folder: every later Meent must
/// bring them back with nothing but a recovery code. `-Dgolden.update=true` adds the one of today's
/// format when there is none yet; an old one is never made anew.
class GoldenVaultTest {

  private static final int FORMAT = 1;
  private static final Path KEPT = Path.of("src/test/resources/coop/meent/sync/vault-" + FORMAT);

  @TempDir Path folder;

  @Test
  void aVaultOfEveryFormatComesBackWithARecoveryCode() throws Exception {
    if (Boolean.getBoolean("golden.update") && !Files.exists(KEPT)) {
      keep();
      return;
    }
    for (int format = 1; format <= FORMAT; format++) comesBack("vault-" + format);
  }

  private void comesBack(String name) throws Exception {
    var recovery =
        Path.of(Objects.requireNonNull(getClass().getResource(name + "/recovery.txt")).toURI());
    var shared = folder.resolve(name);
    Homes.copy(recovery.resolveSibling("folder"), shared);
    var lines = Files.readAllLines(recovery);
    try (var laptop = new SyncingLaptop(folder.resolve("home"), 5, Duration.ZERO)) {
      var remote = new FolderRemote(shared);
      laptop.sync.recover(lines.get(0), SyncingLaptop.PASSPHRASE, remote);
      laptop.sync.sync(remote);
      assertThat(laptop.members.members().stream().map(Member::name))
          .containsExactly("Bas Hoekstra", "Noor de Wit");
      assertThat(state(laptop, Space.COMMON)).isEqualTo(lines.get(1));
      assertThat(state(laptop, Space.OFFICE)).isEqualTo(lines.get(2));
      assertThat(state(laptop, Space.own(laptop.sync.member().orElseThrow())))
          .isEqualTo(lines.get(3));
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
    }
  }

  private static String state(SyncingLaptop laptop, Space space) {
    return laptop.store.write("state", tx -> tx.stateHash(space)).toString();
  }

  private void keep() throws Exception {
    var shared = Files.createDirectories(KEPT.resolve("folder"));
    var remote = new FolderRemote(shared);
    try (var bas = new SyncingLaptop(folder.resolve("bas"), 1, Duration.ZERO)) {
      var founder = Homes.found(bas);
      var noor = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var code = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, remote);
      bas.sync.confirmRecovery(code.text(), remote);
      Homes.letIn(folder, bas, noor, remote);
      ownBook(bas, founder);
      bas.sync.sync(remote);
      Files.write(
          KEPT.resolve("recovery.txt"),
          List.of(
              code.text(),
              state(bas, Space.COMMON),
              state(bas, Space.OFFICE),
              state(bas, Space.own(founder))));
    }
  }

  private static void ownBook(SyncingLaptop laptop, MemberId member) {
    laptop.store.write(
        "own book",
        tx ->
            laptop.ledger.openBook(tx, BookKind.MEMBER, Optional.of(member), "own", "My own book"));
  }
}
