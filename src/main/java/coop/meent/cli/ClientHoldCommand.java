package coop.meent.cli;

import coop.meent.client.RelationOutcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent client hold FILE CLIENT --holder WHO --rhythm 28,42`: who holds the relation, and how
/// often somebody wants to be in touch.
@Command(
    name = "hold",
    description = "${bundle:cli.relation.hold}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ClientHoldCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private RelationDeed common;

  @Option(names = "--holder", paramLabel = "WHO", description = "${bundle:cli.relation.holder}")
  private @Nullable String holder;

  @Option(
      names = "--rhythm",
      paramLabel = "IDEAL,MOST",
      split = ",",
      description = "${bundle:cli.relation.rhythm}")
  private @Nullable List<Integer> rhythm;

  ClientHoldCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (rhythm != null && rhythm.size() != 2)
      throw new WrongUseException("cli.wrong.value", rhythm, "--rhythm", "28,42");
    try (var services = files.open(common.file())) {
      var client = common.client(services);
      RelationOutcome outcome = new RelationOutcome.UnknownClient();
      if (holder != null) {
        var who = new People(services.members()).named(holder).id();
        outcome = services.relations().hold(client.id(), Optional.of(who));
      }
      boolean isRefused = holder != null && RelationOutcome.refusal(outcome).isPresent();
      if (rhythm != null && !isRefused)
        outcome = services.relations().rhythm(client.id(), rhythm.getFirst(), rhythm.getLast());
      if (holder == null && rhythm == null)
        throw new WrongUseException("cli.wrong.missing", "--holder");
      return RelationDeed.answer(outcome, client, terminal);
    }
  }
}
