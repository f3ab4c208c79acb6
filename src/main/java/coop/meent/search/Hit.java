package coop.meent.search;

import coop.meent.base.Id;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A thing that was found, as people know it.
///
/// @param code the short name people use, such as `A-12` or `13011`; empty where there is none
/// @param title what it is called
/// @param detail what tells it from others like it; may be empty
/// @param also what else it is found by; shown only where it is why it was found
/// @param amount of a bank line with its sign, of an entry the whole
public record Hit(
    SearchKind kind,
    Id id,
    String code,
    String title,
    String detail,
    List<String> also,
    Optional<LocalDate> day,
    Optional<Money> amount) {

  public Hit {
    also = List.copyOf(also);
  }

  /// Something without a day or an amount.
  public static Hit named(SearchKind kind, Id id, String code, String title, String detail) {
    return new Hit(kind, id, code, title, detail, List.of(), Optional.empty(), Optional.empty());
  }

  public Hit also(List<String> more) {
    return new Hit(kind, id, code, title, detail, more, day, amount);
  }

  /// With the reason in the detail, where nothing else that is shown holds what was looked for.
  Hit explained(Marks marks) {
    if (!marks.in(code + " " + title + " " + detail).isEmpty()) return this;
    return also.stream()
        .filter(text -> !marks.in(text).isEmpty())
        .findFirst()
        .map(text -> detail.isEmpty() ? text : text + " · " + detail)
        .map(text -> new Hit(kind, id, code, title, text, also, day, amount))
        .orElse(this);
  }
}
