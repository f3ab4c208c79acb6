package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs in the place of the system's own: they note what they were called with, and keep what
/// they were told.
class SystemPasswordsTest {

  private static final WebAddress ADDRESS =
      WebAddress.of("https://cloud.example/dav/De Meent").named("bas@meent.example");
  private static final String PASSWORD = "één \"twee\" $drie 'vier' \\ %n";

  private static final String SECRET_TOOL =
      """
      #!/bin/sh
      echo "$@" >> "$0.called"
      case "$1" in
        store) cat > "$0.kept" ;;
        lookup) cat "$0.kept" ;;
        clear) rm -f "$0.kept" ;;
      esac
      """;

  /// Takes whole commands by its standard input; the secret is what stands last, in quotes.
  private static final String SECURITY =
      """
      #!/bin/sh
      echo "$@" >> "$0.called"
      case "$1" in
        -i) sed -n 's/.*-w "\\(.*\\)"$/\\1/p' > "$0.kept" ;;
        find-generic-password) cat "$0.kept" ;;
        delete-generic-password) rm -f "$0.kept" ;;
      esac
      """;

  /// Seals by turning the letters round, and opens in the same way.
  private static final String POWERSHELL =
      """
      #!/bin/sh
      echo "$@" >> "$0.called"
      rev
      """;

  @TempDir Path folder;

  private Path program(String script) throws IOException {
    var program = Files.writeString(folder.resolve("program"), script);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  private void keeps(String script, Function<String, KeptPasswords> system) throws IOException {
    var program = program(script);
    var passwords = system.apply(program.toString());
    assertThat(passwords.isThere()).isTrue();
    assertThat(passwords.find(ADDRESS)).isEmpty();
    assertThat(passwords.keep(ADDRESS, PASSWORD.toCharArray())).isTrue();
    assertThat(passwords.find(ADDRESS)).hasValue(PASSWORD.toCharArray());
    passwords.forget(ADDRESS);
    assertThat(passwords.find(ADDRESS)).isEmpty();
    assertThat(Files.readString(Path.of(program + ".called"))).doesNotContain("twee", "drie");
  }

  @Test
  void theSecretServiceOfALinuxDesktopKeepsOne() throws IOException {
    keeps(SECRET_TOOL, SystemPasswords::secretService);
  }

  @Test
  void theKeychainOfAMacKeepsOne() throws IOException {
    keeps(SECURITY, SystemPasswords::keychain);
  }

  @Test
  void windowsSealsOneForWhoIsSignedIn() throws IOException {
    keeps(POWERSHELL, program -> SystemPasswords.dataProtection(program, folder));
    SystemPasswords.dataProtection(folder.resolve("program").toString(), folder)
        .keep(ADDRESS, PASSWORD.toCharArray());
    try (var files = Files.list(folder.resolve("passwords"))) {
      var file = files.findFirst().orElseThrow();
      assertThat(Files.readString(file)).doesNotContain("twee");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aSystemThatFailsKeepsNothingAndNothingBreaks() throws IOException {
    for (var script : List.of("#!/bin/sh\nexit 1\n", "#!/bin/sh\necho '<not ours>'\nexit 0\n")) {
      var program = program(script).toString();
      for (var passwords :
          List.of(SystemPasswords.secretService(program), SystemPasswords.keychain(program)))
        assertThat(passwords.find(ADDRESS)).isEmpty();
    }
    var absent = SystemPasswords.secretService(folder.resolve("absent").toString());
    assertThat(absent.isThere()).isFalse();
    assertThat(absent.keep(ADDRESS, PASSWORD.toCharArray())).isFalse();
    assertThat(absent.find(ADDRESS)).isEmpty();
    absent.forget(ADDRESS);
  }
}
