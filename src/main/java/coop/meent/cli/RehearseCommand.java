package coop.meent.cli;

import coop.meent.demo.Demo;
import coop.meent.demo.DemoOptions;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent rehearse commands|window DIR`: what people do most, once, in an empty folder. The build
/// runs it to train the two AOT caches; it is of no use to anyone else. The short commands have a
/// cache of their own because every class in a cache costs time at every start.
@Command(name = "rehearse", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RehearseCommand implements Callable<Integer> {

  private final Window window;
  private final Terminal terminal;
  private final Function<Terminal, CommandLineProgram> program;

  enum Part {
    COMMANDS,
    WINDOW
  }

  @Parameters(index = "0", paramLabel = "commands|window")
  private Part part;

  @Parameters(index = "1", paramLabel = "DIR")
  private Path folder;

  RehearseCommand(
      Window window, Terminal terminal, Function<Terminal, CommandLineProgram> program) {
    this.window = window;
    this.terminal = terminal;
    this.program = program;
  }

  @Override
  public Integer call() {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var rehearsal = program.apply(new Terminal(silence, terminal.err(), terminal.texts()));
    return switch (part) {
      case COMMANDS -> run(rehearsal, commands(place("rehearsal.meent")));
      case WINDOW -> window(rehearsal);
    };
  }

  private static int run(CommandLineProgram rehearsal, List<List<String>> walk) {
    for (var command : walk) {
      int status = rehearsal.run(command.toArray(String[]::new));
      if (status != Terminal.DONE) return status;
    }
    return Terminal.DONE;
  }

  private static List<List<String>> commands(String file) {
    return List.of(
        List.of("new", file, "--name", "De Meent", "--founder", "Bas Hoekstra"),
        List.of("member", file, "--add", "Noor Kramer", "--role", "coordinator"),
        List.of("member", file),
        List.of("book", file, "--text", "Rent", "45105=75.00", "10201=-75.00"),
        List.of("balance", file),
        List.of("balance", file, "--json"),
        List.of("balance", file, "--by", "member", "--csv"),
        List.of("journal", file),
        List.of("journal", file, "--json"));
  }

  /// What is done with a file, the pages of the window, and last the window as it starts. The
  /// demo's bank statements are in its file already: the import is trained in full and adds
  /// nothing.
  private int window(CommandLineProgram rehearsal) {
    var demo = new Demo(DemoOptions.on(LocalDate.of(2026, 11, 20))).make(folder);
    var statement = demo.statements().getLast();
    int status = run(rehearsal, deeds(demo.file().toString(), statement.toString()));
    if (status == Terminal.DONE) window.rehearse(demo.file());
    return status;
  }

  private List<List<String>> deeds(String file, String statement) {
    return List.of(
        List.of("import", file, statement),
        List.of("bank", file),
        List.of("check", file),
        List.of("report", file, "balance-sheet", "--out", place("balance.pdf")),
        List.of("export", file, "hledger", "--out", place("books.journal")),
        List.of("screens", file, "--out", place("screens")));
  }

  private String place(String name) {
    return folder.resolve(name).toString();
  }
}
