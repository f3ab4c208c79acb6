package coop.meent.cli;

import coop.meent.bank.BankAccount;
import coop.meent.base.RefusedException;
import coop.meent.pay.BatchDraft;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.ToPay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent pay new FILE [PAYEE…]`: puts what is to be paid in a batch, all of it or that of the
/// payees that are named.
@Command(name = "new", description = "${bundle:cli.pay.new}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PayNewCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PAYEE",
      description = "${bundle:cli.pay.new.payee}")
  private @Nullable List<String> payees;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.pay.new.on}")
  private @Nullable LocalDate on;

  @Option(names = "--from", paramLabel = "IBAN", description = "${bundle:cli.pay.new.from}")
  private @Nullable String from;

  @Option(names = "--each-line", description = "${bundle:cli.pay.new.each}")
  private boolean isEach;

  @Option(names = "--dry-run", description = "${bundle:cli.pay.new.dry}")
  private boolean isDry;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  PayNewCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = isDry ? files.openForReading(file) : files.open(file)) {
      var by = speaker.in(services).id();
      var account = PayDeed.account(services.pay().accounts(), from);
      var draft =
          new BatchDraft(
              account.map(BankAccount::id),
              on == null ? LocalDate.now(clock) : on,
              !isEach,
              chosen(services, account));
      var outcome = isDry ? services.pay().preview(draft, by) : services.pay().make(draft, by);
      return PayDeed.answer(outcome, shape, terminal);
    }
  }

  /// Without names all that a bank would take, from the account that it is paid from.
  private List<BatchDraft.Chosen> chosen(Services services, Optional<BankAccount> account) {
    var toPay = services.pay().toPay();
    if (payees == null || payees.isEmpty()) {
      var paying = account.or(() -> services.pay().accounts().stream().findFirst());
      return toPay.stream()
          .filter(ToPay::isPayable)
          .filter(one -> paying.filter(from -> !one.isFor(from, toPay)).isEmpty())
          .map(BatchDraft.Chosen::all)
          .toList();
    }
    List<BatchDraft.Chosen> chosen = new ArrayList<>();
    for (var payee : payees) {
      var word = payee.toLowerCase(Locale.ROOT);
      var found =
          toPay.stream()
              .filter(one -> one.payable().payee().name().toLowerCase(Locale.ROOT).contains(word))
              .toList();
      if (found.isEmpty()) throw new RefusedException(new PayOutcome.NotOwed(payee));
      found.forEach(one -> chosen.add(BatchDraft.Chosen.all(one)));
    }
    return chosen;
  }
}
