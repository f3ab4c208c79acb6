package coop.meent.sync;

import coop.meent.base.Hash;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Two daemons of Syncthing on this machine alone, which carry one folder between two homes. They
/// find each other by address: nothing is announced, relayed or asked outside.
final class SyncthingPair implements AutoCloseable {

  private static final String FOLDER = "vault";
  private static final String KEY = "a-key-of-this-test-alone";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Side> sides;

  private SyncthingPair(List<Side> sides) {
    this.sides = sides;
  }

  /// One of both: a daemon, its home and the folder that it carries.
  private static final class Side {

    private final String program;
    private final Path home;
    private final Path folder;
    private final int port;
    private final int asked;
    private final String device;
    private Process process;

    @SuppressWarnings("NullAway.Init") // started once both are known
    Side(String program, Path home) throws IOException {
      this.program = program;
      this.home = home;
      folder = Files.createDirectories(home.resolve("carried"));
      port = OutsideProgram.freePort();
      asked = OutsideProgram.freePort();
      output("generate", "--no-default-folder");
      device = output("--device-id").strip();
    }

    private String output(String... arguments) throws IOException {
      var made = command(arguments).start();
      var told = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      try {
        if (made.waitFor() != 0) throw new AssertionError(told);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return told;
    }

    private ProcessBuilder command(String... arguments) {
      var words = new ArrayList<>(List.of(program));
      words.addAll(List.of(arguments));
      words.add("--home=" + home);
      var builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("STNODEFAULTFOLDER", "1");
      builder.environment().put("STNOUPGRADE", "1");
      return builder;
    }

    void configure(Side other) throws IOException {
      var config =
          """
          <configuration version="36">
            <folder id="%1$s" label="" path="%2$s" type="sendreceive" rescanIntervalS="3600"
                fsWatcherEnabled="false">
              <filesystemType>basic</filesystemType>
              <device id="%3$s"/>
              <device id="%4$s"/>
              <minDiskFree unit="%%">0</minDiskFree>
              <maxConflicts>10</maxConflicts>
            </folder>
            <device id="%3$s" name="this"><address>dynamic</address></device>
            <device id="%4$s" name="other"><address>tcp://127.0.0.1:%5$d</address></device>
            <gui enabled="true" tls="false">
              <address>127.0.0.1:%6$d</address>
              <apikey>%7$s</apikey>
            </gui>
            <options>
              <listenAddress>tcp://127.0.0.1:%8$d</listenAddress>
              <globalAnnounceEnabled>false</globalAnnounceEnabled>
              <localAnnounceEnabled>false</localAnnounceEnabled>
              <relaysEnabled>false</relaysEnabled>
              <natEnabled>false</natEnabled>
              <startBrowser>false</startBrowser>
              <reconnectionIntervalS>1</reconnectionIntervalS>
              <urAccepted>-1</urAccepted>
              <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
              <crashReportingEnabled>false</crashReportingEnabled>
              <minHomeDiskFree unit="%%">0</minHomeDiskFree>
              <setLowPriority>false</setLowPriority>
            </options>
          </configuration>
          """
              .formatted(FOLDER, folder, device, other.device, other.port, asked, KEY, port);
      Files.writeString(home.resolve("config.xml"), config);
    }

    void start() throws IOException {
      process =
          command("serve", "--no-browser", "--no-restart")
              .redirectOutput(home.resolve("output").toFile())
              .start();
    }

    /// What lies in the folder, by name; nothing of the daemon's own, and not what goes meanwhile.
    Map<String, Hash> files() {
      var remote = new FolderRemote(folder);
      Map<String, Hash> files = new TreeMap<>();
      for (var listed : remote.list())
        remote
            .get(listed.location())
            .ifPresent(bytes -> files.put(listed.location(), Hash.sha256(bytes)));
      return files;
    }
  }

  static SyncthingPair start(Path home) throws IOException {
    var program = OutsideProgram.named("syncthing");
    var one = new Side(program, Files.createDirectories(home.resolve("one")));
    var other = new Side(program, Files.createDirectories(home.resolve("other")));
    one.configure(other);
    other.configure(one);
    var pair = new SyncthingPair(List.of(one, other));
    pair.turnOn(0);
    pair.turnOn(1);
    return pair;
  }

  /// @param side 0 or 1
  Path folder(int side) {
    return sides.get(side).folder;
  }

  /// The daemon of one side, which carries nothing while it is off.
  void turnOff(int side) {
    OutsideProgram.stop(sides.get(side).process);
  }

  void turnOn(int side) throws IOException {
    sides.get(side).start();
    await("starts", () -> answers(side, "GET", "system/ping"));
  }

  /// Waits until both folders are the same, byte for byte.
  void carry() {
    for (int side = 0; side < sides.size(); side++) {
      int scanned = side;
      await("scans", () -> answers(scanned, "POST", "db/scan?folder=" + FOLDER));
    }
    await("carries", this::areAlike);
  }

  private boolean areAlike() {
    return sides.get(0).files().equals(sides.get(1).files());
  }

  private void await(String what, BooleanSupplier question) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      while (!question.getAsBoolean()) {
        if (System.nanoTime() > end) throw new AssertionError("neither " + what + told());
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers(int side, String method, String question) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + sides.get(side).asked + "/rest/" + question))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("X-API-Key", KEY)
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String told() {
    return sides.stream()
        .map(side -> {
          try {
            return "\n" + Files.readString(side.home.resolve("output"));
          } catch (IOException e) {
            return "\n" + e;
          }
        })
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    for (var side : sides) OutsideProgram.stop(side.process);
  }
}
