package coop.meent.annualbudget;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Lines that were changed, as they were before: enough to put them back.
///
/// @param before empty for an account that had no line
public record Planned(BookId book, int year, Map<AccountId, Optional<BudgetLine>> before) {

  public Planned {
    before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
  }

  public int count() {
    return before.size();
  }
}
