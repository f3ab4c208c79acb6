package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops, each with a folder of its own that Syncthing carries to the other.
class SyncthingTest {

  @TempDir Path place;

  @Test
  void carriesAVaultBetweenTwoLaptops() throws Exception {
    try (var pair = SyncthingPair.start(place.resolve("syncthing"));
        var bas = new SyncingLaptop(place.resolve("bas"), 1, Duration.ZERO);
        var noor = new SyncingLaptop(place.resolve("noor"), 2, Duration.ZERO)) {
      var basFolder = new FolderRemote(pair.folder(0));
      var noorsFolder = new FolderRemote(pair.folder(1));
      var founder = Homes.found(bas);
      var noorsId = Homes.add(bas, "Noor de Wit", Role.TREASURER);
      var recovery = bas.sync.found(founder, SyncingLaptop.PASSPHRASE, basFolder);
      bas.sync.confirmRecovery(recovery.text(), basFolder);
      var code = bas.sync.invite(noorsId, basFolder);
      pair.carry();
      noor.sync.join(code.text(), SyncingLaptop.PASSPHRASE, noorsFolder);
      pair.carry();
      bas.sync.sync(basFolder);
      bas.sync.admit(bas.sync.requests().getFirst().device());
      meet(pair, bas, noor);
      assertThat(noor.sync.isAdmitted()).isTrue();
      areAlike(bas, noor);

      // Both go on while one daemon is off, and meet when it is back.
      pair.turnOff(1);
      var chris = Homes.add(bas, "Chris Verhoeven");
      bas.sync.sync(basFolder);
      Homes.add(noor, "Fenna Mulder");
      noor.sync.sync(noorsFolder);
      assertThat(noor.members.member(chris)).isEmpty();
      pair.turnOn(1);
      meet(pair, bas, noor);
      assertThat(noor.members.member(chris)).isPresent();
      assertThat(bas.members.members()).hasSize(4);
      areAlike(bas, noor);

      // Both changed one object apart: Syncthing keeps one and lays the other beside it.
      pair.turnOff(1);
      var bundle = bas.store.read(sql -> new KeptBundles().names(sql)).first();
      var object = new ObjectName(bundle).location();
      var whole = Files.readAllBytes(pair.folder(0).resolve(object));
      Files.write(pair.folder(0).resolve(object), new byte[whole.length + 1]);
      Files.write(pair.folder(1).resolve(object), new byte[whole.length + 2]);
      pair.turnOn(1);
      pair.carry();
      assertThat(new FolderRemote(pair.folder(0)).list())
          .anyMatch(listed -> listed.location().contains("sync-conflict"));
      meet(pair, bas, noor);
      areAlike(bas, noor);
      assertThat(Files.readAllBytes(pair.folder(1).resolve(object))).isEqualTo(whole);
      assertThat(bas.sync.verify(basFolder)).matches(VaultCheck::isSound);
      assertThat(noor.sync.verify(noorsFolder)).matches(VaultCheck::isSound);
    }
  }

  private static void meet(SyncthingPair pair, SyncingLaptop bas, SyncingLaptop noor)
      throws Exception {
    for (int i = 0; i < 2; i++) {
      bas.sync.sync(new FolderRemote(pair.folder(0)));
      pair.carry();
      noor.sync.sync(new FolderRemote(pair.folder(1)));
      pair.carry();
    }
    bas.sync.sync(new FolderRemote(pair.folder(0)));
    pair.carry();
    noor.sync.sync(new FolderRemote(pair.folder(1)));
  }

  private static void areAlike(SyncingLaptop bas, SyncingLaptop noor) {
    assertThat(noor.members.members()).isEqualTo(bas.members.members());
    for (var space : new Space[] {Space.COMMON, Space.OFFICE})
      assertThat(state(noor, space)).isEqualTo(state(bas, space));
    for (var laptop : new SyncingLaptop[] {bas, noor})
      assertThat(laptop.store.read(Verification::breaches)).isEmpty();
  }

  private static Object state(SyncingLaptop laptop, Space space) {
    return laptop.store.write("state", tx -> tx.stateHash(space));
  }
}
