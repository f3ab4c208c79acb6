package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import java.util.List;
import java.util.Optional;

/// An invoice that came in, as it stands.
///
/// @param profile that it says it keeps, where it is one of ours
/// @param invoice with the amounts of its lines as they stood
/// @param stated what it says that it adds up to, which is what has to be paid and booked
/// @param faults why it must not be booked; empty when all is well
/// @param unread what was not understood
/// @param attachments names of what is packed into it
/// @param vatEuros what its VAT is in euros, where it is in another currency and says so
public record Received(
    Optional<Profile> profile,
    EInvoice invoice,
    Totals stated,
    List<UblFault> faults,
    List<Unread> unread,
    List<String> attachments,
    Optional<Money> vatEuros) {

  public Received {
    faults = List.copyOf(faults);
    unread = List.copyOf(unread);
    attachments = List.copyOf(attachments);
  }

  /// The rules that it says it keeps, where they are ours to know; else those of every invoice.
  public Profile rules() {
    return profile.filter(one -> one.takes(invoice.kind())).orElse(Profile.EN16931);
  }

  /// Itself, when nothing is wrong with it but that it may be in another currency.
  ///
  /// @throws RefusedException with the first other [UblFault]
  public Received soundInItsCurrency() {
    for (var fault : faults)
      if (!(fault instanceof UblFault.OtherCurrency)) throw new RefusedException(fault);
    return this;
  }

  /// Itself, when nothing is wrong with it.
  ///
  /// @throws RefusedException with the first [UblFault]
  public Received sound() {
    if (!faults.isEmpty()) throw new RefusedException(faults.getFirst());
    return this;
  }
}
