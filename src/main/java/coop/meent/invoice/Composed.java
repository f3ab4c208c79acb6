package coop.meent.invoice;

import coop.meent.base.Refusal;
import coop.meent.einvoice.Totals;
import coop.meent.work.Hours;
import java.util.List;

/// What a draft would become on a day, as far as it can be worked out.
///
/// @param invoice without a number or an entry yet
/// @param totals of its lines, by the one calculator
/// @param hours of each line, in their order; none of a line that counts something else
/// @param lacking why it cannot be made final yet, in order of precedence
public record Composed(
    Invoice invoice, Totals totals, List<List<Hours>> hours, List<Refusal> lacking) {

  public Composed {
    hours = hours.stream().map(List::copyOf).toList();
    lacking = List.copyOf(lacking);
  }

  /// Minutes that it counts and that nobody else said yes to.
  public int notApproved() {
    return hours.stream()
        .flatMap(List::stream)
        .filter(one -> !one.isApproved())
        .mapToInt(Hours::minutes)
        .sum();
  }
}
