package coop.meent.cost;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Ids;
import coop.meent.base.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Costs that are shared together, such as an office or software.
///
/// @param accounts of the book whose lines belong to it
/// @param words in small letters; only lines that hold one of them belong to it, all when empty
/// @param until its last day; periods that begin later are not shared
public record CostPool(
    CostPoolId id,
    BookId book,
    String name,
    VatKind vat,
    Rhythm rhythm,
    List<AccountId> accounts,
    List<String> words,
    Optional<LocalDate> until) {

  public CostPool {
    accounts = List.copyOf(accounts);
    words = words.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether a line with these texts belongs to it.
  boolean holds(String... texts) {
    if (words.isEmpty()) return true;
    for (var text : texts)
      for (var word : words) if (text.toLowerCase(Locale.ROOT).contains(word)) return true;
    return false;
  }

  /// What a run of a period is a decision about: the same on every laptop.
  UUID about(FiscalPeriod period) {
    return Ids.derived("cost-run", id.uuid().toString(), period.from().toString());
  }

  CostPool until(LocalDate last) {
    return new CostPool(id, book, name, vat, rhythm, accounts, words, Optional.of(last));
  }
}
