package coop.meent.cli;

import coop.meent.client.Experience.ScopeChanges;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent client tell FILE CLIENT --again`: how it was to work for a client; with `--reply` what
/// the client says to it.
@Command(
    name = "tell",
    description = "${bundle:cli.relation.tell}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ClientTellCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private RelationDeed common;

  @Option(names = "--again", description = "${bundle:cli.relation.again}")
  private boolean isAgain;

  @Option(
      names = "--scope",
      description = {"${bundle:cli.relation.scope}", "${COMPLETION-CANDIDATES}"})
  private ScopeChanges scope = ScopeChanges.NONE;

  @Option(names = "--words", description = "${bundle:cli.relation.words}")
  private @Nullable String words;

  @Option(names = "--reply", description = "${bundle:cli.relation.reply}")
  private @Nullable String reply;

  ClientTellCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var client = common.client(services);
      var by = common.by(services);
      var relations = services.relations();
      var outcome =
          reply == null
              ? relations.tell(client.id(), by, scope, isAgain, Optional.ofNullable(words))
              : relations.reply(client.id(), by, reply);
      return RelationDeed.answer(outcome, client, terminal);
    }
  }
}
