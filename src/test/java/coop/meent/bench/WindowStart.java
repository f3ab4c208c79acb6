package coop.meent.bench;

import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The window from the start script to its first use, on a display of its own (Xvfb): of the demo
/// cooperative and of large books, and the memory it then holds; beside GnuCash with an empty
/// window.
final class WindowStart {

  private static final int TURNS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BAR = Duration.ofSeconds(2);
  private static final long MOST_MEGABYTES = 400;
  private static final String DISPLAY = ":87";
  private static final String USABLE = "usable after";

  /// A window that is large enough to work in, as xwininfo lists it.
  private static final Pattern LARGE =
      Pattern.compile("^ +0x.*\\D([6-9]\\d\\d|1\\d\\d\\d)x[5-9]\\d\\d");

  private final BenchBooks books;
  private final Meent meent;
  private final Figures figures;

  WindowStart(BenchBooks books, Meent meent, Figures figures) {
    this.books = books;
    this.meent = meent;
    this.figures = figures;
  }

  void measure() throws IOException {
    if (!isInstalled("Xvfb") || !isInstalled("xwininfo")) {
      figures.note("the window", "Xvfb or xwininfo is not installed");
      return;
    }
    var screen = start(Map.of(), "Xvfb", DISPLAY, "-screen", "0", "1280x800x24");
    try {
      shown(DISPLAY);
      ours("of the demo", demo());
      ours("of these books", books.file());
      peers();
    } finally {
      end(screen);
    }
  }

  private Path demo() throws IOException {
    var folder = Files.createTempDirectory("meent-bench-demo");
    return new Demo(DemoOptions.on(BenchBooks.TODAY)).make(folder).file();
  }

  private void ours(String which, Path file) throws IOException {
    List<Duration> usable = new ArrayList<>();
    List<Long> megabytes = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      var home = Files.createTempDirectory("meent-bench");
      var settings = Map.of("XDG_CONFIG_HOME", home.toString(), "XDG_STATE_HOME", home.toString());
      long begun = System.nanoTime();
      var process = start(settings, meent.command(file.toString()).toArray(String[]::new));
      awaitUsable(home.resolve("meent").resolve("log").resolve("meent-0.log"));
      usable.add(Duration.ofNanos(System.nanoTime() - begun));
      megabytes.add(residentMegabytes(process.pid()));
      end(process);
    }
    figures.figure(
        "window usable, %s, whole process".formatted(which), Repeated.middle(usable), BAR);
    long most = megabytes.stream().mapToLong(Long::longValue).max().orElseThrow();
    figures.note(
        "resident memory with Home open, " + which,
        "%d MB   bar %d MB: %s"
            .formatted(most, MOST_MEGABYTES, most <= MOST_MEGABYTES ? "met" : "MISSED"));
  }

  private void peers() throws IOException {
    var our = new ArrayList<Duration>();
    var theirs = new ArrayList<Duration>();
    boolean hasGnuCash = isInstalled("gnucash");
    for (int turn = 0; turn < TURNS; turn++) {
      our.add(seen(meent.command(books.file().toString())));
      if (hasGnuCash) theirs.add(seen(List.of("gnucash", "--nofile")));
    }
    figures.figure("window seen, whole process", Repeated.middle(our));
    if (hasGnuCash)
      figures.other("gnucash --nofile, window seen", Repeated.middle(theirs), Repeated.middle(our));
    else figures.note("gnucash", "not installed");
  }

  private Duration seen(List<String> command) throws IOException {
    var home = Files.createTempDirectory("meent-bench").toString();
    long begun = System.nanoTime();
    var settings =
        Map.of(
            "XDG_CONFIG_HOME", home, "XDG_STATE_HOME", home, "XDG_DATA_HOME", home, "HOME", home);
    var process = start(settings, command.toArray(String[]::new));
    try {
      return await(
          "a window of " + command.getFirst(),
          () ->
              windows().stream().anyMatch(line -> LARGE.matcher(line).find())
                  ? Optional.of(Duration.ofNanos(System.nanoTime() - begun))
                  : Optional.empty());
    } finally {
      end(process);
    }
  }

  private static List<String> windows() throws IOException {
    var process =
        new ProcessBuilder("xwininfo", "-display", DISPLAY, "-root", "-tree")
            .redirectErrorStream(true)
            .start();
    try (var lines = process.inputReader()) {
      return lines.lines().toList();
    }
  }

  private static void shown(String display) throws IOException {
    await(
        "the display " + display,
        () ->
            windows().stream().anyMatch(line -> line.contains("Root window"))
                ? Optional.of(true)
                : Optional.empty());
  }

  private static void awaitUsable(Path log) throws IOException {
    await(
        "the log to say that the window is usable",
        () ->
            Files.exists(log) && Files.readString(log).contains(USABLE)
                ? Optional.of(true)
                : Optional.empty());
  }

  /// The start script becomes the Java process, so its id is the program's.
  private static long residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private interface Look<T> {
    Optional<T> look() throws IOException;
  }

  private static <T> T await(String what, Look<T> look) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var found = look.look();
      if (found.isPresent()) return found.get();
      pause();
    }
    throw new IllegalStateException("never came: " + what);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Map<String, String> settings, String... command) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", DISPLAY);
    builder.environment().putAll(settings);
    return builder.start();
  }

  private static boolean isInstalled(String program) {
    return new Program(program, List.of(program)).isInstalled();
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
