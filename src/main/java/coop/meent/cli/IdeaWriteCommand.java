package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.idea.IdeaDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange idea write FILE TITLE --text TEXT --readers all --with "Noor=The price"`: writes
/// an idea down, for oneself alone unless it is said who may read it.
@Command(name = "write", description = "${bundle:cli.idea.write}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IdeaWriteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "TITLE", description = "${bundle:cli.idea.title}")
  private String title;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.idea.text}")
  private String text;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.idea.on}")
  private @Nullable LocalDate on;

  @Option(names = "--with", paramLabel = "NAME=WHAT", description = "${bundle:cli.idea.with}")
  private List<String> with = new ArrayList<>();

  @Option(names = "--base", paramLabel = "CODE", description = "${bundle:cli.idea.base}")
  private List<String> bases = new ArrayList<>();

  @Option(names = "--readers", paramLabel = "WHO", description = "${bundle:cli.knowledge.readers}")
  private String readers = "me";

  @Mixin private Speaker speaker;

  IdeaWriteCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services);
      var draft =
          new IdeaDraft(
              title,
              text,
              Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)),
              with.stream().map(one -> added(services, one)).toList(),
              bases.stream().map(one -> IdeaDeed.idea(services, one).idea().id()).toList());
      var whom = ReadersWord.among(services.ideas().readers(me.id()), readers, terminal);
      var outcome = services.ideas().write(draft, whom, me.id());
      return IdeaDeed.answer(outcome, services, common, terminal);
    }
  }

  private static IdeaDraft.Added added(Services services, String typed) {
    int between = typed.indexOf('=');
    if (between < 1) throw new RefusedException(new NotNamed(typed));
    var who = new People(services.members()).named(typed.substring(0, between).strip());
    return new IdeaDraft.Added(who.id(), typed.substring(between + 1));
  }

  /// It does not say who added what.
  record NotNamed(String typed) implements Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed);
    }
  }
}
