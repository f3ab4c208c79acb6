package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.bill.BillOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops that come together by commands.
class VaultCommandsTest {

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void begin() throws IOException {
    laptops = new Commanded(folder);
  }

  private void together() {
    laptops.found("Bas", "Noor");
    laptops.on("Bas", "roles", "--grant", "Noor", "treasurer");
    laptops.comesIn("Noor", "Bas");
    laptops.sync("Bas", "Noor");
  }

  @Test
  void whatOneWroteTheOtherHas() {
    together();
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas");
    assertThat(laptops.books("Bas")).isEqualTo(laptops.books("Noor")).contains("Rent");
    assertThat(laptops.run("check", laptops.file("Bas").toString())).isZero();
    assertThat(laptops.run("check", laptops.file("Noor").toString())).isZero();
  }

  @Test
  void whoHoldsNoOfficeSeesNoBooksAndGivesNoOffice() {
    laptops.found("Bas", "Noor");
    laptops.comesIn("Noor", "Bas");
    assertThat(laptops.tryBook("Noor", "Rent")).isEqualTo(1);
    assertThat(laptops.errors()).contains("no book");
    assertThat(laptops.tryOn("Noor", "roles", "--grant", "Noor", "treasurer")).isEqualTo(1);
    assertThat(laptops.errors()).contains("not entitled");
  }

  @Test
  void theRecoveryCodeIsTypedBackBeforeTheSetUpEnds() {
    laptops.home("Bas").toFile().mkdirs();
    var file = laptops.file("Bas").toString();
    laptops.run("new", file, "--name", "De Meent", "--founder", "Bas");
    laptops.types(Commanded.PASSPHRASE, "WRONG");
    assertThat(laptops.run("vault", "found", file, laptops.vault.toString())).isEqualTo(1);
    assertThat(laptops.errors()).contains("Write it down", "meent vault recovery");

    assertThat(laptops.tryOn("Bas", "vault", "recovery")).isEqualTo(1);
    var recovery = laptops.recovery("Bas");
    laptops.on("Bas", "vault", "recovery", "--recovery-file", recovery.toString());
    assertThat(recovery).exists();
  }

  @Test
  void aLogIsReadInBothLanguages() {
    together();
    assertThat(laptops.on("Bas", "vault", "log")).contains("Noor is let in.", "Treasurer");
    laptops.speaks(Language.NL);
    assertThat(laptops.on("Bas", "vault", "log")).contains("Noor is toegelaten.", "Penningmeester");
    assertThat(laptops.on("Noor", "devices")).contains("Sleutelbewaarder", "Bas", "in gebruik");
    assertThat(laptops.on("Noor", "sync", "--status")).contains("Er wacht niets op je.");
  }

  @Test
  void whatOneLacksIsSeen() {
    together();
    laptops.book("Noor", "Rent");
    laptops.on("Noor", "sync", "--status", "--json");
    assertThat(laptops.json("unsent")).isEqualTo("1");
    laptops.sync("Noor");
    laptops.on("Noor", "devices", "--csv");
    assertThat(laptops.output()).contains("A,Bas,true,false,active,");
  }

  @Test
  void anObjectOfTheVaultIsInspected() throws IOException {
    together();
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas");
    try (var all = Files.walk(laptops.vault)) {
      for (var object : all.filter(Files::isRegularFile).toList()) {
        laptops.on("Bas", "sync", "inspect", object.toString(), "--json");
        assertThat(laptops.output()).contains("\"kind\"");
      }
    }
  }

  @Test
  void aStickCarriesAllThatAFolderDoes() {
    together();
    laptops.book("Noor", "Rent");
    var stick = folder.resolve("usb.meentstick");
    laptops.on("Noor", "sync", stick.toString());
    laptops.on("Bas", "sync", stick.toString());
    assertThat(laptops.books("Bas")).isEqualTo(laptops.books("Noor")).contains("Rent");
    assertThat(laptops.on("Bas", "sync", "inspect", stick.toString())).contains("bundle");
  }

  @Test
  void receiptsAreListedFetchedAndChosen() {
    together();
    laptops.inside("Noor", at -> VaultOffice.claim(at, BillOffice.pdf("bon.pdf", "Bon")));
    laptops.on("Noor", "sync", "--json");
    assertThat(laptops.output()).contains("\"filesSent\" : [ \"bon.pdf\" ]");
    var file = laptops.file("Bas").toString();
    assertThat(laptops.run("receipt", "quiet", file, "--largest", "0")).isZero();
    laptops.on("Bas", "sync");
    assertThat(laptops.run("receipt", "list", file, "--csv")).isZero();
    assertThat(laptops.output()).contains("1,bon.pdf,12,with_member,to_fetch,");
    var secret = laptops.passphraseFile();
    assertThat(laptops.run("receipt", "fetch", file, "--only", "2", "--passphrase-file", secret))
        .isEqualTo(1);
    assertThat(laptops.run("receipt", "fetch", file, "--only", "1", "--passphrase-file", secret))
        .isZero();
    assertThat(laptops.output()).contains("1 receipt came.");
    laptops.speaks(Language.NL);
    assertThat(laptops.run("receipt", "list", file)).isZero();
    assertThat(laptops.output()).contains("bon.pdf", "hier");
    assertThat(laptops.run("receipt", "quiet", file, "--largest", "21")).isEqualTo(2);
  }

