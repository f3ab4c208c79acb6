package coop.meent.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged program, run as a user runs it.
record Meent(Path home) {

  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("meent").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  Program program(String... arguments) {
    return new Program("meent", command(arguments));
  }
}
