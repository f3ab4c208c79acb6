package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleSight.Own;
import coop.meent.member.Member;
import coop.meent.outlook.Evenness;
import coop.meent.statute.ConsentOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle fairness FILE CIRCLE`: how evenly giving and receiving came out, of all together;
/// with `--who` what one member put in and got out.
@Command(
    name = "fairness",
    description = "${bundle:cli.circle.fairness}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleFairnessCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private CircleOption common;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.circle.fairness.who}")
  private @Nullable String who;

  @Option(names = "--named", description = "${bundle:cli.circle.fairness.named}")
  private boolean isNamed;

  @Option(names = "--unnamed", description = "${bundle:cli.circle.fairness.unnamed}")
  private boolean isUnnamed;

  CircleFairnessCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isSaying = isNamed || isUnnamed;
    if ((isNamed && isUnnamed) || (isSaying && who == null))
      throw new WrongUseException("cli.wrong.circle.fairness");
    try (var services =
        isSaying ? files.open(common.file()) : files.openForReading(common.file())) {
      var facts = common.circle(services);
      if (who != null) {
        var member = new People(services.members()).named(who);
        if (isSaying) return say(services, member);
        own(Own.of(facts, member.id()));
        return Terminal.DONE;
      }
      var found = services.circles().sight().evenness(facts);
      if (common.shape().isJson())
        new Json(terminal.out()).write(whole(facts.circle().name(), found, named(services, facts)));
      else if (found.isEmpty()) terminal.say("circle.seen.even.none", Evenness.FEWEST);
      else print(found.get(), named(services, facts));
      return Terminal.DONE;
    }
  }

  private int say(Services services, Member member) {
    return switch (services.circles().sight().say(member.id(), isNamed)) {
      case ConsentOutcome.Saved _ -> {
        terminal.say(isNamed ? "circle.seen.open.yes" : "circle.seen.open.no");
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  /// Who agreed to be named, with what they gave and received.
  private static List<Map<String, Object>> named(Services services, CircleFacts facts) {
    List<Map<String, Object>> named = new ArrayList<>();
    for (var line : services.circles().sight().openly(facts).named()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", services.members().member(line.member()).map(Member::name).orElse(""));
      one.put("given", line.own().given());
      one.put("received", line.own().received());
      named.add(one);
    }
    return named;
  }

  private void own(Own own) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("put_aside", own.aside());
    told.put("given", own.given());
    told.put("received", own.received());
    told.put("fees", own.fees());
    told.put("given_of_hundred_put_aside", own.share());
    if (common.shape().isJson()) {
      new Json(terminal.out()).write(told);
      return;
    }
    var listing = new Listing(told.keySet().toArray(String[]::new));
    listing.row(told.values().toArray());
    common.shape().print(listing, terminal);
  }

  private void print(Evenness found, List<Map<String, Object>> named) {
    var texts = terminal.texts();
    var listing = new Listing("figure", "value");
    boolean isPlain = !common.shape().isForPrograms();
    for (var one : found.figures())
      listing.row(
          isPlain ? texts.get("circle.seen.even." + one.key()) : one.key(),
          isPlain ? one.words().in(texts) : one.value());
    common.shape().print(listing, terminal);
    if (!isPlain) return;
    terminal.remark("circle.seen.even.note");
    if (named.isEmpty()) return;
    var names = new Listing("name", "given", "received");
    for (var one : named) names.row(one.values().toArray());
    common.shape().print(names, terminal);
  }

  private static Map<String, Object> figures(Evenness found) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (var one : found.figures()) figures.put(one.key(), one.value());
    return figures;
  }

  private static Map<String, Object> whole(
      String circle, Optional<Evenness> found, List<Map<String, Object>> named) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("circle", circle);
    whole.put("people", found.map(Evenness::people));
    whole.put("figures", found.map(CircleFairnessCommand::figures));
    whole.put("named", named);
    return whole;
  }
}
