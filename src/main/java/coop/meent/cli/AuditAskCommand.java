package coop.meent.cli;

import coop.meent.base.Id.EntryId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent audit ask FILE --words TEXT`: a question of the committee, of an entry or of the year.
@Command(name = "ask", description = "${bundle:cli.audit.ask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AuditDeed common;

  @Option(names = "--entry", paramLabel = "ENTRY", description = "${bundle:cli.audit.entry}")
  private @Nullable String entry;

  @Option(
      names = "--words",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.audit.words}")
  private String words;

  @Mixin private Speaker speaker;

  AuditAskCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      int year = common.year(services);
      Optional<EntryId> about =
          Optional.ofNullable(entry)
              .map(typed -> AuditDeed.look(services.audits().standing(year), typed).entry().id());
      var by = speaker.in(services).id();
      return common.answer(services.audits().ask(year, about, words, by), services, terminal);
    }
  }
}
