package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts by asking of each member in turn: may they vote, who speaks for them, what was said last.
/// Shares no code with [Count].
final class PlainCount {

  private final Roll roll;
  private final Map<String, String> rules;
  private final Ballot ballot;

  PlainCount(Roll roll, Map<String, String> rules, Ballot ballot) {
    this.roll = roll;
    this.rules = rules;
    this.ballot = ballot;
  }

  private boolean says(String rule, String value) {
    return value.equals(rules.get(rule));
  }

  private boolean isIn(UUID id) {
    return ballot.closing().map(one -> one.counted().contains(id)).orElse(true);
  }

  private boolean mayVoteAtAll(MemberId id) {
    for (var line : roll.lines()) {
      if (!line.id().equals(id)) continue;
      boolean isMember =
          Set.of(MemberState.MEMBER, MemberState.PAUSED, MemberState.LEAVING)
              .contains(line.state());
      return isMember && !(line.isPaused() && says("PAUSE_VOTES", "VOTES_RESTED"));
    }
    return false;
  }

  private boolean hasInterest(MemberId id) {
    boolean is = false;
    for (var one : ballot.interests())
      if (isIn(one.id()) && one.member().equals(id)) is = one.isOwn();
    return is && mayVoteAtAll(id);
  }

  private boolean isShut(MemberId id) {
    return !mayVoteAtAll(id) || (hasInterest(id) && !says("OWN_INTEREST", "INTEREST_VOTES"));
  }

  private @Nullable Proxy lastProxy(MemberId giver) {
    Proxy last = null;
    for (var proxy : ballot.proxies()) {
      if (!isIn(proxy.id().uuid()) || !proxy.giver().equals(giver)) continue;
      boolean isBack = false;
      for (var one : ballot.withdrawals())
        if (isIn(one.id()) && one.proxy().equals(proxy.id()) && one.by().equals(giver))
          isBack = true;
      if (!isBack) last = proxy;
    }
    return last;
  }

  private boolean isSound(Proxy proxy) {
    return mayVoteAtAll(proxy.giver())
        && mayVoteAtAll(proxy.holder())
        && lastProxy(proxy.holder()) == null;
  }

  Optional<MemberId> holder(MemberId giver) {
    var mine = lastProxy(giver);
    if (mine == null || !isSound(mine)) return Optional.empty();
    int before = 0;
    for (var proxy : ballot.proxies()) {
      if (proxy.equals(mine)) break;
      var last = lastProxy(proxy.giver());
      if (proxy.equals(last) && isSound(proxy) && proxy.holder().equals(mine.holder())) before++;
    }
    int most = Integer.parseInt(rules.getOrDefault("PROXIES_MOST", "0"));
    return before < most ? Optional.of(mine.holder()) : Optional.empty();
  }

  /// The vote that counts for a member.
  @Nullable Vote said(MemberId whose) {
    if (isShut(whose) || isOnPaper()) return null;
    Vote own = null;
    Vote proxied = null;
    var holder = holder(whose);
    for (var vote : ballot.votes()) {
      if (!isIn(vote.id().uuid()) || !vote.whose().equals(whose)) continue;
      if (!List.of("FOR", "AGAINST", "ABSTAIN").contains(vote.choice())) continue;
      if (vote.caster().equals(whose)) own = vote;
      else if (holder.filter(vote.caster()::equals).isPresent() && !isShut(vote.caster()))
        proxied = vote;
    }
    return own != null ? own : proxied;
  }

  private boolean isBack(Telling telling) {
    for (var one : ballot.paper().withdrawals())
      if (isIn(one.id()) && one.telling().equals(telling.id())) return true;
    return false;
  }

  private boolean isOnPaper() {
    boolean is = false;
    for (var one : ballot.paper().secrecies()) if (isIn(one.id())) is = one.isSecret();
    for (var one : ballot.paper().tellings()) if (isIn(one.id()) && !isBack(one)) is = true;
    return is;
  }

  private boolean mayCount(MemberId id) {
    for (var line : roll.lines())
      if (line.id().equals(id) && !line.state().isMember()) return false;
    boolean isOwn = false;
    for (var one : ballot.interests())
      if (isIn(one.id()) && one.member().equals(id)) isOwn = one.isOwn();
    return !isOwn;
  }

