package coop.meent.collect;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody wants to collect in one go.
///
/// @param account to collect to; without it the first that can
/// @param on the day that the money is to come
/// @param isOneLine whether the bank shows the whole as one line
public record CollectDraft(
    Optional<BankAccountId> account, LocalDate on, boolean isOneLine, List<Chosen> chosen) {

  /// @param amount less than what is open; without it all of that
  public record Chosen(CollectableKind kind, UUID item, Optional<Money> amount) {

    public static Chosen all(ToCollect one) {
      return new Chosen(one.what().kind(), one.what().item(), Optional.empty());
    }
  }

  public CollectDraft {
    chosen = List.copyOf(chosen);
  }
}
