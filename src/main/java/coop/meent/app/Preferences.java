package coop.meent.app;

import coop.meent.base.Language;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.Memory;
import coop.meent.ui.WindowPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/// What a person chose on this laptop, whatever file is open; a properties file where the system
/// keeps such things. A file that cannot be read counts as none.
public final class Preferences implements Memory {

  private static final System.Logger LOG = System.getLogger(Preferences.class.getName());

  private final Path file;
  private final Properties values = new Properties();

  public Preferences(Path file) {
    this.file = file;
    try (var reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  /// @param system as `os.name` gives it
  /// @param setting reads an environment variable; null where it is not set
  public static Path place(String system, Path home, UnaryOperator<String> setting) {
    var folder =
        switch (system.split(" ")[0]) {
          case "Windows" -> folder(setting.apply("APPDATA"), home.resolve("AppData/Roaming"));
          case "Mac" -> home.resolve("Library/Application Support");
          default -> folder(setting.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
        };
    return folder.resolve("meent").resolve("settings.properties");
  }

  private static Path folder(@org.jspecify.annotations.Nullable String set, Path otherwise) {
    return set == null || set.isBlank() ? otherwise : Path.of(set);
  }

  public Choices choices() {
    var language = Language.ofCode(values.getProperty("language", ""));
    return new Choices(
        language.orElseGet(() -> Language.ofSystem(System::getenv)),
        colours(),
        (int) number("size", 100));
  }

  private Colours colours() {
    var name = values.getProperty("colours", "");
    for (var colours : Colours.values()) {
      if (colours.name().equals(name)) return colours;
    }
    return Colours.SYSTEM;
  }

  public void choose(Choices choices) {
    values.setProperty("language", choices.language().code());
    values.setProperty("colours", choices.colours().name());
    values.setProperty("size", String.valueOf(choices.percent()));
    save();
  }

  /// Where the window stood when it was last closed.
  public Optional<WindowPlace> window() {
    if (!values.containsKey("window.width")) return Optional.empty();
    return Optional.of(
        new WindowPlace(
            number("window.x", 0),
            number("window.y", 0),
            number("window.width", 0),
            number("window.height", 0),
            Boolean.parseBoolean(values.getProperty("window.maximised"))));
  }

  public void stood(WindowPlace place) {
    values.setProperty("window.x", String.valueOf(Math.round(place.x())));
    values.setProperty("window.y", String.valueOf(Math.round(place.y())));
    values.setProperty("window.width", String.valueOf(Math.round(place.width())));
    values.setProperty("window.height", String.valueOf(Math.round(place.height())));
    values.setProperty("window.maximised", String.valueOf(place.isMaximised()));
    save();
  }

  /// A number that somebody spoiled by hand counts as none.
  private double number(String name, int otherwise) {
    try {
      return Integer.parseInt(values.getProperty(name, ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// The file that was open last, if it is still there.
  public Optional<Path> lastFile() {
    return Optional.ofNullable(values.getProperty("file")).map(Path::of).filter(Files::exists);
  }

  public void opened(Path path) {
    var name = path.toAbsolutePath().toString();
    if (!name.equals(values.setProperty("file", name))) save();
  }

  @Override
  public Optional<String> recall(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  @Override
  public void keep(String name, String value) {
    values.setProperty(name, value);
    saveIfPossible();
  }

  @Override
  public void forget(String name) {
    values.remove(name);
    saveIfPossible();
  }

  /// How wide a column was is no reason to stop anyone's work.
  private void saveIfPossible() {
    try {
      save();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot remember in " + file, e);
    }
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var writer = Files.newBufferedWriter(file)) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
