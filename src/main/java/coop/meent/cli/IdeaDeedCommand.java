package coop.meent.cli;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.idea.IdeaDraft;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaStanding;
import coop.meent.idea.Part;
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

/// `meent exchange idea use FILE CODE --words TEXT`, and what else is said of an idea that is
/// there: who added what, what it builds on, to whom it goes, that it is put away.
@Command(description = "${bundle:cli.idea.deed}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IdeaDeedCommand implements Callable<Integer> {

  enum Deed {
    USE,
    CREDIT,
    TELL,
    YES,
    NO,
    BUILD,
    OFFER,
    WITHDRAW,
    TAKE,
    DECLINE,
    SHARE,
    END;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Deed deed;
  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.idea.code}")
  private String code;

  @Option(names = "--words", paramLabel = "TEXT", description = "${bundle:cli.idea.words}")
  private String words = "";

  @Option(names = "--whom", paramLabel = "NAME", description = "${bundle:cli.idea.whom}")
  private String whom = "";

  @Option(names = "--base", paramLabel = "CODE", description = "${bundle:cli.idea.base}")
  private String base = "";

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.idea.usedOn}")
  private @Nullable LocalDate on;

  @Option(names = "--readers", paramLabel = "WHO", description = "${bundle:cli.knowledge.readers}")
  private String readers = "all";

  @Mixin private Speaker speaker;

  IdeaDeedCommand(Deed deed, Files files, Terminal terminal, Clock clock) {
    this.deed = deed;
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var one = IdeaDeed.idea(services, code);
      return IdeaDeed.answer(act(services, one, me), services, common, terminal);
    }
  }

  private IdeaOutcome act(Services services, IdeaStanding one, MemberId me) {
    var ideas = services.ideas();
    IdeaId id = one.idea().id();
    return switch (deed) {
      case USE -> ideas.use(id, words, day(), me);
      case CREDIT -> ideas.credit(id, new IdeaDraft.Added(named(services), words), me);
      case TELL -> ideas.tell(id, words, me);
      case YES -> answer(services, one, true, me);
      case NO -> answer(services, one, false, me);
      case BUILD -> ideas.build(id, IdeaDeed.idea(services, base).idea().id(), me);
      case OFFER -> ideas.offer(id, named(services), me);
      case WITHDRAW -> ideas.withdraw(id, me);
      case TAKE -> ideas.take(id, me);
      case DECLINE -> ideas.decline(id, me);
      case SHARE -> ideas.share(id, ReadersWord.among(ideas.readers(me), readers, terminal), me);
      case END -> ideas.end(id, words, me);
    };
  }

  private LocalDate day() {
    return Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
  }

  private MemberId named(Services services) {
    return new People(services.members()).named(whom).id();
  }

  /// To what was added by who is named; without a name to the first that waits.
  private IdeaOutcome answer(Services services, IdeaStanding one, boolean isYes, MemberId me) {
    Optional<MemberId> of = whom.isEmpty() ? Optional.empty() : Optional.of(named(services));
    return one.parts().stream()
        .filter(part -> one.waitsFor(part, me))
        .filter(part -> of.filter(who -> !who.equals(part.contributor())).isEmpty())
        .map(Part::id)
        .findFirst()
        .map(part -> services.ideas().answer(one.idea().id(), part, isYes, me))
        .orElseGet(IdeaOutcome.NothingToAnswer::new);
  }
}
