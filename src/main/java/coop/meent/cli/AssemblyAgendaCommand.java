package coop.meent.cli;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.statute.RuleKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent assembly agenda FILE WHICH`: shows the agenda, puts an item on it or takes one off.
@Command(
    name = "agenda",
    description = "${bundle:cli.assembly.agenda}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyAgendaCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Option(names = "--add", paramLabel = "TITLE", description = "${bundle:cli.assembly.add}")
  private @Nullable String title;

  @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:cli.assembly.itemKind}")
  private ItemKind kind = ItemKind.VOTE;

  @Option(names = "--why", paramLabel = "TEXT", description = "${bundle:cli.assembly.why}")
  private String why = "";

  @Option(
      names = "--candidate",
      paramLabel = "NAME",
      description = "${bundle:cli.assembly.candidate}")
  private List<String> candidates = List.of();

  @Option(names = "--about", paramLabel = "WHO", description = "${bundle:cli.assembly.about}")
  private @Nullable String about;

  @Option(names = "--rule", paramLabel = "RULE", description = "${bundle:cli.assembly.rule}")
  private @Nullable RuleKey rule;

  @Option(names = "--says", paramLabel = "VALUE", description = "${bundle:cli.assembly.says}")
  private String says = "";

  @Option(
      names = "--article",
      paramLabel = "NUMBER",
      description = "${bundle:cli.assembly.article}")
  private String article = "";

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.assembly.from}")
  private @Nullable LocalDate from;

  @Option(names = "--secret", description = "${bundle:cli.assembly.secretly}")
  private boolean isSecret;

  @Option(names = "--off", paramLabel = "NUMBER", description = "${bundle:cli.assembly.off}")
  private int off = 0;

  AssemblyAgendaCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (title == null && off == 0) return list();
    try (var services = files.open(common.file())) {
      var sitting = common.sitting(services);
      if (off > 0) {
        var item = AssemblyDeed.item(sitting, off);
        return common.answer(
            services.assemblies().withdrawItem(item.id()),
            terminal,
            "assembly.item.off.done",
            item.title());
      }
      var outcome =
          services.assemblies().addItem(sitting.assembly().id(), draft(services, sitting));
      if (isSecret && outcome instanceof AssemblyOutcome.Done(var _, var made, var _, var _))
        outcome = services.voting().holdSecretly(made.orElseThrow(), true);
      return common.answer(outcome, terminal, "assembly.item.added");
    }
  }

  private ItemDraft draft(Services services, Sitting sitting) {
    var key = Optional.ofNullable(rule);
    var start = from == null ? sitting.assembly().date().plusDays(1) : from;
    return new ItemDraft(
        key.isPresent() ? ItemKind.RULES : kind,
        title == null ? "" : title,
        why,
        candidates,
        Optional.ofNullable(about)
            .map(word -> AssemblyDeed.who(services, word, LocalDate.now(clock))),
        key.map(one -> new ItemDraft.Proposal(one, says, article, start)));
  }

  private int list() {
    try (var services = files.openForReading(common.file())) {
      var sitting = common.sitting(services);
      var listing = new Listing("number", "title", "kind", "state");
      for (var item : sitting.agenda())
        listing.row(sitting.number(item), item.title(), kind(item), state(sitting, item));
      common.shape().print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String kind(AgendaItem item) {
    return common.shape().isForPrograms()
        ? item.kind().name().toLowerCase(Locale.ROOT)
        : item.kind().in(terminal.texts());
  }

  private String state(Sitting sitting, AgendaItem item) {
    if (!item.kind().isVoted()) return "";
    if (!sitting.isClosed(item))
      return common.shape().isForPrograms() ? "open" : terminal.texts().get("assembly.round.OPEN");
    if (!(sitting.result(item) instanceof Result.Counted counted)) return "";
    return common.shape().isForPrograms()
        ? counted.verdict().name().toLowerCase(Locale.ROOT)
        : new AssemblyWords(terminal.texts()).verdict(counted);
  }
}
