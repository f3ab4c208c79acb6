package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.collect.Debtor;
import coop.meent.collect.MandateDraft;
import coop.meent.collect.MandateRefusal;
import coop.meent.collect.MandateService;
import coop.meent.pay.file.Scheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent collect mandate FILE WHO --signed DATE`: notes that a member or a client allowed the
/// cooperative to collect.
@Command(
    name = "mandate",
    description = "${bundle:cli.collect.mandate}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CollectMandateCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.collect.mandate.who}")
  private String who;

  @Option(
      names = "--signed",
      paramLabel = "DATE",
      description = "${bundle:cli.collect.mandate.signed}")
  private @Nullable LocalDate signed;

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "${bundle:cli.collect.mandate.reference}")
  private @Nullable String reference;

  @Option(names = "--iban", paramLabel = "IBAN", description = "${bundle:cli.collect.mandate.iban}")
  private @Nullable String iban;

  @Option(names = "--once", description = "${bundle:cli.collect.mandate.once}")
  private boolean isOnce;

  @Option(names = "--b2b", description = "${bundle:cli.collect.mandate.b2b}")
  private boolean isB2b;

  @Option(
      names = "--notice",
      paramLabel = "DAYS",
      description = "${bundle:cli.collect.mandate.notice}")
  private int notice = MandateDraft.USUAL_NOTICE;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  CollectMandateCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var mandates = services.collecting().mandates();
      var debtor = debtor(mandates);
      var draft =
          new MandateDraft(
              Optional.ofNullable(reference),
              isB2b ? Scheme.B2B : Scheme.CORE,
              !isOnce,
              Optional.ofNullable(signed),
              new Debtor(
                  debtor.member(),
                  debtor.client(),
                  debtor.name(),
                  iban == null ? debtor.iban() : iban),
              notice);
      var outcome = mandates.add(draft, speaker.in(services).id());
      return MandateListing.answer(outcome, LocalDate.now(clock), shape, terminal);
    }
  }

  /// By a part of the name.
  private Debtor debtor(MandateService mandates) {
    var word = who.toLowerCase(Locale.ROOT);
    return mandates.debtors().stream()
        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new MandateRefusal.NoSuchDebtor(who)));
  }
}
