import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes what people install, for the system it runs on: an application image with a Java of its
/// own and an AOT cache trained in that very image, then `.deb` and `.rpm`, `.msi`, or `.dmg`. By
/// jpackage of the JDK 25 that runs this; what the system's own tools lack is said and left out.
public final class Installer {

  /// What Meent and its libraries use; locale data for Dutch, charsets for old bank files.
  private static final String MODULES =
      String.join(
          ",",
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.prefs",
          "java.scripting",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.xml.dom",
          "jdk.zipfs");

  /// The tools stay in: training the cache starts `java` once more.
  private static final String JLINK =
      "--strip-debug --no-man-pages --no-header-files --include-locales=en,nl";

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms96m",
          "-Xmx2g",
          "-Dorg.sqlite.lib.path=$APPDIR",
          "-Dmeent.solver=$APPDIR/solver",
          "-Xlog:aot=off",
          "-Xlog:cds=off",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /// Jars, and what was unpacked of them for this system.
  private static final List<String> LIBRARIES = List.of(".jar", ".so", ".dylib");

  /// The folder of the solver's libraries.
  private static final String SOLVER = "solver";

  private static final String CACHE = "window.aot";
  private static final String OPTIONS = "[JavaOptions]" + System.lineSeparator();
  private static final String USE_CACHE =
      "java-options=-XX:AOTCache=$APPDIR/" + CACHE + System.lineSeparator();

  private enum Desktop {
    LINUX("deb", "rpm"),
    WINDOWS("msi"),
    MACOS("dmg");

    private final List<String> types;

    Desktop(String... types) {
      this.types = List.of(types);
    }

    static Desktop ofThisMachine() {
      var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      if (name.startsWith("windows")) return WINDOWS;
      return name.startsWith("mac") ? MACOS : LINUX;
    }

    /// The program that jpackage needs for a type; empty where the system has it anyway.
    static Optional<String> toolOf(String type) {
      return switch (type) {
        case "deb" -> Optional.of("fakeroot");
        case "rpm" -> Optional.of("rpmbuild");
        case "msi" -> Optional.of("wix");
        default -> Optional.empty();
      };
    }
  }

  private final Desktop desktop = Desktop.ofThisMachine();
  private final Path lib;
  private final Path resources;
  private final Path artwork;
  private final Path target;
  private final String version;

  private Installer(Path lib, Path project, Path target, String version) {
    this.lib = lib;
    resources = project.resolve("installer").resolve(desktop.name().toLowerCase(Locale.ROOT));
    artwork = project.resolve("assets").resolve("artwork");
    this.target = target;
    this.version = version;
  }

