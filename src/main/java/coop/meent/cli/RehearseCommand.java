package coop.meent.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `meent rehearse DIR`: what people do most, once, in an empty folder. The build runs it to train
/// the AOT cache; it is of no use to anyone else.
@Command(name = "rehearse", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RehearseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Terminal, CommandLineProgram> program;

  @Parameters(paramLabel = "DIR")
  private Path folder;

  RehearseCommand(Terminal terminal, Function<Terminal, CommandLineProgram> program) {
    this.terminal = terminal;
    this.program = program;
  }

  @Override
  public Integer call() {
    var file = folder.resolve("rehearsal.meent").toString();
    var pdf = folder.resolve("balance.pdf").toString();
    var walk =
        List.of(
            List.of("new", file, "--name", "De Meent", "--founder", "Bas Hoekstra"),
            List.of("member", file, "--add", "Noor Kramer", "--role", "coordinator"),
            List.of("member", file),
            List.of("book", file, "--text", "Rent", "45105=75.00", "10201=-75.00"),
            List.of("balance", file),
            List.of("balance", file, "--json"),
            List.of("balance", file, "--by", "member", "--csv"),
            List.of("journal", file),
            List.of("journal", file, "--json"),
            List.of("check", file),
            List.of("report", file, "balance-sheet", "--out", pdf),
            List.of("screens", file, "--out", folder.resolve("screens").toString()));
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var rehearsal = program.apply(new Terminal(silence, terminal.err(), terminal.texts()));
    for (var command : walk) {
      int status = rehearsal.run(command.toArray(String[]::new));
      if (status != Terminal.DONE) return status;
    }
    return Terminal.DONE;
  }
}