  @Test
  void aReceiptGoesAfterItsTermAndNotBefore() {
    together();
    laptops.inside("Noor", at -> VaultOffice.claim(at, BillOffice.pdf("bon.pdf", "Bon")));
    laptops.sync("Noor", "Bas");
    var file = laptops.file("Bas").toString();
    assertThat(laptops.run("receipt", "remove", file, "1")).isEqualTo(1);
    assertThat(laptops.errors()).contains("The law wants bon.pdf kept until");
    assertThat(laptops.run("receipt", "remove", file, "2")).isEqualTo(1);
    laptops.wait(Duration.ofDays(8 * 366));
    assertThat(laptops.run("receipt", "remove", file, "1")).isZero();
    assertThat(laptops.output()).contains("bon.pdf is kept no longer");
    assertThat(laptops.run("receipt", "remove", file, "1")).isEqualTo(1);
    laptops.sync("Bas", "Noor");
    assertThat(laptops.run("receipt", "list", laptops.file("Noor").toString(), "--csv")).isZero();
    assertThat(laptops.output()).contains("1,bon.pdf,12,with_member,removed,");
    laptops.inside(
        "Noor", at -> assertThat(at.checks().run()).noneMatch(finding -> finding.isBroken()));
  }

  @Test
  void theVaultIsVerifiedAndHealed() throws IOException {
    together();
    laptops.on("Bas", "vault", "verify");
    var victim = laptops.bundles().getFirst();
    var whole = Files.readAllBytes(victim);
    Files.write(victim, new byte[0]);
    assertThat(laptops.tryOn("Bas", "vault", "verify")).isEqualTo(1);
    assertThat(laptops.errors()).contains("meent sync");
    laptops.sync("Bas", "Noor");
    assertThat(Files.readAllBytes(victim)).isEqualTo(whole);
    assertThat(laptops.on("Bas", "vault", "verify")).contains("Every row here is what its");
    assertThat(laptops.on("Bas", "vault", "verify", "--json")).contains("\"differs\" : null");
  }

  @Test
  void everyRowIsHeldAgainstWhatTheChangesMakeOfItAlsoFromTheCheckpointOn() throws Exception {
    together();
    laptops.on("Bas", "vault", "checkpoint");
    laptops.book("Noor", "Rent");
    laptops.sync("Noor", "Bas");
    laptops.speaks(Language.NL);
    assertThat(laptops.on("Bas", "vault", "verify"))
        .contains("ook vanaf het laatste ijkpunt", ", 1 daarna");
    changedBehindMeentsBack("UPDATE member SET town = 'Utrecht' WHERE name = 'Noor'");
    assertThat(laptops.tryOn("Bas", "vault", "verify", "--json")).isEqualTo(1);
    assertThat(laptops.errors()).contains("tabel member", "kolom town", "meent join PLACE");
    assertThat(laptops.output()).contains("\"column\" : \"town\"");
  }

  private void changedBehindMeentsBack(String sql) throws Exception {
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + laptops.file("Bas"));
        var statement = file.createStatement()) {
      statement.execute("UPDATE write_door SET state = 2");
      statement.execute(sql);
      statement.execute("UPDATE write_door SET state = 0");
    }
  }

  @Test
  void thePassPhraseIsChanged() throws IOException {
    together();
    var fresh = Files.writeString(folder.resolve("fresh"), "een heel andere zin\n").toString();
    laptops.on("Bas", "vault", "passphrase", "--new-passphrase-file", fresh);
    assertThat(laptops.tryOn("Bas", "sync")).isEqualTo(1);
    assertThat(laptops.errors()).contains("pass phrase");
    laptops.on("Bas", "sync", "--passphrase-file", fresh);
  }

  @Test
  void wordsThatLackAreNamed() {
    assertThat(laptops.run("sync")).isEqualTo(2);
    assertThat(laptops.errors()).contains("FILE", "meent sync --help");
    assertThat(laptops.run("vault", "found", "x.meent")).isEqualTo(2);
    assertThat(laptops.errors()).contains("FOLDER", "meent vault found --help");
    assertThat(laptops.run("vault")).isEqualTo(2);
    laptops.found("Bas");
    assertThat(laptops.tryOn("Bas", "sync", "--late", "--status")).isEqualTo(2);
    assertThat(laptops.tryOn("Bas", "devices", "--remove", "A", "--vote", "A")).isEqualTo(2);
    assertThat(laptops.tryOn("Bas", "roles", "--grant", "Bas", "king")).isEqualTo(2);
    assertThat(laptops.run("sync", "inspect", "--help")).isZero();
  }
}