  /// @param args the folder with the jars, the project, where to leave the result, the version
  public static void main(String[] args) throws Exception {
    new Installer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]).make();
  }

  private void make() throws Exception {
    delete(target);
    var jars = copyLibraries(Files.createDirectories(target.resolve("jars")));
    image(jars);
    var app = appFolder();
    train(app);
    tell(app);
    delete(jars);
    for (var type : desktop.types) {
      var tool = Desktop.toolOf(type);
      if (tool.isPresent() && !isInstalled(tool.get()))
        System.out.printf("No .%s: %s is not installed.%n", type, tool.get());
      else pack(type);
    }
  }

  private Path copyLibraries(Path to) throws IOException {
    try (var files = Files.list(lib)) {
      for (var file : files.filter(Installer::isLibrary).toList())
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
    if (Files.isDirectory(lib.resolve(SOLVER))) copySolver(to.resolve(SOLVER));
    return to;
  }

  private void copySolver(Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(lib.resolve(SOLVER))) {
      for (var file : files.toList())
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static boolean isLibrary(Path file) {
    return LIBRARIES.stream().anyMatch(ending -> file.toString().endsWith(ending));
  }

  private void image(Path jars) throws Exception {
    var command = jpackage("app-image");
    command.addAll(List.of("--input", jars.toString(), "--main-jar", "meent.jar"));
    command.addAll(List.of("--main-class", "coop.meent.Main"));
    command.addAll(List.of("--add-modules", MODULES, "--jlink-options", JLINK));
    command.addAll(List.of("--icon", icon()));
    for (var option : JAVA_OPTIONS) command.addAll(List.of("--java-options", option));
    // On Windows a program has a console or it has none: the command line is a second launcher.
    if (desktop == Desktop.WINDOWS)
      command.addAll(List.of("--add-launcher", "meent-cli=" + resources.resolve("cli.properties")));
    run(command, "");
  }

  /// The image's own Java, started by its own launcher: only a cache of the very same class path
  /// and modules is taken.
  private void train(Path app) throws Exception {
    var scratch = Files.createTempDirectory("meent-rehearsal");
    var options =
        String.join(
            " ",
            "-XX:AOTCacheOutput=" + app.resolve(CACHE),
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw");
    run(List.of(launcher().toString(), "rehearse", "window", scratch.toString()), options);
    delete(scratch);
    if (!Files.exists(app.resolve(CACHE))) throw new IOException("no cache was trained in " + app);
  }

  /// From now on the launchers start from the cache.
  private void tell(Path app) throws IOException {
    try (var files = Files.list(app)) {
      for (var settings : files.filter(file -> file.toString().endsWith(".cfg")).toList())
        Files.writeString(
            settings, Files.readString(settings).replace(OPTIONS, OPTIONS + USE_CACHE));
    }
  }

  private void pack(String type) throws Exception {
    var command = jpackage(type);
    command.addAll(List.of("--app-image", imageFolder().toString()));
    command.addAll(List.of("--resource-dir", resources.toString()));
    command.addAll(List.of("--file-associations", association().toString()));
    command.addAll(List.of("--license-file", resources.resolve("../../LICENSE").toString()));
    command.addAll(
        switch (desktop) {
          case LINUX ->
              List.of(
                  "--linux-shortcut",
                  "--linux-menu-group",
                  "Office;Finance;",
                  "--linux-app-category",
                  "office",
                  "--linux-rpm-license-type",
                  "Apache-2.0");
          case WINDOWS ->
              List.of(
                  "--win-menu",
                  "--win-shortcut-prompt",
                  "--win-dir-chooser",
                  "--win-per-user-install",
                  "--win-upgrade-uuid",
                  "7d6c2b0e-52b7-4f0b-9a36-6d65656e7401");
          case MACOS -> List.of("--mac-package-identifier", "coop.meent");
        });
    if (type.equals("deb")) command.addAll(List.of("--linux-package-deps", "libgtk-3-0, libxtst6"));
    run(command, "");
  }

  private List<String> jpackage(String type) {
    var tool = Path.of(System.getProperty("java.home"), "bin", "jpackage").toString();
    return new ArrayList<>(
        List.of(
            tool,
            "--type",
            type,
            "--name",
            name(),
            "--app-version",
            version,
            "--vendor",
            "Meent",
            "--copyright",
            "Apache-2.0",
            "--description",
            "Shared books of a freelancers' cooperative",
            "--dest",
            target.toString()));
  }

  private Path association() throws IOException {
    var lines =
        List.of(
            "extension=meent",
            "mime-type=application/vnd.coop.meent",
            "description=Meent cooperative",
            "icon=" + icon().replace("\\", "/"));
    return Files.write(target.resolve("association.properties"), lines);
  }

  /// A command on Linux, an application elsewhere.
  private String name() {
    return desktop == Desktop.LINUX ? "meent" : "Meent";
  }

  private String icon() {
    return artwork
        .resolve(
            switch (desktop) {
              case LINUX -> "icon-256.png";
              case WINDOWS -> "icon.ico";
              case MACOS -> "icon.icns";
            })
        .toAbsolutePath()
        .toString();
  }

  private Path imageFolder() {
    return target.resolve(desktop == Desktop.MACOS ? name() + ".app" : name());
  }

  private Path appFolder() {
    return switch (desktop) {
      case LINUX -> imageFolder().resolve("lib").resolve("app");
      case WINDOWS -> imageFolder().resolve("app");
      case MACOS -> imageFolder().resolve("Contents").resolve("app");
    };
  }

  private Path launcher() {
    return switch (desktop) {
      case LINUX -> imageFolder().resolve("bin").resolve("meent");
      case WINDOWS -> imageFolder().resolve("meent-cli.exe");
      case MACOS -> imageFolder().resolve("Contents").resolve("MacOS").resolve("Meent");
    };
  }

  private static boolean isInstalled(String tool) {
    try {
      return new ProcessBuilder(tool, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void run(List<String> command, String javaOptions) throws Exception {
    var builder = new ProcessBuilder(command).inheritIO();
    if (!javaOptions.isEmpty()) builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
    int status = builder.start().waitFor();
    if (status != 0) throw new IOException(command.getFirst() + " ended with " + status);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
