package coop.meent.cli;

import coop.meent.work.Client;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent assignment FILE`: the assignments, their clients and who holds them.
@Command(
    name = "assignment",
    description = "${bundle:cli.assignment}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssignmentCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  AssignmentCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var clients =
          services.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name));
      var listing = new Listing("number", "name", "client", "holder", "from", "to");
      for (var assignment : services.work().assignments())
        listing.row(
            assignment.number().toString(),
            assignment.name(),
            Optional.ofNullable(clients.get(assignment.client())),
            services.members().member(assignment.holder()).map(member -> member.name()),
            assignment.from(),
            assignment.to());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
