package coop.meent.search;

import coop.meent.base.Id;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A thing that was found, as people know it.
///
/// @param code the short name people use, such as `A-12` or `13011`; empty where there is none
/// @param title what it is called
/// @param detail what tells it from others like it; may be empty
/// @param amount of a bank line with its sign, of an entry the whole
public record Hit(
    SearchKind kind,
    Id id,
    String code,
    String title,
    String detail,
    Optional<LocalDate> day,
    Optional<Money> amount) {

  /// Something without a day or an amount.
  public static Hit named(SearchKind kind, Id id, String code, String title, String detail) {
    return new Hit(kind, id, code, title, detail, Optional.empty(), Optional.empty());
  }
}
