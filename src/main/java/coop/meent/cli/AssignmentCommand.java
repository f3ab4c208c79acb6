package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.work.Assignment;
import coop.meent.work.AssignmentDraft;
import coop.meent.work.AssignmentOutcome;
import coop.meent.work.Client;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assignment FILE`: the assignments, their clients and who holds them; adds one, or changes
/// one: what is not named stays as it is.
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

  @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.assignment.add}")
  private @Nullable String added;

  @Option(names = "--set", paramLabel = "NUMBER", description = "${bundle:cli.assignment.set}")
  private @Nullable String changed;

  @Option(names = "--client", description = "${bundle:cli.invoice.client}")
  private @Nullable String client;

  @Option(names = "--holder", paramLabel = "NAME", description = "${bundle:cli.assignment.holder}")
  private @Nullable String holder;

  @Option(names = "--from", description = "${bundle:work.assignment.from}")
  private @Nullable LocalDate from;

  @Option(names = "--to", description = "${bundle:work.assignment.to}")
  private @Nullable LocalDate to;

  @Option(names = "--price", description = "${bundle:work.assignment.price}")
  private @Nullable BigDecimal price;

  @Mixin private Shape shape;

  AssignmentCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (added == null && changed == null) return list();
    try (var services = files.open(file)) {
      var known = Optional.ofNullable(changed).map(word -> new Lookup(services).assignment(word));
      var draft = draft(services, known.map(Assignment::draft));
      return switch (services.work().saveAssignment(known.map(Assignment::id), draft)) {
        case AssignmentOutcome.Saved(var made, var _) -> {
          terminal.say("work.assignment.saved", made.number() + " " + made.name());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private AssignmentDraft draft(Services services, Optional<AssignmentDraft> was) {
    var forWhom =
        Optional.ofNullable(client)
            .map(word -> new InvoiceLookup(services).client(word).id())
            .or(() -> was.map(AssignmentDraft::client))
            .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--client"));
    var who =
        Optional.ofNullable(holder)
            .map(word -> new People(services.members()).named(word).id())
            .or(() -> was.map(AssignmentDraft::holder))
            .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--holder"));
    var begins =
        Optional.ofNullable(from)
            .or(() -> was.map(AssignmentDraft::from))
            .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--from"));
    return new AssignmentDraft(
        Optional.ofNullable(added).or(() -> was.map(AssignmentDraft::name)).orElse(""),
        forWhom,
        who,
        begins,
        Optional.ofNullable(to).or(() -> was.flatMap(AssignmentDraft::to)),
        Optional.ofNullable(price).map(Money::of).or(() -> was.flatMap(AssignmentDraft::price)));
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var clients =
          services.work().clients().stream().collect(Collectors.toMap(Client::id, Client::name));
      var listing = new Listing("number", "name", "client", "holder", "from", "to", "price");
      for (var assignment : services.work().assignments())
        listing.row(
            assignment.number().toString(),
            assignment.name(),
            Optional.ofNullable(clients.get(assignment.client())),
            services.members().member(assignment.holder()).map(member -> member.name()),
            assignment.from(),
            assignment.to(),
            assignment.price());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