  /// Counts on paper with nothing wrong about them.
  private List<Telling> papers() {
    Set<MemberId> came = new HashSet<>();
    for (var one : ballot.presences())
      if (isIn(one.id()) && one.isPresent()) came.add(one.member());
    int most = 0;
    for (var line : roll.lines()) {
      if (isShut(line.id())) continue;
      var by = holder(line.id());
      boolean isHere = came.contains(line.id());
      if (isHere || (by.isPresent() && came.contains(by.get()) && !isShut(by.get())))
        most += weight();
    }
    List<Telling> sound = new java.util.ArrayList<>();
    for (var one : ballot.paper().tellings()) {
      int papers = one.invalid();
      for (int count : one.votes().values()) papers += count;
      boolean isSound =
          isIn(one.id())
              && !isBack(one)
              && !one.votes().containsKey("PERHAPS")
              && !one.teller().equals(one.other())
              && mayCount(one.teller())
              && mayCount(one.other())
              && papers <= most;
      if (isSound) sound.add(one);
    }
    return sound;
  }

  private int weight() {
    return Integer.parseInt(rules.getOrDefault("VOTES_PER_MEMBER", "1"));
  }

  Map<String, Integer> tally() {
    Map<String, Integer> tally = new LinkedHashMap<>();
    for (var choice : List.of("FOR", "AGAINST", "ABSTAIN")) tally.put(choice, 0);
    for (var line : roll.lines()) {
      var vote = said(line.id());
      if (vote != null) tally.merge(vote.choice(), weight(), Integer::sum);
    }
    var papers = papers();
    if (papers.size() == 1)
      tally.replaceAll((choice, any) -> papers.getFirst().votes().getOrDefault(choice, 0));
    return tally;
  }

  private Set<MemberId> here() {
    Set<MemberId> here = new HashSet<>();
    for (var one : ballot.presences()) {
      if (!isIn(one.id())) continue;
      if (one.isPresent()) here.add(one.member());
      else here.remove(one.member());
    }
    for (var line : roll.lines()) {
      var vote = said(line.id());
      if (vote != null) here.add(vote.caster());
    }
    return here;
  }

  private boolean isAsked(MemberId id) {
    return mayVoteAtAll(id) && !(hasInterest(id) && says("OWN_INTEREST", "INTEREST_OUT"));
  }

  private boolean isCompany(Roll.Line line) {
    var then = ballot.closing().flatMap(Closing::entities);
    return then.map(companies -> companies.contains(line.id()))
        .orElse(line.kind() == coop.meent.member.MemberKind.LEGAL_ENTITY);
  }

  int there() {
    return there(roll.lines());
  }

  private int there(List<Roll.Line> lines) {
    var here = here();
    int count = 0;
    for (var line : lines) {
      var id = line.id();
      if (!isAsked(id)) continue;
      boolean isRepresented = said(id) != null || holder(id).filter(here::contains).isPresent();
      if (here.contains(id) || isRepresented) count++;
    }
    return count;
  }

  private boolean areEnough(String rule, List<Roll.Line> lines) {
    if (!rules.containsKey(rule)) return true;
    int of = (int) lines.stream().filter(line -> isAsked(line.id())).count();
    var share = rules.getOrDefault(rule, "").split("/");
    return there(lines) * Integer.parseInt(share[1]) >= of * Integer.parseInt(share[0]);
  }

  Verdict verdict() {
    var companies = roll.lines().stream().filter(this::isCompany).toList();
    var persons = roll.lines().stream().filter(line -> !isCompany(line)).toList();
    if (!areEnough("QUORUM", roll.lines())
        || !areEnough("QUORUM_PERSONS", persons)
        || !areEnough("QUORUM_ENTITIES", companies)) return Verdict.NO_QUORUM;
    if (isOnPaper() && papers().size() != 1) return Verdict.NOT_TOLD;
    var tally = tally();
    int yes = tally.getOrDefault("FOR", 0);
    int cast = yes + tally.getOrDefault("AGAINST", 0);
    var share = rules.getOrDefault("DECISION_MAJORITY", "1/2").split("/");
    int part = Integer.parseInt(share[0]);
    int whole = Integer.parseInt(share[1]);
    boolean isEnough = part * 2 == whole ? yes * 2 > cast : yes * whole >= cast * part;
    return cast > 0 && yes > 0 && isEnough ? Verdict.PASSED : Verdict.REJECTED;
  }
}
