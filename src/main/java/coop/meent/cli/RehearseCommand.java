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

  RehearseCommand(Terminal terminal, Function<Terminal, CommandLineProgram> program) {
    this.terminal = terminal;
    this.program = program;
  }

  @Override
  public Integer call() {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var rehearsal = program.apply(new Terminal(silence, terminal.err(), terminal.texts()));
    var walk =
        switch (part) {
          case COMMANDS -> commands(place("rehearsal.meent"));
          case WINDOW -> window();
        };
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

  /// The demo's bank statements are in its file already: the import is trained in full and adds
  /// nothing.
  private List<List<String>> window() {
    var demo = new Demo(DemoOptions.on(LocalDate.of(2026, 11, 20))).make(folder);
    var file = demo.file().toString();
    return List.of(
        List.of("import", file, demo.statements().getLast().toString()),
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
