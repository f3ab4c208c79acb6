package coop.meent.pay;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody wants to pay in one go.
///
/// @param account to pay from; without it the first that can
/// @param on the day that the bank is asked to pay
/// @param isOneLine whether the bank shows the whole as one line
public record BatchDraft(
    Optional<BankAccountId> account, LocalDate on, boolean isOneLine, List<Chosen> chosen) {

  /// @param amount less than what is to be paid; without it all of that
  public record Chosen(PayableKind kind, UUID item, Optional<Money> amount) {

    public static Chosen all(ToPay what) {
      return new Chosen(what.payable().kind(), what.payable().item(), Optional.empty());
    }
  }

  public BatchDraft {
    chosen = List.copyOf(chosen);
  }
}
