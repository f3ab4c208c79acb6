package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.sync.HostileServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops that come together through a folder on a server, by commands.
class ServerCommandsTest {

  private static final String PASSWORD = "geheim bij de server";

  @TempDir Path folder;
  private final HostileServer server = new HostileServer();
  private Commanded laptops;
  private String address;
  private String passwordFile;

  @BeforeEach
  void begin() throws IOException {
    laptops = new Commanded(folder);
    server.requires(PASSWORD);
    address = server.address().text();
    passwordFile = Files.writeString(folder.resolve("password"), PASSWORD + "\n").toString();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private int found(String... more) {
    laptops.home("Bas").toFile().mkdirs();
    laptops.run("new", laptops.file("Bas").toString(), "--name", "De Meent", "--founder", "Bas");
    laptops.run("member", laptops.file("Bas").toString(), "--add", "Noor");
    var words = laptops.founding("Bas");
    words[4] = address;
    var all = new java.util.ArrayList<>(java.util.List.of(words));
    all.addAll(java.util.List.of(more));
    return laptops.run(all.toArray(String[]::new));
  }

  @Test
  void theyComeTogetherAndThePasswordIsAskedForOrReadFromAFile() {
    assertThat(found("--password-from", passwordFile)).as(laptops.errors()).isZero();
    laptops.on("Bas", "invite", "Noor", "--password-from", passwordFile);
    var code = laptops.output().strip();
    laptops.types(PASSWORD);
    assertThat(
            laptops.run(
                "join",
                address,
                "--code",
                code,
                "--home",
                laptops.home("Noor").toString(),
                "--passphrase-file",
                laptops.passphraseFile(),
                "--recovery-file",
                laptops.recovery("Noor").toString()))
        .as(laptops.errors())
        .isZero();
    laptops.on("Bas", "admit", "Noor", "--password-from", passwordFile);
    for (var name : new String[] {"Noor", "Bas", "Noor"}) {
      laptops.types(PASSWORD);
      laptops.on(name, "sync");
    }
    assertThat(laptops.run("member", laptops.file("Noor").toString(), "--json")).isZero();
    assertThat(laptops.output()).contains("Bas", "Noor");
    laptops.types(PASSWORD);
    assertThat(laptops.on("Noor", "vault", "verify")).contains("whole");
    assertThat(laptops.on("Noor", "sync", "--status")).doesNotContain(PASSWORD);
  }

  @Test
  void withoutAPasswordOrWithTheWrongOneNothingIsMade() {
    assertThat(found()).isEqualTo(1);
    assertThat(laptops.errors()).contains("asks for a password", "app password");
    laptops.types("something else");
    assertThat(found()).isEqualTo(1);
    assertThat(laptops.errors()).contains("does not take your name and password");
    assertThat(server.files).isEmpty();
    laptops.types(PASSWORD);
    assertThat(found()).as(laptops.errors()).isZero();
  }

  @Test
  void anAddressThatEverybodyReadsAlongIsUsedOnlyWhenThatIsSaid() {
    address = "http://bas@cloud.invalid/dav/";
    assertThat(found("--password-from", passwordFile)).isEqualTo(1);
    assertThat(laptops.errors()).contains("can be read by everybody on the way");
    assertThat(found("--password-from", passwordFile, "--unsealed")).isEqualTo(1);
    assertThat(laptops.errors()).contains("No server answers");
    address = "https://bas:geheim@cloud.invalid/dav/";
    assertThat(found()).isEqualTo(1);
    assertThat(laptops.errors())
        .contains("A password stands in the address")
        .doesNotContain("geheim");
  }
}
