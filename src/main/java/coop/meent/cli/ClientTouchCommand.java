package coop.meent.cli;

import coop.meent.client.Touch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent client touch FILE CLIENT`: a member really spoke to a client.
@Command(
    name = "touch",
    description = "${bundle:cli.relation.touch}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class ClientTouchCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private RelationDeed common;

  @Option(
      names = "--kind",
      description = {"${bundle:cli.skills.kind}", "${COMPLETION-CANDIDATES}"})
  private Touch.Kind kind = Touch.Kind.CALL;

  @Option(names = "--about", description = "${bundle:cli.relation.about}")
  private @Nullable String about;

  ClientTouchCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var day = common.day(LocalDate.now(clock));
    try (var services = files.open(common.file())) {
      var client = common.client(services);
      var touch = new Touch(common.by(services), kind, day, Optional.ofNullable(about));
      return RelationDeed.answer(services.relations().touch(client.id(), touch), client, terminal);
    }
  }
}
