package coop.meent.cli;

import coop.meent.base.Id.BondId;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.NearService;
import coop.meent.member.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent buddies call FILE --to CODE`: lets the people of the chosen bonds know that one could use
/// a call; `--over` when it is over, `--answer` to say that one calls whoever asked in a bond.
@Command(name = "call", description = "${bundle:cli.buddies.call}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class BuddiesCallCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--to", paramLabel = "CODE", description = "${bundle:cli.buddies.to}")
  private List<String> to = new ArrayList<>();

  @Option(names = "--over", description = "${bundle:cli.buddies.over}")
  private boolean isOver;

  @Option(names = "--answer", description = "${bundle:cli.buddies.answer}")
  private boolean isAnswer;

  @Mixin private Speaker speaker;

  BuddiesCallCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services);
      Set<BondId> chosen = new LinkedHashSet<>();
      for (var code : to) chosen.add(BuddiesDeed.bond(services, code, me).bond().id());
      var near = services.bonds().near();
      var outcome =
          isOver
              ? near.calm(me.id())
              : isAnswer ? answer(near, chosen, me) : near.call(chosen, me.id());
      return BuddiesDeed.answer(outcome, services, common, terminal);
    }
  }

  private static BondOutcome answer(NearService near, Set<BondId> chosen, Member me) {
    return near.news(me.id()).calls().stream()
        .filter(one -> chosen.contains(one.bond()))
        .findFirst()
        .map(one -> near.calling(one.id(), me.id()))
        .orElseGet(BondOutcome.NoCall::new);
  }
}
