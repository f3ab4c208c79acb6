package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.statute.RuleValue.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// Divides an amount over members by the keys of a [Division]: first over the keys by their
/// weights, then each key's part over the members by what they bring; every time by largest
/// remainder, so that no cent is lost and the order of the claims does not matter.
public final class Divider {

  private static final Comparator<Claim> IN_ORDER =
      Comparator.comparingInt(Claim::number).thenComparing(claim -> claim.member().uuid());

  private final List<Claim> claims;
  private final Map<MemberId, Money> capital;

  /// @param capital of each member at the end of the year, for what bounds a return on it
  public Divider(Collection<Claim> claims, Map<MemberId, Money> capital) {
    this.claims = claims.stream().sorted(IN_ORDER).toList();
    this.capital = Map.copyOf(capital);
  }

  public Divider(Collection<Claim> claims) {
    this(claims, Map.of());
  }

  /// @param total zero or more
  public Divided divide(Money total, Division division) {
    if (claims.isEmpty()) return new Divided.NoMembers();
    if (division.weights().isEmpty()) return new Divided.NoKey();
    for (var key : division.keys())
      if (claims.stream().allMatch(claim -> claim.of(key).signum() == 0))
        return new Divided.NothingToGoBy(key);
    var shares = byKeys(total, division);
    return division
        .most()
        .map(most -> bounded(total, shares, most))
        .orElseGet(() -> whole(total, shares));
  }

  private static Divided.Shares whole(Money total, SequencedMap<MemberId, Money> shares) {
    return new Divided.Shares(shares, total.minus(Money.sum(shares.values())));
  }

  private SequencedMap<MemberId, Money> byKeys(Money total, Division division) {
    SequencedMap<MemberId, Money> shares = new LinkedHashMap<>();
    for (var claim : claims) shares.put(claim.member(), Money.ZERO);
    var keys = new LinkedHashMap<>(division.weights());
    var left = total;
    var rate = division.onCapital();
    if (rate.isPresent() && keys.containsKey(KeyKind.CAPITAL)) {
      var forCapital = overKeys(total, keys).getOrDefault(KeyKind.CAPITAL, Money.ZERO);
      var given = onCapital(forCapital, rate.get());
      given.forEach((member, amount) -> shares.merge(member, amount, Money::plus));
      left = total.minus(Money.sum(given.values()));
      keys.remove(KeyKind.CAPITAL);
      if (keys.isEmpty()) return shares;
    }
    overKeys(left, keys)
        .forEach((key, amount) ->
            byKey(amount, key).forEach((member, part) -> shares.merge(member, part, Money::plus)));
    return shares;
  }

  /// By the place of a key in the list of them, since a key has no number of its own.
  private static Map<KeyKind, Money> overKeys(Money total, Map<KeyKind, Integer> weights) {
    var order = List.of(KeyKind.values());
    List<Split.Share> parts = new ArrayList<>();
    weights.forEach((key, weight) -> {
      int place = order.indexOf(key);
      parts.add(new Split.Share(place, new UUID(0, place), BigDecimal.valueOf((long) weight)));
    });
    Map<KeyKind, Money> amounts = new LinkedHashMap<>();
    Split.byLargestRemainder(total, parts)
        .forEach((share, amount) -> amounts.put(order.get(share.number()), amount));
    return amounts;
  }

  private Map<MemberId, Money> byKey(Money amount, KeyKind key) {
    var parts =
        claims.stream()
            .map(claim -> new Split.Share(claim.number(), claim.member().uuid(), claim.of(key)))
            .toList();
    Map<MemberId, Money> given = new LinkedHashMap<>();
    Split.byLargestRemainder(amount, parts)
        .forEach((share, part) -> given.put(new MemberId(share.id()), part));
    return given;
  }

  /// By the capital key, but never more than the rate of a member's capital, cents rounded down.
  private Map<MemberId, Money> onCapital(Money amount, Share rate) {
    Map<MemberId, Money> given = new LinkedHashMap<>();
    byKey(amount, KeyKind.CAPITAL)
        .forEach((member, part) -> {
          var bound = part(capital.getOrDefault(member, Money.ZERO), rate);
          given.put(member, part.compareTo(bound) > 0 ? bound : part);
        });
    return given;
  }

  /// Who would get more than the bound gets the bound; what they leave is divided again over the
  /// others in the proportions that they have, until nobody passes it.
  private Divided.Shares bounded(Money total, SequencedMap<MemberId, Money> shares, Share most) {
    var bound = part(total, most);
    SequencedMap<MemberId, Money> settled = new LinkedHashMap<>();
    var open = new LinkedHashMap<>(shares);
    var left = Money.sum(shares.values());
    var now = new LinkedHashMap<>(shares);
    while (true) {
      var over =
          open.keySet().stream()
              .filter(member -> now.getOrDefault(member, Money.ZERO).compareTo(bound) > 0)
              .toList();
      if (over.isEmpty()) break;
      for (var member : over) {
        settled.put(member, bound);
        open.remove(member);
        left = left.minus(bound);
      }
      now.clear();
      now.putAll(again(left, open));
      if (now.isEmpty()) break;
    }
    SequencedMap<MemberId, Money> all = new LinkedHashMap<>();
    for (var claim : claims) {
      var member = claim.member();
      all.put(member, settled.getOrDefault(member, now.getOrDefault(member, Money.ZERO)));
    }
    return whole(total, all);
  }

  private Map<MemberId, Money> again(Money left, Map<MemberId, Money> open) {
    if (Money.sum(open.values()).isZero()) return Map.of();
    var parts =
        claims.stream()
            .filter(claim -> open.containsKey(claim.member()))
            .map(claim ->
                new Split.Share(
                    claim.number(),
                    claim.member().uuid(),
                    BigDecimal.valueOf(open.getOrDefault(claim.member(), Money.ZERO).cents())))
            .toList();
    Map<MemberId, Money> given = new LinkedHashMap<>();
    Split.byLargestRemainder(left, parts)
        .forEach((share, part) -> given.put(new MemberId(share.id()), part));
    return given;
  }

  private static Money part(Money whole, Share share) {
    var exact =
        BigInteger.valueOf(whole.cents())
            .multiply(BigInteger.valueOf(share.part()))
            .divide(BigInteger.valueOf(share.whole()));
    return Money.ofCents(exact.longValueExact());
  }

  /// Parts a total over what members get, in proportion; nobody gets more than they have.
  ///
  /// @param total at most what they have together
  public Map<MemberId, Money> within(Money total, Map<MemberId, Money> shares) {
    if (total.isZero()) return Map.of();
    return again(total, new LinkedHashMap<>(shares));
  }

  public List<Claim> claims() {
    return claims;
  }

  Optional<Claim> claim(MemberId member) {
    return claims.stream().filter(claim -> claim.member().equals(member)).findFirst();
  }
}
