package coop.meent.cli;

import coop.meent.cli.Window.Colours;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent screens FILE --out DIR`: a picture of each page of the window, also without a display.
@Command(name = "screens", description = "${bundle:cli.screens}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ScreensCommand implements Callable<Integer> {

  private final Files files;
  private final Window window;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "${bundle:cli.screens.out}")
  private Path folder;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.screens.lang}")
  private @Nullable String lang;

  @Option(names = "--dark", description = "${bundle:cli.screens.dark}")
  private boolean dark;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|contrast",
      description = "${bundle:cli.screens.theme}")
  private @Nullable Colours colours;

  @Option(names = "--scale", defaultValue = "100", description = "${bundle:cli.screens.scale}")
  private int scale;

  ScreensCommand(Files files, Window window, Terminal terminal) {
    this.files = files;
    this.window = window;
    this.terminal = terminal;
  }

  private Colours theme() {
    if (colours != null) return colours;
    return dark ? Colours.DARK : Colours.LIGHT;
  }

  @Override
  public Integer call() {
    if (scale < 100 || scale > 200) throw new WrongUseException("cli.wrong.scale", scale);
    try (var services = files.openForReading(file)) {
      var pictures = new Window.Pictures(folder, terminal.language(lang), theme(), scale);
      window.photograph(services, pictures).forEach(terminal.out()::println);
      return Terminal.DONE;
    }
  }
}
