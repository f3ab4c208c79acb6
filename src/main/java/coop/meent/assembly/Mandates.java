package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Who may vote for whom. Of two proxies of one giver the later stands. Who gave the own vote away
/// holds nobody's, and past the most that one may hold the later ones do not stand, whichever
/// laptop wrote them.
final class Mandates {

  private final Map<MemberId, Proxy> last = new LinkedHashMap<>();
  private final Map<MemberId, Proxy> standing = new LinkedHashMap<>();
  private final Map<ProxyId, Why> fallen = new HashMap<>();

  /// @param most that one member may hold
  /// @param isVoter who may give and hold
  Mandates(Ballot ballot, int most, Predicate<MemberId> isVoter) {
    var withdrawn = ballot.withdrawnProxies();
    for (var proxy : ballot.proxies()) {
      if (withdrawn.contains(proxy.id().uuid())) {
        fallen.put(proxy.id(), Why.PROXY_WITHDRAWN);
        continue;
      }
      var before = last.remove(proxy.giver());
      if (before != null) fallen.put(before.id(), Why.REPLACED);
      last.put(proxy.giver(), proxy);
    }
    Map<MemberId, Integer> held = new HashMap<>();
    for (var proxy : last.values()) {
      var why = why(proxy, isVoter);
      if (why.isEmpty() && held.merge(proxy.holder(), 1, Integer::sum) > most)
        why = Optional.of(Why.TOO_MANY_PROXIES);
      if (why.isPresent()) fallen.put(proxy.id(), why.get());
      else standing.put(proxy.giver(), proxy);
    }
  }

  private Optional<Why> why(Proxy proxy, Predicate<MemberId> isVoter) {
    if (!isVoter.test(proxy.giver()) || !isVoter.test(proxy.holder()))
      return Optional.of(Why.NO_VOTER);
    return last.containsKey(proxy.holder()) ? Optional.of(Why.PROXY_OF_A_PROXY) : Optional.empty();
  }

  /// Who holds a member's vote.
  Optional<MemberId> holder(MemberId giver) {
    return Optional.ofNullable(standing.get(giver)).map(Proxy::holder);
  }

  /// Whether a member gave their vote to somebody, who may hold it or not.
  boolean hasGiven(MemberId giver) {
    return last.containsKey(giver);
  }

  long heldBy(MemberId holder) {
    return last.values().stream().filter(one -> one.holder().equals(holder)).count();
  }

  Optional<Proxy> lastOf(MemberId giver) {
    return Optional.ofNullable(last.get(giver));
  }

  Optional<Why> fallen(Proxy proxy) {
    return Optional.ofNullable(fallen.get(proxy.id()));
  }

  /// Why a member may not vote for another.
  Optional<Why> refusal(MemberId caster, MemberId whose) {
    if (caster.equals(whose)) return Optional.empty();
    if (holder(whose).filter(caster::equals).isPresent()) return Optional.empty();
    var given = last.get(whose);
    return Optional.of(
        given == null || !given.holder().equals(caster)
            ? Why.NO_PROXY
            : fallen.getOrDefault(given.id(), Why.NO_PROXY));
  }
}
