package coop.meent.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The terminal that the process was started from; without one its standard input, line by line.
final class ProcessKeyboard implements Keyboard {

  private final PrintStream questions;
  private final Optional<Console> console =
      Optional.ofNullable(System.console()).filter(Console::isTerminal);
  private @Nullable BufferedReader input;

  ProcessKeyboard(PrintStream questions) {
    this.questions = questions;
  }

  @Override
  public Optional<char[]> ask(String question, boolean isSecret) {
    questions.print(question + " ");
    questions.flush();
    return console.isPresent() ? typed(console.get(), isSecret) : line();
  }

  private static Optional<char[]> typed(Console console, boolean isSecret) {
    if (isSecret) return Optional.ofNullable(console.readPassword());
    return Optional.ofNullable(console.readLine()).map(String::toCharArray);
  }

  private Optional<char[]> line() {
    questions.println();
    var lines = input;
    if (lines == null) {
      lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      input = lines;
    }
    try {
      return Optional.ofNullable(lines.readLine()).map(String::toCharArray);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isPerson() {
    return console.isPresent();
  }
}
