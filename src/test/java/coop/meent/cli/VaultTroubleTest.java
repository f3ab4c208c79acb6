package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever goes wrong on the way: nothing is lost, nothing gets stuck, and there is a sentence.
class VaultTroubleTest {

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void together() throws IOException {
    laptops = new Commanded(folder);
    laptops.found("Bas", "Noor", "Els");
    laptops.on("Bas", "roles", "--grant", "Noor", "treasurer");
    laptops.comesIn("Noor", "Bas");
    laptops.sync("Bas", "Noor");
  }

  /// Everybody has the same and nothing is wrong.
  private void allIsWell(String... names) {
    for (int i = 0; i < 2; i++) laptops.sync(names);
    for (var name : names) {
      assertThat(laptops.books(name)).isEqualTo(laptops.books(names[0]));
      assertThat(laptops.run("check", laptops.file(name).toString()))
          .as(name + laptops.output() + laptops.errors())
          .isZero();
      laptops.on(name, "sync", "--status", "--json");
      assertThat(laptops.json("waiting")).isEqualTo("0");
      assertThat(laptops.json("unsent")).isEqualTo("0");
    }
  }

  @Test
  void aWrongPassPhraseIsToldInBothLanguages() throws IOException {
    var wrong = Files.writeString(folder.resolve("wrong"), "vier paarden een wagen\n").toString();
    assertThat(laptops.tryOn("Noor", "sync", "--passphrase-file", wrong)).isEqualTo(1);
    assertThat(laptops.errors()).contains("not the pass phrase", "recovery code");
    laptops.speaks(Language.NL);
    assertThat(laptops.tryOn("Noor", "sync", "--passphrase-file", wrong)).isEqualTo(1);
    assertThat(laptops.errors()).contains("wachtzin", "herstelcode");
  }

  @Test
  void aCodeWithOneLetterWrongNamesTheGroupAndLeavesNoFile() {
    var code = laptops.invitation("Els", "Bas");
    var wrong = (code.charAt(0) == '7' ? '8' : '7') + code.substring(1);
    assertThat(join("Els", wrong)).isEqualTo(1);
    assertThat(laptops.errors()).contains("group 1");
    assertThat(join("Els", "")).isEqualTo(1);
    assertThat(laptops.home("Els")).isEmptyDirectory();
    assertThat(join("Els", code)).isZero();
  }

  private int join(String name, String code) {
    return laptops.run(
        "join",
        laptops.vault.toString(),
        "--code",
        code,
        "--home",
        laptops.home(name).toString(),
        "--passphrase-file",
        laptops.passphraseFile(),
        "--recovery-file",
        laptops.recovery(name).toString());
  }

  @Test
  void anInvitationOfAnotherVaultOpensNothing() throws IOException {
    var other = new Commanded(Files.createDirectory(folder.resolve("other")));
    other.found("Kees", "Els");
    var code = other.invitation("Els", "Kees");
    assertThat(join("Els", code)).isEqualTo(1);
    assertThat(laptops.errors()).contains("No invitation");
  }

  @Test
  void anEmptyFolderDeletesNothingAndIsFilledAgain() throws IOException {
    var before = laptops.books("Noor");
    empty(laptops.vault);
    Files.createDirectory(laptops.vault);
    assertThat(laptops.on("Noor", "sync")).contains("Nothing lay in");
    assertThat(laptops.books("Noor")).isEqualTo(before);
    laptops.book("Noor", "Rent");
    allIsWell("Noor", "Bas");
  }

  @Test
  void aRecoveryCodeWorksAlsoAfterTheFolderWasLost() throws IOException {
    empty(laptops.vault);
    Files.createDirectory(laptops.vault);
    laptops.sync("Noor", "Bas");
    var code = Files.readString(laptops.recovery("Noor")).strip();
    assertThat(
            laptops.run(
                "join",
                laptops.vault.toString(),
                "--recover",
                "--code",
                code,
                "--home",
                laptops.home("New").toString(),
                "--passphrase-file",
                laptops.passphraseFile(),
                "--recovery-file",
                laptops.recovery("New").toString()))
        .as(laptops.errors())
        .isZero();
    laptops.sync("Bas", "New");
    assertThat(laptops.books("New")).isEqualTo(laptops.books("Bas"));
  }

