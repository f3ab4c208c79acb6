package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;
import java.util.SequencedMap;

/// What came of dividing an amount; refusals in order of precedence.
public sealed interface Divided {

  record NoMembers() implements Divided, Refusal {}

  record NoKey() implements Divided, Refusal {}

  /// Nobody has anything for a key that has weight.
  record NothingToGoBy(KeyKind what) implements Divided, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(what);
    }
  }

  /// @param shares per member, in order of number; with what is left they sum to the whole
  /// @param left what bounds keep from everybody
  record Shares(SequencedMap<MemberId, Money> shares, Money left) implements Divided {

    public Money of(MemberId member) {
      return shares.getOrDefault(member, Money.ZERO);
    }

    public Money sum() {
      return Money.sum(shares.values());
    }
  }
}
