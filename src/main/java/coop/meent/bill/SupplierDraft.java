package coop.meent.bill;

import java.util.Locale;
import java.util.Optional;

/// Who a bill says that it comes from.
public record SupplierDraft(
    String name,
    Optional<String> town,
    Optional<String> iban,
    Optional<String> kvkNumber,
    Optional<String> vatNumber) {

  public SupplierDraft {
    name = name.strip();
    iban = iban.map(SupplierDraft::plain).filter(text -> !text.isEmpty());
    vatNumber = vatNumber.map(SupplierDraft::plain).filter(text -> !text.isEmpty());
  }

  public static SupplierDraft named(String name) {
    return new SupplierDraft(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String plain(String number) {
    return number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }

  /// Whether it is that supplier: by a number that is its own, else by name.
  boolean isMeantBy(Supplier supplier) {
    if (vatNumber.isPresent() && supplier.vatNumber().isPresent())
      return vatNumber.equals(supplier.vatNumber());
    if (kvkNumber.isPresent() && supplier.kvkNumber().isPresent())
      return kvkNumber.equals(supplier.kvkNumber());
    return name.equalsIgnoreCase(supplier.name());
  }
}
