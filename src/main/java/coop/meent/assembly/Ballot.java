package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// All that was said and noted about one item, each list in the order in which changes count, which
/// is the same on every laptop.
public record Ballot(
    List<Vote> votes,
    List<Proxy> proxies,
    List<ProxyWithdrawal> withdrawals,
    List<Presence> presences,
    List<Interest> interests,
    Paper paper,
    Optional<Closing> closing) {

  public static final Ballot NONE =
      new Ballot(
          List.of(), List.of(), List.of(), List.of(), List.of(), Paper.NONE, Optional.empty());

  public Ballot {
    votes = List.copyOf(votes);
    proxies = List.copyOf(proxies);
    withdrawals = List.copyOf(withdrawals);
    presences = List.copyOf(presences);
    interests = List.copyOf(interests);
  }

  /// Ids of everything, as a closing names them.
  Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    votes.forEach(one -> ids.add(one.id().uuid()));
    proxies.forEach(one -> ids.add(one.id().uuid()));
    withdrawals.forEach(one -> ids.add(one.id()));
    presences.forEach(one -> ids.add(one.id()));
    interests.forEach(one -> ids.add(one.id()));
    ids.addAll(paper.ids());
    return ids;
  }

  /// Without the closing: what is known now of who is there and who votes for whom.
  Ballot open() {
    return new Ballot(
        List.of(), proxies, withdrawals, presences, List.of(), Paper.NONE, Optional.empty());
  }

  boolean isInTime(Vote vote) {
    return closing.isEmpty() || closing.get().counted().contains(vote.id().uuid());
  }

  /// What counts: once closed, only what the closing names.
  Ballot inTime() {
    if (closing.isEmpty()) return this;
    var counted = closing.get().counted();
    return new Ballot(
        only(votes, one -> counted.contains(one.id().uuid())),
        only(proxies, one -> counted.contains(one.id().uuid())),
        only(withdrawals, one -> counted.contains(one.id())),
        only(presences, one -> counted.contains(one.id())),
        only(interests, one -> counted.contains(one.id())),
        paper.only(counted),
        closing);
  }

  private static <T> List<T> only(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).toList();
  }

  /// How many of what the closing names did not reach this laptop yet.
  int missing() {
    if (closing.isEmpty()) return 0;
    var ids = ids();
    return (int) closing.get().counted().stream().filter(id -> !ids.contains(id)).count();
  }

  /// Whether it is voted on paper.
  public boolean isSecret() {
    return closing.map(one -> paper.only(one.counted())).orElse(paper).isSecret();
  }

  /// What kind of member somebody was when the vote was closed, where that was noted; else now.
  MemberKind kindOf(Roll.Line line) {
    return closing
        .flatMap(Closing::entities)
        .map(then -> then.contains(line.id()) ? MemberKind.LEGAL_ENTITY : MemberKind.PERSON)
        .orElse(line.kind());
  }

  Set<UUID> withdrawnProxies() {
    Map<UUID, MemberId> givers = new LinkedHashMap<>();
    proxies.forEach(one -> givers.put(one.id().uuid(), one.giver()));
    Set<UUID> withdrawn = new HashSet<>();
    for (var one : withdrawals) {
      var proxy = one.proxy().uuid();
      if (one.by().equals(givers.get(proxy))) withdrawn.add(proxy);
    }
    return withdrawn;
  }

  /// Who is there, by the last word about each.
  Set<MemberId> present() {
    return lastWord(presences, Presence::member, Presence::isPresent);
  }

  /// Who came, whether or not they left again.
  Set<MemberId> everPresent() {
    Set<MemberId> came = new HashSet<>();
    for (var one : presences) if (one.isPresent()) came.add(one.member());
    return came;
  }

  Set<MemberId> interested() {
    return lastWord(interests, Interest::member, Interest::isOwn);
  }

  private static <T> Set<MemberId> lastWord(
      List<T> words, Function<T, MemberId> who, Predicate<T> isYes) {
    Map<MemberId, Boolean> last = new LinkedHashMap<>();
    for (var word : words) last.put(who.apply(word), isYes.test(word));
    Set<MemberId> yes = new HashSet<>();
    last.forEach((member, is) -> {
      if (is) yes.add(member);
    });
    return yes;
  }
}
