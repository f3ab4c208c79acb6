package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.pay.IbanOutcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent pay iban FILE [WHO --confirm]`: the accounts of members, who noted them and who made sure
/// of them.
@Command(name = "iban", description = "${bundle:cli.pay.iban}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PayIbanCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.capital.who}")
  private @Nullable String who;

  @Option(names = "--confirm", description = "${bundle:cli.pay.iban.confirm}")
  private boolean isConfirmed;

  @Option(names = "--how", paramLabel = "TEXT", description = "${bundle:cli.pay.iban.how}")
  private @Nullable String how;

  @Mixin private Speaker speaker;
  @Mixin private Shape shape;

  PayIbanCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (isConfirmed && who == null) throw new WrongUseException("cli.wrong.pay");
    try (var services = isConfirmed ? files.open(file) : files.openForReading(file)) {
      if (isConfirmed && who != null) {
        var member = new People(services.members()).named(who);
        var outcome =
            services
                .pay()
                .ibans()
                .confirm(member, speaker.in(services).id(), Optional.ofNullable(how));
        if (outcome instanceof Refusal refusal) return terminal.refused(refusal);
        if (outcome instanceof IbanOutcome.Confirmed(var state, var _))
          terminal.remark("cli.pay.iban.done", state.member().name());
      }
      shape.print(listing(services), terminal);
      return Terminal.DONE;
    }
  }

  private Listing listing(Services services) {
    var listing = new Listing("number", "name", "iban", "notedBy", "confirmedBy", "how");
    for (var state : services.pay().ibans().all()) {
      if (who != null && !state.member().equals(new People(services.members()).named(who)))
        continue;
      listing.row(
          state.member().number(),
          state.member().name(),
          state.member().iban(),
          state.noter().flatMap(services.members()::member).map(Member::name),
          state.check().flatMap(one -> services.members().member(one.by())).map(Member::name),
          state.check().flatMap(one -> one.words()));
    }
    return listing;
  }
}
