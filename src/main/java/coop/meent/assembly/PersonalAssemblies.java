package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.PersonalPart.Asked;
import coop.meent.personal.PersonalPart.Held;
import coop.meent.personal.PersonalPart.Row;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What assemblies and small decisions hold about a person: being called and being there, proxies,
/// votes, interests. Of a vote on paper nobody knows who said what, so there is nothing of it.
public final class PersonalAssemblies {

  private final AssemblyService assemblies;
  private final Decisions decisions;

  public PersonalAssemblies(AssemblyService assemblies, Decisions decisions) {
    this.assemblies = assemblies;
    this.decisions = decisions;
  }

  public List<PersonalPart> all() {
    return List.of(this::meetings, this::proxies, this::votes, this::rounds);
  }

  private static Held held(String name, List<Row> rows) {
    return new Held(name, texts -> texts.get("personal.part." + name), rows, List.of());
  }

  /// The oldest first.
  private List<Sitting> sittings() {
    return assemblies.assemblies().reversed().stream()
        .flatMap(one -> assemblies.sitting(one.id()).stream())
        .toList();
  }

  private static Rows of(Sitting sitting) {
    return Rows.with("assembly", sitting.assembly().title()).and("on", sitting.assembly().date());
  }

  /// `Spring assembly, 12 March 2027: there`
  private static Row row(Rows rows, Sitting sitting, Named what) {
    return rows.said(texts ->
        texts.get(
            "personal.assembly", sitting.assembly().title(), sitting.assembly().date(), what));
  }

  private Held meetings(Asked asked) {
    var who = asked.who();
    List<Row> rows = new ArrayList<>();
    for (var sitting : sittings()) {
      sitting.call(who).ifPresent(call -> rows.add(called(sitting, call)));
      if (sitting.attendance().everPresent().contains(who)) rows.add(there(sitting, who));
      for (var item : sitting.items()) rows.addAll(about(sitting, item, who));
    }
    return held("assemblies", rows);
  }

  private static Row called(Sitting sitting, Call call) {
    var rows =
        of(sitting)
            .and("called", call.told())
            .and("by", call.way().name().toLowerCase(Locale.ROOT))
            .and("proof", call.proof());
    return row(
        rows,
        sitting,
        texts -> texts.get("assembly.called.on", texts.shortDate(call.told()), (Named) call.way()));
  }

  private static Row there(Sitting sitting, MemberId who) {
    boolean isHere = sitting.isThere(who);
    return row(
        of(sitting).and("came", true).and("left", !isHere),
        sitting,
        texts -> texts.get(isHere ? "assembly.there.yes" : "personal.assembly.left"));
  }

  /// What an item says of somebody besides votes.
  private static List<Row> about(Sitting sitting, AgendaItem item, MemberId who) {
    List<Row> rows = new ArrayList<>();
    var ballot = sitting.ballot(item);
    if (item.subject().filter(who::equals).isPresent())
      rows.add(about(sitting, item, "appeal", "personal.assembly.appeal"));
    if (ballot.interested().contains(who))
      rows.add(about(sitting, item, "ownInterest", "personal.assembly.interest"));
    if (ballot.paper().tellings().stream().anyMatch(one -> isTeller(one, who)))
      rows.add(about(sitting, item, "countedVotes", "personal.assembly.teller"));
    return rows;
  }

  private static boolean isTeller(Telling telling, MemberId who) {
    return telling.teller().equals(who) || telling.other().equals(who);
  }

  private static Row about(Sitting sitting, AgendaItem item, String name, String key) {
    return row(
        of(sitting).and("item", item.title()).and(name, true),
        sitting,
        texts -> texts.get(key, item.title()));
  }

  private Held proxies(Asked asked) {
    var who = asked.who();
    List<Row> rows = new ArrayList<>();
    for (var sitting : sittings()) {
      var said = sitting.attendance();
      for (var proxy : said.proxies())
        if (proxy.giver().equals(who) || proxy.holder().equals(who))
          rows.add(proxy(sitting, proxy, said.withdrawnProxies().contains(proxy.id().uuid())));
    }
    return held("proxies", rows);
  }

  private static Row proxy(Sitting sitting, Proxy proxy, boolean isWithdrawn) {
    var giver = sitting.name(proxy.giver());
    var holder = sitting.name(proxy.holder());
    var rows =
        of(sitting)
            .and("from", giver)
            .and("to", holder)
            .and("proof", proxy.proof())
            .and("withdrawn", isWithdrawn);
    var key = isWithdrawn ? "personal.assembly.proxyOff" : "personal.assembly.proxy";
    return row(rows, sitting, texts -> texts.get(key, giver, holder));
  }

  private Held votes(Asked asked) {
    var who = asked.who();
    List<Row> rows = new ArrayList<>();
    for (var sitting : sittings())
      for (var item : sitting.items())
        for (var one : countings(sitting, item))
          if (one.vote().whose().equals(who) || one.vote().caster().equals(who))
            rows.add(vote(sitting, item, one));
    return held("votes", rows);
  }

  /// Also of what cannot be counted yet.
  private static List<Result.Counting> countings(Sitting sitting, AgendaItem item) {
    if (item.kind().isVoted() && sitting.result(item) instanceof Result.Counted counted)
      return counted.votes();
    return sitting.ballot(item).votes().stream()
        .map(vote -> new Result.Counting(vote, Optional.empty()))
        .toList();
  }

  private static Row vote(Sitting sitting, AgendaItem item, Result.Counting one) {
    var vote = one.vote();
    var rows =
        of(sitting)
            .and("item", item.title())
            .and("of", sitting.name(vote.whose()))
            .and("by", sitting.name(vote.caster()))
            .and("choice", choice(item, vote.choice()))
            .and("counts", one.counts())
            .and("why", one.not().map(why -> why.name().toLowerCase(Locale.ROOT)))
            .and("recordedAt", vote.recordedAt());
    return row(
        rows,
        sitting,
        texts -> item.title() + " · " + new AssemblyWords(texts).vote(item, one, sitting));
  }

  private static String choice(AgendaItem item, String choice) {
    return item.candidate(choice).orElseGet(() -> choice.toLowerCase(Locale.ROOT));
  }

  private Held rounds(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var round : decisions.of(asked.who())) {
      var result = decisions.result(round);
      boolean isMine = round.asker().equals(asked.who());
      var said =
          result.votes().stream()
              .filter(one -> one.counts() && one.vote().caster().equals(asked.who()))
              .map(one -> one.vote().choice())
              .findFirst();
      rows.add(
          Rows.with("question", round.question())
              .and("asked", isMine)
              .and("answer", said.map(choice -> choice.toLowerCase(Locale.ROOT)))
              .and("state", result.state().name().toLowerCase(Locale.ROOT))
              .said(texts -> {
                var key = isMine ? "personal.round.mine" : "personal.round.said";
                var answer = said.map(one -> texts.get("assembly.choice." + one)).orElse("–");
                return texts.get(key, round.question(), (Named) result.state(), answer);
              }));
    }
    return held("decisions", rows);
  }
}
