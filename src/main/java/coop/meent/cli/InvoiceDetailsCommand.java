package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.invoice.Sender;
import coop.meent.invoice.SenderOutcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent invoice details FILE --iban …`: what invoices say of the cooperative. What is not named
/// stays as it is.
@Command(
    name = "details",
    description = "${bundle:cli.invoice.details}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class InvoiceDetailsCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--street", description = "${bundle:work.client.street}")
  private @Nullable String street;

  @Option(names = "--postcode", description = "${bundle:work.client.postcode}")
  private @Nullable String postcode;

  @Option(names = "--town", description = "${bundle:work.client.town}")
  private @Nullable String town;

  @Option(names = "--email", description = "${bundle:invoice.sender.email}")
  private @Nullable String email;

  @Option(names = "--phone", description = "${bundle:invoice.sender.phone}")
  private @Nullable String phone;

  @Option(names = "--iban", description = "${bundle:invoice.sender.iban}")
  private @Nullable String iban;

  @Option(names = "--days", description = "${bundle:invoice.sender.days}")
  private @Nullable Integer days;

  InvoiceDetailsCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var was = services.invoices().sender();
      var sender =
          new Sender(
              given(street).or(was::street),
              given(postcode).or(was::postcode),
              given(town).or(was::town),
              given(email).or(was::email),
              given(phone).or(was::phone),
              given(iban).or(was::iban),
              Optional.ofNullable(days).or(was::paymentDays));
      return switch (services.invoices().saveSender(sender)) {
        case SenderOutcome.Saved _ -> {
          terminal.say("invoice.sender.saved");
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private static Optional<String> given(@Nullable String word) {
    return Optional.ofNullable(word);
  }
}