  @Test
  void aFolderThatIsNotThereIsToldAndNothingIsLost() throws IOException {
    var away = Files.move(laptops.vault, folder.resolve("away"));
    laptops.book("Noor", "Rent");
    assertThat(laptops.tryOn("Noor", "sync")).isEqualTo(1);
    assertThat(laptops.errors()).contains("not there", "Connect the drive");
    Files.move(away, laptops.vault);
    allIsWell("Noor", "Bas");
  }

  @Test
  void someoneElsesVaultIsLeftAlone() throws IOException {
    var other = new Commanded(Files.createDirectory(folder.resolve("other")));
    other.found("Kees");
    assertThat(laptops.tryOn("Noor", "sync", other.vault.toString())).isEqualTo(1);
    assertThat(laptops.errors()).contains("another vault");
    allIsWell("Noor", "Bas");
    other.on("Kees", "vault", "verify");
    assertThat(other.output()).contains("0 of other vaults");
    assertThat(laptops.tryOn("Bas", "vault", "found", other.vault.toString())).isEqualTo(1);
  }

  @Test
  void aVaultIsNotFoundedOverAnother() throws IOException {
    var other = new Commanded(Files.createDirectory(folder.resolve("other")));
    Files.createDirectory(other.home("Kees"));
    var file = other.file("Kees").toString();
    other.run("new", file, "--name", "Elders", "--founder", "Kees");
    assertThat(
            other.run(
                "vault",
                "found",
                file,
                laptops.vault.toString(),
                "--passphrase-file",
                other.passphraseFile(),
                "--recovery-file",
                other.recovery("Kees").toString()))
        .isEqualTo(1);
    assertThat(other.errors()).contains("A vault lies in");
    assertThat(other.recovery("Kees")).doesNotExist();
  }

  @Test
  void aFolderOfLastWeekLosesNothing() throws IOException {
    var lastWeek = folder.resolve("last-week");
    copy(laptops.vault, lastWeek);
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas");
    laptops.book("Noor", "Phone");
    laptops.sync("Noor", "Bas");
    empty(laptops.vault);
    copy(lastWeek, laptops.vault);
    laptops.book("Bas", "Insurance");
    assertThat(laptops.on("Bas", "sync")).contains("put back");
    allIsWell("Noor", "Bas");
    assertThat(laptops.books("Bas")).contains("Rent", "Phone", "Insurance");
  }

  @Test
  void whatServicesMakeOfFilesIsNoTrouble() throws IOException {
    laptops.book("Noor", "Rent");
    laptops.sync("Noor");
    var bundles = laptops.bundles();
    var first = bundles.getFirst();
    var bytes = Files.readAllBytes(first);
    Files.write(first.resolveSibling("bas (conflicted copy 2026-11-21).mo"), bytes);
    Files.write(laptops.vault.resolve("renamed 'by' hand\u0007.mo"), bytes);
    Files.write(laptops.vault.resolve("zero.mo"), new byte[0]);
    Files.write(laptops.vault.resolve("short.mo"), java.util.Arrays.copyOf(bytes, 100));
    Files.writeString(laptops.vault.resolve(".stfolder"), "x");
    Files.writeString(laptops.vault.resolve("notes.txt"), "minutes of the meeting");
    var last = bundles.getLast();
    var flipped = Files.readAllBytes(last);
    flipped[flipped.length / 3] ^= 1;
    Files.write(last, flipped);
    allIsWell("Bas", "Noor");
    laptops.on("Bas", "sync", "--json");
    assertThat(laptops.json("notCounting")).isEqualTo("0");
  }

  @Test
  void aStickThatCannotBeReadIsTold() throws IOException {
    var stick = folder.resolve("usb.meentstick");
    Files.writeString(stick, "holiday pictures");
    assertThat(laptops.tryOn("Noor", "sync", stick.toString())).isEqualTo(1);
    assertThat(laptops.errors()).contains("file of something else");
    assertThat(stick).hasContent("holiday pictures");
    var gone = folder.resolve("gone").resolve("usb.meentstick").toString();
    assertThat(laptops.tryOn("Noor", "sync", gone)).isEqualTo(1);
    assertThat(laptops.errors()).contains("not there");
  }

