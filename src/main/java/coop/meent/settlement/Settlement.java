package coop.meent.settlement;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.statute.RuleAnswer;
import java.util.ArrayList;
import java.util.List;

/// What all parts come to for who leaves.
///
/// @param missing rules that some part needs and nobody laid down
/// @param unseen what cannot be seen from this laptop
public record Settlement(
    SettlementPart.Leaving leaving,
    List<SettlementLine> lines,
    List<RuleAnswer.Missing> missing,
    List<Named> unseen) {

  /// Who owes whom.
  public enum Side {
    COOPERATIVE_OWES,
    MEMBER_OWES,
    EVEN
  }

  public Settlement {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
    unseen = List.copyOf(unseen);
  }

  public static Settlement of(SettlementPart.Leaving leaving, List<SettlementPart> parts) {
    List<SettlementLine> lines = new ArrayList<>();
    List<RuleAnswer.Missing> missing = new ArrayList<>();
    List<Named> unseen = new ArrayList<>();
    for (var part : parts) {
      var share = part.of(leaving);
      lines.addAll(share.lines());
      for (var rule : share.missing()) if (!missing.contains(rule)) missing.add(rule);
      unseen.addAll(share.unseen());
    }
    return new Settlement(leaving, lines, missing, unseen);
  }

  /// Positive: the cooperative owes the member.
  public Money sum() {
    return Money.sum(lines.stream().map(SettlementLine::amount).toList());
  }

  public Side side() {
    if (sum().isZero()) return Side.EVEN;
    return sum().isPositive() ? Side.COOPERATIVE_OWES : Side.MEMBER_OWES;
  }

  /// Whether nothing is asked for and everything is seen.
  public boolean isWhole() {
    return missing.isEmpty() && unseen.isEmpty();
  }
}
