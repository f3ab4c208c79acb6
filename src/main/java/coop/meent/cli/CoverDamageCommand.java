package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.cover.Damage.Payer;
import coop.meent.member.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent cover damage FILE POLICY [WHO]`: notes a damage that was reported to the insurer; without
/// a member the damages, each with who bears what of it.

@Command(
    name = "damage",
    description = "${bundle:cli.cover.damage}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CoverDamageCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CoverDeed common;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.capital.who}")
  private @Nullable String who;

  @Option(
      names = "--amount",
      paramLabel = "AMOUNT",
      description = "${bundle:cli.cover.damage.amount}")
  private Money amount = Money.ZERO;

  @Option(names = "--reference", description = "${bundle:cli.cover.reference}")
  private @Nullable String reference;

  CoverDamageCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    return who == null ? list() : report(who);
  }

  private int report(String word) {
    var day = common.day(LocalDate.now(clock));
    try (var services = files.open(common.file())) {
      var policy = common.policy(services).policy().id();
      var member = new People(services.members()).named(word).id();
      var outcome =
          services.cover().report(policy, member, day, amount, Optional.ofNullable(reference));
      return common.answer(outcome, terminal);
    }
  }

  private int list() {
    try (var services = files.openForReading(common.file())) {
      var listing =
          new Listing(
              "damage",
              "date",
              "name",
              "amount",
              "member",
              "pot",
              "insurer",
              "open_pot",
              "open_insurer",
              "reference");
      for (var one : services.cover().damages(common.policy(services)))
        listing.row(
            CoverDeed.code(one.damage()),
            one.damage().on(),
            services.members().member(one.damage().member()).map(Member::name).orElse("?"),
            one.damage().amount(),
            one.layers().member(),
            one.layers().pot(),
            one.layers().insurer(),
            one.openWith(Payer.POT),
            one.openWith(Payer.INSURER),
            one.damage().reference());
      common.print(listing, terminal);
      if (!services.cover().seesAll()) terminal.remark("cli.cover.ownOnly");
      return Terminal.DONE;
    }
  }
}
