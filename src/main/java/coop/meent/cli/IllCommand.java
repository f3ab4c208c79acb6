package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.handover.Away;
import coop.meent.handover.AwayItem;
import coop.meent.handover.AwayOutcome;
import coop.meent.handover.AwayWork;
import coop.meent.handover.Dossier;
import coop.meent.handover.Return;
import coop.meent.handover.StandIn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent ill FILE MEMBER --from DATE --weeks N`: everything that being ill sets going, at once;
/// `--until` says that it takes longer or shorter, `--better` (in part with `--percent`), what
/// takes that back (`--withdraw`) and `--undo` walk back, `--show` only looks. No option takes a
/// cause.
@Command(name = "ill", description = "${bundle:cli.ill}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IllCommand implements Callable<Integer> {

  private static final int SHOWN = 3;

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "MEMBER", description = "${bundle:cli.case.who}")
  private String who;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.ill.from}")
  private @Nullable LocalDate from;

  @Option(names = "--weeks", paramLabel = "N", description = "${bundle:cli.ill.weeks}")
  private @Nullable Integer weeks;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.ill.until}")
  private @Nullable LocalDate until;

  @Option(names = "--better", paramLabel = "DATE", description = "${bundle:cli.ill.better}")
  private @Nullable LocalDate better;

  @Option(names = "--percent", paramLabel = "N", description = "${bundle:cli.ill.part}")
  private @Nullable Integer percent;

  @Option(names = "--withdraw", paramLabel = "DATE", description = "${bundle:cli.ill.withdraw}")
  private @Nullable LocalDate withdraw;

  @Option(names = "--undo", description = "${bundle:cli.ill.undo}")
  private boolean isUndone;

  @Option(names = "--ask-first", description = "${bundle:cli.ill.askFirst}")
  private boolean isAsked;

  @Option(names = "--show", description = "${bundle:cli.ill.show}")
  private boolean isShown;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  IllCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    int ways =
        one(weeks != null)
            + one(until != null)
            + one(better != null)
            + one(withdraw != null)
            + one(isUndone)
            + one(isAsked)
            + one(isShown);
    boolean isLoose = (from != null && weeks == null) || (percent != null && better == null);
    if (ways != 1 || isLoose) throw new WrongUseException("cli.wrong.ill");
    try (var services = isShown ? files.openForReading(file) : files.open(file)) {
      var people = new People(services.members());
      var member = people.named(who);
      var by = as == null ? Sitter.at(services).member().id() : people.named(as).id();
      return switch (outcome(services, member.id(), by)) {
        case AwayOutcome.Done(var away) -> {
          tell(away);
          yield Terminal.DONE;
        }
        case AwayOutcome.Not(var refusal) -> terminal.refused(refusal);
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private static int one(boolean isSaid) {
    return isSaid ? 1 : 0;
  }

  private AwayOutcome outcome(Services services, MemberId member, MemberId by) {
    var away = services.handingOver().away();
    if (!isShown) away.catchUp();
    if (isShown)
      return away.now(member)
          .<AwayOutcome>map(AwayOutcome.Done::new)
          .orElseGet(() ->
              new AwayOutcome.NotAway(services.members().member(member).orElseThrow().name()));
    if (withdraw != null) return away.withdrawReturn(member, withdraw, by);
    if (isUndone) return away.undo(member, by);
    if (isAsked) return away.askFirst(member, by);
    if (until != null) return away.prolong(member, until, by);
    if (better != null && percent != null) return away.part(member, better, percent, by);
    if (better != null) return away.better(member, better, by);
    var day = CaseDeed.or(from, LocalDate.now(clock));
    return away.ill(member, day, weeks == null ? 0 : weeks, by);
  }

  private void tell(Away away) {
    if (shape.isForPrograms()) {
      new Json(terminal.out()).write(values(away, terminal.texts()));
      return;
    }
    var back = away.back();
    if (back.isPresent()) terminal.say("cli.ill.back", away.name(), back.get());
    else terminal.say("cli.ill.away", away.name(), away.from(), away.until());
    for (var step : away.returns())
      if (step.isWhole()) terminal.say("cli.ill.announced", step.on());
      else terminal.say("cli.ill.returned", step.on(), step.percent());
    away.gifts().ifPresent(month -> terminal.say("cli.ill.gifts", month));
    var texts = terminal.texts();
    for (var item : away.items()) {
      terminal.out().println();
      terminal
          .out()
          .println(
              item.part().in(texts)
                  + ": "
                  + item.subject().in(texts)
                  + " — "
                  + item.state().in(texts));
      terminal.out().println("  " + item.why().in(texts));
      away.work().stream()
          .filter(
              one -> item.handover().equals(java.util.Optional.of(one.transfer().handover().id())))
          .forEach(this::tell);
    }
  }

  private void tell(AwayWork work) {
    var texts = terminal.texts();
    work.dossier().ifPresent(one -> terminal.say("cli.ill.ready", one.percent()));
    work.substitution()
        .ifPresentOrElse(
            words -> terminal.out().println("  " + words.in(texts)),
            () -> terminal.say("cli.ill.noContract"));
    for (var one : work.standIns().stream().limit(SHOWN).toList())
      terminal.say("cli.ill.standIn", one.name(), reasons(one, texts));
    work.mail().ifPresent(mail -> terminal.say("cli.ill.mail", work.client(), mail.subject()));
  }

  private static String reasons(StandIn one, Texts texts) {
    return String.join("; ", one.reasons().stream().map(why -> why.in(texts)).toList());
  }

  private static Map<String, Object> values(Away away, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("member", away.name());
    values.put("from", away.from());
    values.put("until", away.until());
    away.back().ifPresent(day -> values.put("back", day));
    values.put("returns", away.returns().stream().map(IllCommand::step).toList());
    away.gifts().ifPresent(month -> values.put("firstGifts", month.toString()));
    values.put("items", away.items().stream().map(one -> item(one, texts)).toList());
    values.put("handovers", away.work().stream().map(one -> work(one, texts)).toList());
    return values;
  }

  private static Map<String, Object> step(Return one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", one.on());
    values.put("stillAwayPercent", one.percent());
    return values;
  }

  private static Map<String, Object> item(AwayItem one, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("part", one.part().name().toLowerCase(Locale.ROOT));
    values.put("subject", one.subject().in(texts));
    values.put("state", one.state().in(texts));
    values.put("why", one.why().in(texts));
    values.put("canUndo", one.canUndo());
    return values;
  }

  private static Map<String, Object> work(AwayWork one, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("assignment", one.assignment().number().toString());
    values.put("name", one.assignment().name());
    values.put("client", one.client());
    values.put("state", one.transfer().state().name().toLowerCase(Locale.ROOT));
    values.put("owner", one.transfer().handover().isOwner());
    one.dossier().ifPresent(dossier -> values.put("readiness", readiness(dossier, texts)));
    one.substitution().ifPresent(words -> values.put("substitution", words.in(texts)));
    values.put(
        "standIns", one.standIns().stream().limit(SHOWN).map(who -> who(who, texts)).toList());
    values.put("notNow", one.others().stream().map(who -> who(who, texts)).toList());
    one.mail()
        .ifPresent(mail -> {
          Map<String, Object> draft = new LinkedHashMap<>();
          draft.put("language", mail.language().code());
          mail.to().ifPresent(to -> draft.put("to", to));
          draft.put("subject", mail.subject());
          draft.put("text", mail.text());
          values.put("clientDraft", draft);
        });
    return values;
  }

  private static Map<String, Object> who(StandIn one, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", one.name());
    values.put("reasons", one.reasons().stream().map(why -> why.in(texts)).toList());
    return values;
  }

  static Map<String, Object> readiness(Dossier dossier, Texts texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("percent", dossier.percent());
    List<Map<String, Object>> blocks =
        dossier.parts().stream()
            .map(part -> {
              Map<String, Object> block = new LinkedHashMap<>();
              block.put("block", part.block().name().toLowerCase(Locale.ROOT));
              block.put("standing", part.standing().name().toLowerCase(Locale.ROOT));
              block.put("why", part.in(texts));
              part.age().ifPresent(days -> block.put("days", days));
              return block;
            })
            .toList();
    values.put("blocks", blocks);
    return values;
  }
}
