package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.intake.Listed;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent client FILE`: the clients; adds one, or changes one: what is not named stays as it is.
@Command(name = "client", description = "${bundle:cli.client}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ClientCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private @Nullable Path file;

  @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.client.add}")
  private @Nullable String added;

  @Option(names = "--set", paramLabel = "CLIENT", description = "${bundle:cli.client.set}")
  private @Nullable String changed;

  @Option(names = "--name", description = "${bundle:work.client.name}")
  private @Nullable String name;

  @Option(names = "--street", description = "${bundle:work.client.street}")
  private @Nullable String street;

  @Option(names = "--postcode", description = "${bundle:work.client.postcode}")
  private @Nullable String postcode;

  @Option(names = "--town", description = "${bundle:work.client.town}")
  private @Nullable String town;

  @Option(names = "--country", description = "${bundle:work.client.country}")
  private @Nullable String country;

  @Option(names = "--email", description = "${bundle:work.client.email}")
  private @Nullable String email;

  @Option(names = "--kvk", description = "${bundle:work.client.kvk}")
  private @Nullable String kvk;

  @Option(names = "--vat", description = "${bundle:work.client.vat}")
  private @Nullable String vat;

  @Option(names = "--days", description = "${bundle:work.client.days}")
  private @Nullable Integer days;

  @Option(names = "--language", description = "${bundle:work.client.language}")
  private @Nullable String language;

  @Option(names = "--reference", description = "${bundle:work.client.reference}")
  private @Nullable String reference;

  @Mixin private Shape shape;

  ClientCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  /// With what can be done about one client as a relation.
  static CommandLine over(Files files, Terminal terminal, Clock clock) {
    return new CommandLine(new ClientCommand(files, terminal))
        .addSubcommand(new ClientRelationsCommand(files, terminal))
        .addSubcommand(new ClientShowCommand(files, terminal))
        .addSubcommand(new ClientContactCommand(files, terminal))
        .addSubcommand(new ClientHoldCommand(files, terminal))
        .addSubcommand(new ClientTouchCommand(files, terminal, clock))
        .addSubcommand(new ClientCardCommand(files, terminal))
        .addSubcommand(new ClientTellCommand(files, terminal))
        .addSubcommand(new IntakeCommand(Listed.CLIENTS, files, terminal));
  }

  @Override
  public Integer call() {
    if (file == null) throw new WrongUseException("cli.wrong.missing", "FILE");
    if (added == null && changed == null) return list(file);
    try (var services = files.open(file)) {
      var known =
          Optional.ofNullable(changed).map(word -> new InvoiceLookup(services).client(word));
      var was =
          known.map(Client::draft).orElseGet(() -> ClientDraft.named(added == null ? "" : added));
      return switch (services.work().saveClient(known.map(Client::id), draft(was))) {
        case ClientOutcome.Saved(var client, var _) -> {
          terminal.say("work.client.saved", client.number() + " " + client.name());
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private ClientDraft draft(ClientDraft was) {
    var terms = was.terms();
    return new ClientDraft(
        name == null ? was.name() : name,
        given(town).or(was::town),
        given(kvk).or(was::kvkNumber),
        given(vat).or(was::vatNumber),
        new ClientTerms(
            given(street).or(terms::street),
            given(postcode).or(terms::postcode),
            given(country).or(terms::country),
            given(email).or(terms::email),
            Optional.ofNullable(days).or(terms::paymentDays),
            given(language).map(terminal::language).or(terms::language),
            given(reference).or(terms::buyerReference)));
  }

  private static Optional<String> given(@Nullable String word) {
    return Optional.ofNullable(word);
  }

  private int list(Path file) {
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing("number", "name", "street", "postcode", "town", "country", "email", "vat");
      for (var client : services.work().clients())
        listing.row(
            client.number().toString(),
            client.name(),
            client.terms().street(),
            client.terms().postcode(),
            client.town(),
            client.terms().country(),
            client.terms().email(),
            client.vatNumber());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
