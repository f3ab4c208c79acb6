package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.crypto.PassphraseCost;
import coop.meent.crypto.PassphraseLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Several laptops on one machine, each in a home of its own, driven by commands alone: every
/// command is a process of its own, a second after the one before.
final class Commanded {

  static final String PASSPHRASE = "vier paarden één wagen";

  private static final PassphraseLock CHEAP = new PassphraseLock(new PassphraseCost(64, 1, 1));

  final Path folder;
  final Path vault;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Deque<String> answers = new ArrayDeque<>();
  private Language language = Language.EN;
  private int commands;
  private int quorum = 2;

  Commanded(Path folder) throws IOException {
    this.folder = folder;
    vault = folder.resolve("vault");
    Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
  }

  /// What somebody types from now on, a line each.
  void types(String... lines) {
    answers.addAll(Arrays.asList(lines));
  }

  void speaks(Language language) {
    this.language = language;
  }

  /// A cooperative of these members in the home of the first, and a vault of it.
  void found(String... names) {
    home(names[0]).toFile().mkdirs();
    done("new", file(names[0]).toString(), "--name", "De Meent", "--founder", names[0]);
    for (int i = 1; i < names.length; i++)
      done("member", file(names[0]).toString(), "--add", names[i]);
    done(founding(names[0]));
  }

  /// How many of the board choose another steward in the vault that is founded next.
  void quorum(int quorum) {
    this.quorum = quorum;
  }

  String[] founding(String name) {
    return new String[] {
      "vault",
      "found",
      "--home",
      home(name).toString(),
      vault.toString(),
      "--member",
      name,
      "--quorum",
      String.valueOf(quorum),
      "--passphrase-file",
      passphraseFile(),
      "--recovery-file",
      recovery(name).toString()
    };
  }

  /// Invites, joins, admits and syncs until the laptop has all there is.
  void comesIn(String name, String steward) {
    var code = invitation(name, steward);
    asks(name, code);
    on(steward, "admit", name);
    sync(name, steward, name);
  }

  String invitation(String name, String steward) {
    on(steward, "invite", name);
    return output().strip();
  }

  void asks(String name, String code) {
    done(
        "join",
        vault.toString(),
        "--code",
        code,
        "--home",
        home(name).toString(),
        "--passphrase-file",
        passphraseFile(),
        "--recovery-file",
        recovery(name).toString());
  }

  void sync(String... names) {
    for (var name : names) on(name, "sync");
  }

  /// Runs a command on somebody's laptop, which must do it.
  String on(String name, String... words) {
    assertThat(tryOn(name, words)).as("%s: %s", List.of(words), errors()).isZero();
    return output();
  }

  int tryOn(String name, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    int names = names(words);
    all.add(names, "--home");
    all.add(names + 1, home(name).toString());
    if (takesPassphrase(words)) {
      all.add("--passphrase-file");
      all.add(passphraseFile());
    }
    return run(all.toArray(String[]::new));
  }

  /// How many of the words name the command.
  private static int names(String... words) {
    boolean isLate = words.length > 1 && words[1].equals("late");
    if (isLate) return words.length > 2 && Character.isLetter(words[2].charAt(0)) ? 3 : 2;
    boolean isNested = words[0].equals("vault") || (words.length > 1 && words[1].equals("inspect"));
    return isNested ? 2 : 1;
  }

  private static boolean takesPassphrase(String... words) {
    boolean needsNone = List.of(words).contains("log") || List.of(words).contains("late");
    return !needsNone && !List.of(words).contains("--passphrase-file");
  }

  private void done(String... words) {
    assertThat(run(words)).as("%s: %s", List.of(words), errors()).isZero();
  }

  int run(String... words) {
    out.reset();
    err.reset();
    Keyboard keyboard =
        (question, isSecret) -> Optional.ofNullable(answers.poll()).map(String::toCharArray);
    var terminal = new Terminal(utf8(out), utf8(err), new Texts(language), keyboard);
    var clock = next();
    return new CommandLineProgram(new Wiring(clock, CHEAP), new NoWindow(), terminal, clock)
        .run(words);
  }

  void book(String name, String text) {
    assertThat(tryBook(name, text)).as(errors()).isZero();
  }

  int tryBook(String name, String text) {
    return run("book", file(name).toString(), "--text", text, "45105=75.00", "10201=-75.00");
  }

  /// Files in the shared folder that are bundles.
  List<Path> bundles() throws IOException {
    List<Path> bundles = new ArrayList<>();
    try (var all = Files.walk(vault)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList())
        if (Files.size(file) > KIND && Files.readAllBytes(file)[KIND] == BUNDLE) bundles.add(file);
    }
    return bundles;
  }

  private static final int KIND = 10;
  private static final byte BUNDLE = 1;

  /// What the window does, in a process of its own.
  void inside(String name, Consumer<Services> deed) {
    try (var services = new Wiring(next(), CHEAP).open(file(name))) {
      deed.accept(services);
    }
  }

  private Clock next() {
    return Clock.offset(TestCooperative.CLOCK, Duration.ofSeconds(commands++));
  }

  /// Days go by.
  void wait(Duration duration) {
    commands += Math.toIntExact(duration.toSeconds());
  }

  String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// A number or word that the last answer gave as JSON.
  String json(String name) {
    var found = Pattern.compile("\"" + name + "\" : \"?([^\",\n]*)").matcher(output());
    assertThat(found.find()).as("%s in %s", name, output()).isTrue();
    return found.group(1);
  }

  Path home(String name) {
    return folder.resolve(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  Path file(String name) {
    return home(name).resolve("cooperative.meent");
  }

  Path recovery(String name) {
    return folder.resolve("recovery-" + home(name).getFileName());
  }

  String passphraseFile() {
    return folder.resolve("passphrase").toString();
  }

  /// The books as a script reads them: equal answers are equal books.
  String books(String name) {
    var answer = new StringBuilder();
    for (var command : List.of("member", "journal", "balance", "assignment")) {
      assertThat(run(command, file(name).toString(), "--json")).as(errors()).isZero();
      answer.append(output());
    }
    return answer.toString();
  }

  private static PrintStream utf8(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
