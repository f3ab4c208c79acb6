package coop.meent.profit;

import coop.meent.statute.RuleType;
import coop.meent.statute.RuleValue.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// How a profit is to be divided: the weight of each key, and what bounds the outcome.
///
/// @param weights whole numbers above zero
/// @param most the largest part of the whole that one member may get; what others can take goes to
///   them, the rest stays undivided
/// @param onCapital the largest part of a member's capital that the capital key may give that
///   member; what it does not give goes to the other keys
public record Division(
    Map<KeyKind, Integer> weights, Optional<Share> most, Optional<Share> onCapital) {

  private static final String MOST = "MOST";
  private static final String ON_CAPITAL = "ON_CAPITAL";
  private static final int HEAVIEST = 1_000_000;

  public Division {
    var known = new EnumMap<KeyKind, Integer>(KeyKind.class);
    weights.forEach((key, weight) -> {
      if (weight < 0 || weight > HEAVIEST) throw new IllegalArgumentException(key + "=" + weight);
      if (weight > 0) known.put(key, weight);
    });
    weights = java.util.Collections.unmodifiableMap(known);
  }

  /// By one key alone.
  public static Division by(KeyKind key) {
    return new Division(Map.of(key, 1), Optional.empty(), Optional.empty());
  }

  public Division most(Share share) {
    return new Division(weights, Optional.of(share), onCapital);
  }

  public Division onCapital(Share share) {
    return new Division(weights, most, Optional.of(share));
  }

  /// In the order of [KeyKind].
  public List<KeyKind> keys() {
    return List.copyOf(weights.keySet());
  }

  /// As a file and a command line have it, such as `TURNOVER=60 HOURS=40 MOST=1/4`.
  public String code() {
    var code = new StringJoiner(" ");
    weights.forEach((key, weight) -> code.add(key.name() + "=" + weight));
    most.ifPresent(share -> code.add(MOST + "=" + share.code()));
    onCapital.ifPresent(share -> code.add(ON_CAPITAL + "=" + share.code()));
    return code.toString();
  }

  /// Reads what [#code] writes, in any case and with `60%` for a share; empty when a word is none
  /// of it.
  public static Optional<Division> read(String code) {
    var weights = new EnumMap<KeyKind, Integer>(KeyKind.class);
    Optional<Share> most = Optional.empty();
    Optional<Share> onCapital = Optional.empty();
    for (var word : code.strip().split("\\s+")) {
      var parts = new ArrayList<>(List.of(word.split("=", 2)));
      if (parts.size() == 1) parts.add("1");
      var name = parts.getFirst().replace('-', '_');
      if (name.equalsIgnoreCase(MOST) || name.equalsIgnoreCase(ON_CAPITAL)) {
        var share = RuleType.SHARE.read(parts.get(1), List.of()).map(Share.class::cast);
        if (share.isEmpty() || share.get().part() == 0) return Optional.empty();
        if (name.equalsIgnoreCase(MOST)) most = share;
        else onCapital = share;
        continue;
      }
      var key = KeyKind.of(name);
      if (key.isEmpty() || !parts.get(1).matches("\\d{1,6}")) return Optional.empty();
      weights.put(key.get(), Integer.parseInt(parts.get(1)));
    }
    return Optional.of(new Division(weights, most, onCapital));
  }
}
