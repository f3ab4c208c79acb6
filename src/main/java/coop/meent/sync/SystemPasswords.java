package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.crypto.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks the system's own keeper of passwords by the program that comes with it: the secret service
/// of a Linux desktop, the keychain of macOS, or the data protection of Windows. A password goes in
/// and out by the program's standard input and output, never as an argument, which everybody on the
/// machine could read; it goes as letters and digits, since not every program leaves others alone.
public final class SystemPasswords implements KeptPasswords {

  /// The system may ask its owner to unlock it first.
  private static final long PATIENCE_SECONDS = 60;

  private final Keeper keeper;

  private SystemPasswords(Keeper keeper) {
    this.keeper = keeper;
  }

  /// What one system is asked by.
  private sealed interface Keeper {

    boolean isThere();

    Optional<String> find(String address);

    boolean keep(String address, String secret);

    void forget(String address);
  }

  /// @param system as `os.name` gives it
  /// @param folder of the program's own things, where Windows has no keeper with a program
  public static KeptPasswords of(String system, Path folder) {
    return new SystemPasswords(
        switch (system.split(" ")[0].toLowerCase(Locale.ROOT)) {
          case "windows" -> new DataProtection("powershell", folder);
          case "mac" -> new Keychain("/usr/bin/security");
          default -> new SecretService("secret-tool");
        });
  }

  /// @param program `secret-tool`, or one that does as it does
  static KeptPasswords secretService(String program) {
    return new SystemPasswords(new SecretService(program));
  }

  /// @param program `security`, or one that does as it does
  static KeptPasswords keychain(String program) {
    return new SystemPasswords(new Keychain(program));
  }

  /// @param program `powershell`, or one that does as it does
  static KeptPasswords dataProtection(String program, Path folder) {
    return new SystemPasswords(new DataProtection(program, folder));
  }

  @Override
  public boolean isThere() {
    return keeper.isThere();
  }

  @Override
  public Optional<char[]> find(WebAddress address) {
    if (!isThere()) return Optional.empty();
    try {
      return keeper
          .find(address.text())
          .map(text -> Base64.getDecoder().decode(text.strip()))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8).toCharArray())
          .filter(password -> password.length > 0);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  @Override
  public boolean keep(WebAddress address, char[] password) {
    var bytes = new String(password).getBytes(StandardCharsets.UTF_8);
    return isThere() && keeper.keep(address.text(), Base64.getEncoder().encodeToString(bytes));
  }

  @Override
  public void forget(WebAddress address) {
    if (isThere()) keeper.forget(address.text());
  }

  private record SecretService(String program) implements Keeper {

    @Override
    public boolean isThere() {
      return isProgram(program);
    }

    @Override
    public Optional<String> find(String address) {
      return ask("", program, "lookup", "service", "meent", "address", address);
    }

    @Override
    public boolean keep(String address, String secret) {
      var label = "Meent: " + address;
      return ask(secret, program, "store", "--label", label, "service", "meent", "address", address)
          .isPresent();
    }

    @Override
    public void forget(String address) {
      var _ = ask("", program, "clear", "service", "meent", "address", address);
    }
  }

  private record Keychain(String program) implements Keeper {

    @Override
    public boolean isThere() {
      return isProgram(program);
    }

    @Override
    public Optional<String> find(String address) {
      return ask("", program, "find-generic-password", "-s", "meent", "-a", address, "-w");
    }

    /// By its standard input it takes whole commands; an address holds neither quotes nor blanks.
    @Override
    public boolean keep(String address, String secret) {
      var who = "add-generic-password -U -s meent -a \"" + address + "\"";
      var command = who + " -w \"" + secret + "\"\n";
      return ask(command, program, "-i").isPresent() && find(address).isPresent();
    }

    @Override
    public void forget(String address) {
      var _ = ask("", program, "delete-generic-password", "-s", "meent", "-a", address);
    }
  }

  /// Windows seals for the person who is signed in; what is sealed lies in a file of ours.
  private record DataProtection(String program, Path folder) implements Keeper {

    private static final String SEAL =
        "$s = ConvertTo-SecureString ([Console]::In.ReadToEnd().Trim()) -AsPlainText -Force;"
            + " ConvertFrom-SecureString $s";
    private static final String OPEN =
        "$s = ConvertTo-SecureString ([Console]::In.ReadToEnd().Trim());"
            + " [Runtime.InteropServices.Marshal]::PtrToStringBSTR("
            + "[Runtime.InteropServices.Marshal]::SecureStringToBSTR($s))";

    @Override
    public boolean isThere() {
      return isProgram(program);
    }

    private Path file(String address) {
      var hash = Hash.sha256(address.getBytes(StandardCharsets.UTF_8));
      return folder.resolve("passwords").resolve(hash + ".sealed");
    }

    @Override
    public Optional<String> find(String address) {
      try {
        if (!Files.isRegularFile(file(address))) return Optional.empty();
        return ask(Files.readString(file(address)), program, "-NoProfile", "-Command", OPEN);
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }

    @Override
    public boolean keep(String address, String secret) {
      var sealed = ask(secret, program, "-NoProfile", "-Command", SEAL).filter(s -> !s.isBlank());
      if (sealed.isEmpty()) return false;
      try {
        var file = file(address);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, OwnerOnly.attributes(file));
        Files.writeString(file, sealed.get());
        return true;
      } catch (IOException full) {
        return false;
      }
    }

    @Override
    public void forget(String address) {
      try {
        Files.deleteIfExists(file(address));
      } catch (IOException stays) {
        // It is sealed, and told anew it is written over.
      }
    }
  }

  private static boolean isProgram(String program) {
    if (Path.of(program).isAbsolute()) return Files.isExecutable(Path.of(program));
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (var folder : folders.split(System.getProperty("path.separator"))) {
      if (folder.isEmpty()) continue;
      for (var ending : List.of("", ".exe"))
        if (Files.isExecutable(Path.of(folder, program + ending))) return true;
    }
    return false;
  }

  /// What a program prints when it ends well.
  private static Optional<String> ask(String input, String... command) {
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (var to = process.getOutputStream()) {
        to.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException readsNothing) {
        // Some take no input; what they answer counts.
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
