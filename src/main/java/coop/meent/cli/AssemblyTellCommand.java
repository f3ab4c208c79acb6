package coop.meent.cli;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.assembly.TellingDraft;
import coop.meent.base.Id.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly tell FILE WHICH NUMBER for=12 against=3 …`: notes what was counted on paper.
@Command(
    name = "tell",
    description = "${bundle:cli.assembly.tell}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyTellCommand implements Callable<Integer> {

  private static final String BLANK = "blank";
  private static final String INVALID = "invalid";

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  @Parameters(
      index = "3..*",
      arity = "0..*",
      paramLabel = "CHOICE=COUNT",
      description = "${bundle:cli.assembly.counted}")
  private List<String> counted = List.of();

  @Option(names = "--teller", paramLabel = "WHO", description = "${bundle:cli.assembly.teller}")
  private List<String> tellers = List.of();

  @Option(names = "--kept", paramLabel = "TEXT", description = "${bundle:cli.assembly.kept}")
  private @Nullable String kept;

  @Option(names = "--take-back", description = "${bundle:cli.assembly.untell}")
  private boolean isBack;

  AssemblyTellCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var sitting = common.sitting(services);
      var item = AssemblyDeed.item(sitting, number);
      if (isBack) return takeBack(services, sitting, item);
      if (counted.isEmpty()) throw new WrongUseException("cli.wrong.missing", "CHOICE=COUNT");
      if (tellers.size() != 2) throw new WrongUseException("cli.assembly.twoTellers");
      var outcome = services.voting().tell(item.id(), draft(services, item));
      return common.answer(outcome, terminal, "assembly.told");
    }
  }

  /// The latest that stands; of those that contradict each other, one by one.
  private int takeBack(Services services, Sitting sitting, AgendaItem item) {
    Optional<UUID> last =
        sitting.result(item) instanceof Result.Counted found
            ? found.secret().stream()
                .flatMap(paper -> paper.standing().stream())
                .map(one -> one.telling().id())
                .reduce((_, later) -> later)
            : Optional.empty();
    var outcome =
        last.map(id -> services.voting().takeBackTold(item.id(), id))
            .orElseGet(AssemblyOutcome.NotTold::new);
    return common.answer(outcome, terminal, "assembly.tell.off.done", item.title());
  }

  private TellingDraft draft(Services services, AgendaItem item) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    int invalid = 0;
    for (var one : counted) {
      int at = one.lastIndexOf('=');
      if (at < 1 || !one.substring(at + 1).matches("\\d{1,6}"))
        throw new WrongUseException("cli.assembly.badCount", one);
      int count = Integer.parseInt(one.substring(at + 1));
      var name = one.substring(0, at).strip();
      if (name.equalsIgnoreCase(INVALID)) invalid = count;
      else votes.put(choice(item, name), count);
    }
    return new TellingDraft(
        who(services, 0), who(services, 1), votes, invalid, Optional.ofNullable(kept));
  }

  private MemberId who(Services services, int index) {
    return AssemblyDeed.who(services, tellers.get(index), LocalDate.now(clock));
  }

  /// By its code, in words, or a candidate by name.
  private String choice(AgendaItem item, String name) {
    if (name.equalsIgnoreCase(BLANK)) return AgendaItem.ABSTAIN;
    var words = new AssemblyWords(terminal.texts());
    return item.choices().stream()
        .filter(
            one -> one.equalsIgnoreCase(name) || words.onPaper(item, one).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new WrongUseException("cli.assembly.badCount", name));
  }
}
