package coop.meent.cost;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Rhythm;
import java.util.List;

/// A pool that somebody wants to lay down, or how one shall be from now on.
///
/// @param words see [CostPool]
public record PoolDraft(
    String name, VatKind vat, Rhythm rhythm, List<AccountId> accounts, List<String> words) {

  public PoolDraft {
    name = name.strip();
    accounts = List.copyOf(accounts);
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
