package coop.meent.bank;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a line of the bank pays of one item, such as an invoice or a bill.
///
/// @param amount less than nothing when money came back
public record PaidPart<T>(T item, Money amount) {

  /// Fills the first before the next; what is too much stays with the last.
  ///
  /// @param items at least one
  /// @param open what is to be paid of an item; more than nothing
  public static <T> List<PaidPart<T>> filling(List<T> items, Function<T, Money> open, Money paid) {
    var rest = paid;
    List<PaidPart<T>> parts = new ArrayList<>();
    for (var item : items) {
      if (!rest.isPositive()) break;
      var asked = open.apply(item);
      var part = rest.compareTo(asked) < 0 ? rest : asked;
      parts.add(new PaidPart<>(item, part));
      rest = rest.minus(part);
    }
    if (rest.isPositive()) {
      var last = parts.removeLast();
      parts.add(new PaidPart<>(last.item, last.amount.plus(rest)));
    }
    return parts;
  }
}
