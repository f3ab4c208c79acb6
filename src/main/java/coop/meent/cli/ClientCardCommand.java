package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.client.ContractCard;
import coop.meent.client.ContractCard.DealKind;
import coop.meent.client.ContractCard.Substitution;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent client card FILE CLIENT`: what was agreed; what is not named stays as it is.
@Command(
    name = "card",
    description = "${bundle:cli.relation.card}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ClientCardCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private RelationDeed common;

  @Option(
      names = "--substitution",
      description = {"${bundle:cli.relation.substitution}", "${COMPLETION-CANDIDATES}"})
  private @Nullable Substitution substitution;

  @Option(names = "--grounds", description = "${bundle:cli.relation.grounds}")
  private @Nullable String grounds;

  @Option(names = "--clause", description = "${bundle:cli.relation.clause}")
  private @Nullable String clause;

  @Option(names = "--clause-end", description = "${bundle:cli.relation.clauseEnd}")
  private @Nullable LocalDate clauseEnd;

  @Option(names = "--secrecy", description = "${bundle:cli.relation.secrecy}")
  private @Nullable String secrecy;

  @Option(
      names = "--deal",
      description = {"${bundle:cli.relation.deal}", "${COMPLETION-CANDIDATES}"})
  private @Nullable DealKind deal;

  @Option(names = "--notice-days", description = "${bundle:cli.relation.notice}")
  private @Nullable Integer noticeDays;

  @Option(names = "--margin", paramLabel = "PERCENT", description = "${bundle:cli.relation.margin}")
  private @Nullable Money margin;

  ClientCardCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var client = common.client(services);
      var was = services.relations().relation(client.id()).orElseThrow().card();
      var card =
          new ContractCard(
              Optional.ofNullable(substitution).or(was::substitution),
              Optional.ofNullable(grounds).or(was::grounds),
              Optional.ofNullable(clause).or(was::clause),
              Optional.ofNullable(clauseEnd).or(was::clauseEnd),
              Optional.ofNullable(secrecy).or(was::secrecy),
              Optional.ofNullable(deal).or(was::dealKind),
              Optional.ofNullable(noticeDays).or(was::noticeDays),
              Optional.ofNullable(margin)
                  .map(part -> Math.toIntExact(part.cents()))
                  .or(was::marginHundredths));
      return RelationDeed.answer(services.relations().card(client.id(), card), client, terminal);
    }
  }
}
