package coop.meent.sharing;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Time that members promised to whoever needs it, without anything in return. Who received it
/// stands nowhere, so nobody owes anybody.
///
/// @param shares of each who ever promised, in the order of their first promise
public record Pot(List<Share> shares) {

  /// @param put minutes that were promised
  /// @param used minutes of them that were given
  public record Share(MemberId member, int put, int used) {

    /// What can still be asked for. Two laptops apart can say more used than was promised: then
    /// nothing is left, and nobody owes.
    public int left() {
      return Math.max(0, put - used);
    }
  }

  /// @param isPut else it was used
  record Word(MemberId member, boolean isPut, int minutes) {}

  public Pot {
    shares = List.copyOf(shares);
  }

  static Pot of(List<Word> words) {
    Map<MemberId, Share> shares = new LinkedHashMap<>();
    for (var word : words)
      shares.merge(
          word.member(),
          new Share(
              word.member(), word.isPut() ? word.minutes() : 0, word.isPut() ? 0 : word.minutes()),
          (a, b) -> new Share(a.member(), a.put() + b.put(), a.used() + b.used()));
    return new Pot(new ArrayList<>(shares.values()));
  }

  public Share of(MemberId who) {
    return shares.stream()
        .filter(one -> one.member().equals(who))
        .findFirst()
        .orElse(new Share(who, 0, 0));
  }

  /// What is left of those who are still members.
  public int left() {
    return shares.stream().mapToInt(Share::left).sum();
  }

  public int used() {
    return shares.stream().mapToInt(Share::used).sum();
  }
}
