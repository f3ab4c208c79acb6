package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.job.Per;
import coop.meent.job.PriceDraft;
import coop.meent.job.PriceOutcome;
import coop.meent.job.ReferencePrice;
import coop.meent.job.ReferencePrice.Resolution;
import coop.meent.job.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent jobs price FILE`: the prices that what sharing saves is reckoned with; `--of NAME --price
/// AMOUNT --source TEXT` sets one for oneself, with `--resolution` for all, `--back CODE` takes one
/// back.
@Command(name = "price", description = "${bundle:cli.price}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class PriceCommand implements Callable<Integer> {

  private static final int CODE = 6;

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private JobDeed common;

  @Option(names = "--of", paramLabel = "NAME", description = "${bundle:cli.price.of}")
  private @Nullable String of;

  @Option(names = "--price", paramLabel = "AMOUNT", description = "${bundle:cli.price.price}")
  private Money price = Money.ZERO;

  @Option(names = "--per", description = "${bundle:cli.price.per}")
  private Per per = Per.MONTH;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.price.from}")
  private @Nullable LocalDate from;

  @Option(names = "--source", paramLabel = "TEXT", description = "${bundle:cli.price.source}")
  private String source = "";

  @Option(names = "--resolution", paramLabel = "TEXT", description = "${bundle:cli.price.all}")
  private @Nullable String resolution;

  @Option(names = "--resolved", paramLabel = "DATE", description = "${bundle:cli.price.resolved}")
  private @Nullable LocalDate resolved;

  @Option(names = "--back", paramLabel = "CODE", description = "${bundle:cli.price.back}")
  private @Nullable String back;

  @Mixin private Speaker speaker;

  PriceCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean isReading = of == null && back == null;
    try (var services =
        isReading ? files.openForReading(common.file()) : files.open(common.file())) {
      var me = speaker.in(services).id();
      if (of != null) return answer(services.saving().set(draft(services, of), me));
      if (back != null) return answer(takeBack(services, back, me));
      common.print(listing(services, me), terminal);
      return Terminal.DONE;
    }
  }

  private PriceDraft draft(Services services, String typed) {
    var today = LocalDate.now(clock);
    return new PriceDraft(
        subject(services, typed),
        price,
        per,
        from == null ? today : from,
        source,
        Optional.ofNullable(resolution)
            .map(words -> new Resolution(words, resolved == null ? today : resolved)));
  }

  /// The only one whose name begins so.
  private static Subject subject(Services services, String typed) {
    var word = ExchangeDeed.lower(typed);
    var all =
        services.saving().subjects().stream()
            .filter(one -> ExchangeDeed.lower(one.name()).startsWith(word))
            .toList();
    var whole = all.stream().filter(one -> ExchangeDeed.lower(one.name()).equals(word)).toList();
    var found = whole.isEmpty() ? all : whole;
    if (found.size() != 1) throw new RefusedException(new PriceOutcome.NothingShared(typed));
    return found.getFirst();
  }

  private static PriceOutcome takeBack(Services services, String typed, MemberId me) {
    return services.saving().prices(me).stream()
        .filter(one -> code(one).equalsIgnoreCase(typed.strip()))
        .findFirst()
        .map(one -> services.saving().takeBack(one.id(), me))
        .orElseGet(() -> new PriceOutcome.NoSuchPrice(typed));
  }

  private static String code(ReferencePrice one) {
    var whole = one.id().toString();
    return whole.substring(whole.length() - CODE);
  }

  private Listing listing(Services services, MemberId me) {
    var texts = terminal.texts();
    var listing = new Listing("price", "name", "amount", "per", "from", "resolution", "source");
    for (var one : services.saving().prices(me))
      listing.row(
          code(one),
          one.subject().name(),
          one.price(),
          common.isForPrograms() ? one.per().name() : one.per().in(texts),
          one.from(),
          one.resolution().map(Resolution::words),
          one.source());
    return listing;
  }

  private int answer(PriceOutcome outcome) {
    return switch (outcome) {
      case PriceOutcome.Done(var one, var _) -> {
        terminal.say("cli.price.done", code(one), one.subject().name(), one.price(), one.from());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
