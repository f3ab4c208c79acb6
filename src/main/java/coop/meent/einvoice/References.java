package coop.meent.einvoice;

import java.util.List;
import java.util.Optional;

/// What others know this invoice by.
///
/// @param buyer the customer's own reference, such as a department or a cost centre
/// @param order the number of the customer's order
/// @param credited what a credit note is about
public record References(
    Optional<String> buyer,
    Optional<String> order,
    Optional<String> contract,
    Optional<String> project,
    List<CreditedInvoice> credited) {

  public static final References NONE =
      new References(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public References {
    credited = List.copyOf(credited);
  }

  public static References toBuyer(String reference) {
    return new References(
        Optional.of(reference), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  public static References toOrder(String number) {
    return new References(
        Optional.empty(), Optional.of(number), Optional.empty(), Optional.empty(), List.of());
  }

  public References crediting(CreditedInvoice invoice) {
    return new References(buyer, order, contract, project, List.of(invoice));
  }
}