  @Test
  void aStickThatWasPulledOutTooSoonGivesWhatIsWhole() throws IOException {
    var stick = folder.resolve("usb.meentstick");
    laptops.book("Noor", "Rent");
    laptops.on("Noor", "sync", stick.toString());
    var bytes = Files.readAllBytes(stick);
    Files.write(stick, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
    laptops.on("Bas", "sync", stick.toString());
    laptops.on("Noor", "sync", stick.toString());
    laptops.on("Bas", "sync", stick.toString());
    assertThat(laptops.books("Bas")).contains("Rent");
  }

  @Test
  void aRestoredBackupLosesNothingAndUsesNoNumberTwice() throws IOException {
    laptops.book("Noor", "Rent");
    var backup = Files.copy(laptops.file("Noor"), folder.resolve("backup.meent"));
    laptops.book("Noor", "Phone");
    laptops.sync("Noor", "Bas");
    putBack(backup, laptops.file("Noor"));
    laptops.book("Noor", "Insurance");
    allIsWell("Noor", "Bas");
    assertThat(laptops.books("Bas")).contains("Rent", "Phone", "Insurance");
    noNumberTwice("Bas");
  }

  @Test
  void aRestoredHomeLosesNothingAndUsesNoNumberTwice() throws IOException {
    laptops.book("Noor", "Rent");
    var backup = folder.resolve("backup");
    copy(laptops.home("Noor"), backup);
    laptops.book("Noor", "Phone");
    laptops.sync("Noor", "Bas");
    empty(laptops.home("Noor"));
    copy(backup, laptops.home("Noor"));
    laptops.book("Noor", "Insurance");
    allIsWell("Noor", "Bas");
    assertThat(laptops.books("Bas")).contains("Rent", "Phone", "Insurance");
    noNumberTwice("Bas");
  }

  /// A whole machine that was put back shows nothing at all: the first sync finds it out, and only
  /// what was written before it can have a number twice.
  @Test
  void aMachineThatWasPutBackGoesOnUnderNumbersOfItsOwn() throws IOException {
    laptops.book("Noor", "Rent");
    var backup = folder.resolve("backup");
    copy(laptops.home("Noor"), backup);
    laptops.book("Noor", "Phone");
    laptops.sync("Noor", "Bas");
    var home = laptops.home("Noor");
    for (var file : new String[] {"cooperative.meent", "cooperative.meent.instance"})
      Files.write(home.resolve(file), Files.readAllBytes(backup.resolve(file)));
    forgetWhenTouched(home.resolve("cooperative.meent"));
    laptops.sync("Noor");
    laptops.book("Noor", "Insurance");
    allIsWell("Noor", "Bas");
    assertThat(laptops.books("Bas")).contains("Rent", "Phone", "Insurance", "\"B.");
    noNumberTwice("Bas");
  }

  /// As on a machine whose clock and disk are those of then.
  private static void forgetWhenTouched(Path file) {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement =
            connection.prepareStatement(
                "UPDATE local_setting SET value = ? WHERE name = 'sync.instance.touched'")) {
      var beside = file.resolveSibling(file.getFileName() + ".instance");
      statement.setString(1, Files.getAttribute(beside, "unix:ctime").toString());
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (java.sql.SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCopiedHomeHarmsNobody() throws IOException {
    copy(laptops.home("Noor"), laptops.home("Twin"));
    laptops.book("Noor", "Rent");
    laptops.book("Twin", "Phone");
    laptops.sync("Noor", "Twin", "Bas");
    laptops.book("Noor", "Insurance");
    laptops.book("Twin", "Stamps");
    allIsWell("Bas", "Noor", "Twin");
    assertThat(laptops.books("Bas")).contains("Rent", "Phone", "Insurance", "Stamps");
    noNumberTwice("Bas");
  }

  private void noNumberTwice(String name) {
    assertThat(laptops.run("journal", laptops.file(name).toString(), "--csv")).isZero();
    assertThat(laptops.output()).startsWith("entry,date,text,account,name,amount");
    var lines = laptops.output().lines().skip(1).map(line -> line.split(",")).toList();
    var entries = lines.stream().map(line -> line[0] + line[2]).distinct();
    assertThat(entries).hasSize(lines.size() / 2);
    assertThat(lines.stream().map(line -> line[0]).distinct()).hasSize(lines.size() / 2);
  }

  static void putBack(Path backup, Path file) throws IOException {
    for (var ending : new String[] {"", "-wal", "-shm"})
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    Files.copy(backup, file);
  }

  static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (var one : all.toList()) Files.copy(one, to.resolve(from.relativize(one).toString()));
    }
  }

  static void empty(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(one -> {
            try {
              Files.delete(one);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
