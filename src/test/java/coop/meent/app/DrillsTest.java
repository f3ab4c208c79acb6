package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.govern.Deed;
import coop.meent.ledger.BookKind;
import coop.meent.member.Role;
import coop.meent.sync.Remote;
import coop.meent.work.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a cooperative does when the worst happens, walked as the README says it.
class DrillsTest {

  /// More files than are left loose.
  private static final int MANY = 70;

  /// A place in a file of the vault that is no padding.
  private static final int IN_THE_TEXT = 300;

  @TempDir Path folder;
  private VaultOffice office;
  private Remote shared;
  private Services bas;
  private Services noor;
  private MemberId noorsId;
  private String noorsCode;

  @BeforeEach
  void twoInAVault() throws Exception {
    office = new VaultOffice(folder);
    office.found();
    shared = office.shared;
    bas = office.bas;
    noor = office.letIn("Noor de Wit", Role.TREASURER, Role.BOARD);
    noorsId = noor.sync().member().orElseThrow();
    noorsCode = noor.sync().renewRecovery().text();
    noor.sync().confirmRecovery(noorsCode, shared);
    noor.store()
        .write(
            "own book",
            tx -> noor.ledger().openBook(tx, BookKind.MEMBER, Optional.of(noorsId), "own", "Own"));
    office.together(noor, bas);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static void note(Services at, String client) {
    at.work().addClient(client, Optional.empty());
  }

  private static boolean knows(Services at, String client) {
    return at.work().clients().stream().map(Client::name).anyMatch(client::equals);
  }

  private static UUID here(Services at) {
    return at.sync().overview().laptops().stream()
        .filter(laptop -> laptop.isHere())
        .findFirst()
        .orElseThrow()
        .device();
  }

  private Services recovered(String name) throws IOException {
    var fresh = office.laptop(name);
    var code = fresh.sync().recover(noorsCode, VaultOffice.PASSPHRASE, shared);
    fresh.sync().confirmRecovery(code.text(), shared);
    office.together(bas, fresh, bas, fresh);
    return fresh;
  }

  private static boolean hasOwnBook(Services at) {
    return at.ledger().books().stream().anyMatch(book -> book.kind() == BookKind.MEMBER);
  }

  /// Whoever finds it does not know its pass phrase; its owner goes on at another one.
  @Test
  void aLaptopIsLost() throws Exception {
    long keys = keysMade();
    bas.sync().governing().removeDevice(here(noor));
    assertThat(keysMade()).as("the spaces that Noor reads have new keys").isGreaterThan(keys);
    outOfIt();
  }

  private long keysMade() {
    return bas.sync().overview().governance().orElseThrow().records().stream()
        .filter(record -> record.deed() instanceof Deed.OpenEpoch)
        .count();
  }

  /// Somebody of the board stops it at once, and the steward makes that final later.
  @Test
  void aLaptopIsLostWhileTheStewardIsAway() throws Exception {
    var sanne = office.letIn("Sanne Vos", Role.BOARD);
    office.together(noor, bas, sanne);
    sanne.sync().governing().suspend(here(noor));
    office.together(sanne, bas);
    long keys = keysMade();
    bas.sync().governing().confirm(bas.sync().governing().suspensions().getFirst());
    assertThat(keysMade()).as("as when it is removed").isGreaterThan(keys);
    outOfIt();
  }

  private void outOfIt() throws Exception {
    var fresh = recovered("Fresh");
    note(bas, "After the loss");
    office.together(bas, fresh);
    assertThat(fresh.sync().isAdmitted()).isTrue();
    assertThat(knows(fresh, "After the loss")).isTrue();
    assertThat(hasOwnBook(fresh)).isTrue();
    office.together(noor);
    assertThatThrownBy(() -> note(noor, "By the finder")).isInstanceOf(RefusedException.class);
    var found = office.reopen("Noor de Wit").sync();
    assertThatThrownBy(() -> found.unlock("a guess".toCharArray()))
        .isInstanceOf(RefusedException.class);
    assertThat(found.isUnlocked()).isFalse();
  }

  @Test
  void aPassphraseIsLostAndTheRecoveryCodeIsThere() throws Exception {
    var locked = office.reopen("Noor de Wit");
    assertThatThrownBy(() -> locked.sync().unlock("a guess".toCharArray()))
        .isInstanceOf(RefusedException.class);
    var fresh = recovered("Fresh");
    assertThat(fresh.sync().isAdmitted()).isTrue();
    assertThat(hasOwnBook(fresh)).isTrue();
    note(fresh, "Of the fresh laptop");
    office.together(fresh, bas);
    assertThat(knows(bas, "Of the fresh laptop")).isTrue();
  }

  /// Two of the board make another laptop the steward's.
  @Test
  void theStewardIsLost() throws Exception {
    var sanne = office.letIn("Sanne Vos", Role.BOARD);
    office.together(noor, sanne, bas, noor);
    bas.close();
    noor.sync().governing().vote(here(noor));
    assertThatThrownBy(() -> noor.sync().governing().refound())
        .isInstanceOf(RefusedException.class);
    sanne.sync().governing().vote(here(noor));
    office.together(sanne, noor);
    noor.sync().governing().refound();
    var device = device(noor, "Bas Hoekstra");
    noor.sync().governing().removeDevice(device);
    note(noor, "Under a new steward");
    office.together(noor, sanne);
    assertThat(noor.sync().overview().isSteward()).isTrue();
    assertThat(knows(sanne, "Under a new steward")).isTrue();
  }

  private static UUID device(Services at, String owner) {
    return at.sync().overview().laptops().stream()
        .filter(laptop -> laptop.owner().equals(owner))
        .findFirst()
        .orElseThrow()
        .device();
  }

  @Test
  void theProviderLosesTheVault() throws Exception {
    try (var files = Files.walk(folder.resolve("Meent"))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList())
        if (Files.isRegularFile(file)) Files.delete(file);
    }
    note(noor, "Meanwhile");
    assertThat(bas.sync().sync(shared).wasEmpty()).isTrue();
    office.together(noor, bas, noor);
    assertThat(knows(bas, "Meanwhile")).isTrue();
    for (var one : new Services[] {bas, noor})
      assertThat(one.sync().verify(shared).isSound()).isTrue();
    assertThat(recovered("Fresh").sync().isAdmitted()).as("the recovery is there again").isTrue();
  }

