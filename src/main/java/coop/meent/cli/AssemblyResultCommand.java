package coop.meent.cli;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent assembly result FILE WHICH [NUMBER]`: what came of the votes, and how they were counted.
@Command(
    name = "result",
    description = "${bundle:cli.assembly.result}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyResultCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private AssemblyDeed common;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "${bundle:cli.assembly.number}")
  private int number;

  AssemblyResultCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var sitting = common.sitting(services);
      if (number > 0) return one(sitting, AssemblyDeed.item(sitting, number));
      var listing = new Listing("number", "title", "result", "closed", "there", "members");
      for (var item : sitting.voted()) row(listing, sitting, item);
      common.shape().print(listing, terminal);
      return sitting.missing().map(terminal::refused).orElse(Terminal.DONE);
    }
  }

  private void row(Listing listing, Sitting sitting, AgendaItem item) {
    if (!(sitting.result(item) instanceof Result.Counted counted)) return;
    var words = new AssemblyWords(terminal.texts());
    boolean plainly = common.shape().isForPrograms();
    listing.row(
        sitting.number(item),
        item.title(),
        plainly ? counted.verdict().name().toLowerCase(Locale.ROOT) : words.result(item, counted),
        plainly
            ? counted.isClosed()
            : Optional.of(terminal.texts().get("cli.yes")).filter(_ -> counted.isClosed()),
        counted.quorum().there(),
        counted.quorum().of());
  }

  private int one(Sitting sitting, AgendaItem item) {
    return switch (sitting.result(item)) {
      case Result.Asks(var missing) -> terminal.refused(missing);
      case Result.Counted counted -> {
        if (common.shape().isForPrograms())
          new Json(terminal.out()).write(values(sitting, item, counted));
        else tell(sitting, item, counted);
        yield Terminal.DONE;
      }
    };
  }

  private void tell(Sitting sitting, AgendaItem item, Result.Counted counted) {
    var words = new AssemblyWords(terminal.texts());
    if (!counted.isClosed()) terminal.say("assembly.soFar");
    terminal.out().println(words.result(item, counted));
    for (var step : counted.steps()) terminal.out().println("  " + words.step(step));
    for (var told : counted.secret().map(Result.Secret::tellings).orElse(List.of()))
      terminal.out().println("  " + words.telling(item, told));
    for (var vote : counted.votes()) terminal.out().println("  " + words.vote(item, vote, sitting));
  }

  private Map<String, Object> values(Sitting sitting, AgendaItem item, Result.Counted counted) {
    var words = new AssemblyWords(terminal.texts());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("title", item.title());
    all.put("verdict", counted.verdict().name().toLowerCase(Locale.ROOT));
    all.put("winner", counted.winner());
    all.put("closed", counted.isClosed());
    all.put("agrees", sitting.agrees(item));
    all.put("missing", counted.missing());
    Map<String, Object> tally = new LinkedHashMap<>();
    counted.tally().forEach((choice, count) -> tally.put(choice.toLowerCase(Locale.ROOT), count));
    all.put("tally", tally);
    all.put("there", counted.quorum().there());
    all.put("of", counted.quorum().of());
    all.put("quorum", counted.quorum().needed());
    all.put("kinds", counted.kinds().stream().map(AssemblyResultCommand::kind).toList());
    all.put("secret", counted.secret().isPresent());
    all.put(
        "tellings",
        counted.secret().map(Result.Secret::tellings).orElse(List.of()).stream()
            .map(AssemblyResultCommand::telling)
            .toList());
    all.put("cast", counted.majority().cast());
    all.put("needed", counted.majority().needed());
    all.put("steps", counted.steps().stream().map(words::step).toList());
    all.put("votes", counted.votes().stream().map(one -> vote(sitting, one)).toList());
    return all;
  }

  private static Map<String, Object> kind(Result.KindQuorum one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
    values.put("there", one.quorum().there());
    values.put("of", one.quorum().of());
    values.put("quorum", one.quorum().needed());
    values.put("article", one.by().article());
    return values;
  }

  private static Map<String, Object> telling(Result.Told told) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", told.telling().id().toString());
    values.put("tellers", List.of(told.teller(), told.other()));
    Map<String, Object> votes = new LinkedHashMap<>();
    new java.util.TreeMap<>(told.telling().votes())
        .forEach((choice, count) -> votes.put(choice.toLowerCase(Locale.ROOT), count));
    values.put("votes", votes);
    values.put("invalid", told.telling().invalid());
    values.put("kept", told.telling().proof());
    values.put("counts", told.counts());
    values.put("why", told.not().map(why -> why.name().toLowerCase(Locale.ROOT)));
    return values;
  }

  private static Map<String, Object> vote(Sitting sitting, Result.Counting counting) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("of", sitting.name(counting.vote().whose()));
    values.put("by", sitting.name(counting.vote().caster()));
    values.put("choice", counting.vote().choice().toLowerCase(Locale.ROOT));
    values.put("counts", counting.counts());
    values.put("why", counting.not().map(why -> why.name().toLowerCase(Locale.ROOT)));
    return values;
  }
}
