package coop.meent.bill;

import coop.meent.base.Id.SupplierId;
import java.util.Optional;

/// Who sends bills, as the office knows them.
///
/// @param iban without spaces
/// @param vatNumber with the country's letters and no spaces
public record Supplier(
    SupplierId id,
    String name,
    Optional<String> town,
    Optional<String> iban,
    Optional<String> kvkNumber,
    Optional<String> vatNumber) {}