  @Test
  void theProviderPutsAnOldVaultBack() throws Exception {
    var older = folder.resolve("older");
    copy(folder.resolve("Meent"), older);
    note(bas, "Since then");
    office.together(bas, noor);
    bas.sync().governing().checkpoint();
    office.together(bas, noor);
    try (var files = Files.walk(folder.resolve("Meent"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
    }
    copy(older, folder.resolve("Meent"));
    office.together(noor, bas, noor);
    assertThat(knows(noor, "Since then")).isTrue();
    assertThat(noor.sync().verify(shared).isSound()).isTrue();
    assertThat(knows(recovered("Fresh"), "Since then")).isTrue();
  }

  /// As long as before, so that a listing shows nothing of it.
  @Test
  void aFileInTheVaultIsDamaged() throws Exception {
    var before = files();
    note(noor, "Damaged");
    noor.sync().sync(shared);
    for (var file : files()) {
      if (before.contains(file)) continue;
      var bytes = Files.readAllBytes(file);
      bytes[IN_THE_TEXT] ^= 1;
      Files.write(file, bytes);
    }
    office.together(bas);
    assertThat(knows(bas, "Damaged")).isFalse();
    assertThat(noor.sync().verify(shared).isSound()).isFalse();
    office.together(noor, bas);
    assertThat(knows(bas, "Damaged")).isTrue();
    assertThat(bas.sync().verify(shared).isSound()).isTrue();
  }

  @Test
  void theVaultHoldsVeryManyFiles() throws Exception {
    for (int deed = 0; deed < MANY; deed++) {
      note(bas, "Deed " + deed);
      bas.sync().sync(shared);
    }
    assertThat(files()).hasSizeGreaterThan(MANY);
    for (int time = 0; time < 4; time++) {
      bas.sync().governing().checkpoint();
      office.together(bas, noor);
    }
    assertThat(files()).hasSizeLessThan(MANY);
    assertThat(noor.sync().verify(shared).isSound()).isTrue();
    assertThat(knows(recovered("Fresh"), "Deed 0")).isTrue();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(folder.resolve("Meent"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  /// Its pass phrase is known, and what it wrote before it went away was never sent.
  @Test
  void aLaptopWasAwayForAYear() {
    note(noor, "Before the journey");
    for (int month = 0; month < 12; month++) {
      office.clock.pass(Duration.ofDays(30));
      note(bas, "Month " + month);
      bas.sync().sync(shared);
      bas.sync().governing().checkpoint();
      bas.sync().sync(shared);
    }
    office.together(noor, bas, noor);
    assertThat(knows(bas, "Before the journey")).isTrue();
    for (int month = 0; month < 12; month++) assertThat(knows(noor, "Month " + month)).isTrue();
    assertThat(noor.sync().verify(shared).isSound()).isTrue();
  }
}
