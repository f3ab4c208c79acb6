package coop.meent.vat;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of a deed about private use; refusals in order of precedence.
public sealed interface PrivateUseOutcome {

  record Kept(PrivateCar car) implements PrivateUseOutcome {}

  record Booked(EntryId entry, String reference, Money vat) implements PrivateUseOutcome {}

  record NotEntitled() implements PrivateUseOutcome, Refusal {}

  record NoName() implements PrivateUseOutcome, Refusal {}

  record NoPrice() implements PrivateUseOutcome, Refusal {}

  /// Its last day lies before its first.
  record WrongDays() implements PrivateUseOutcome, Refusal {}

  /// VAT that was deducted on a purchase without VAT, or more of it than the car cost.
  record WrongVat() implements PrivateUseOutcome, Refusal {}

  /// A part below nothing or above all.
  record BadShare(String share) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(share);
    }
  }

  /// Nothing was deducted on that account in the year, or there is none with that number.
  record NothingDeducted(String account) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account);
    }
  }

  record NoScheme() implements PrivateUseOutcome, Refusal {}

  /// Under the small business scheme nothing is deducted, and so nothing is owed on private use.
  record SmallBusiness() implements PrivateUseOutcome, Refusal {}

  record Filed(VatPeriod period) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period);
    }
  }

  record NotOver(VatPeriod period) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period, period.to());
    }
  }

  record BookedBefore(int year, Money vat) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(String.valueOf(year), vat);
    }
  }

  record NothingToBook() implements PrivateUseOutcome, Refusal {}

  /// Another amount than was proposed, and nobody said why.
  record NoReason(Money proposed) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(proposed);
    }
  }

  record NoAccount(String rgs) implements PrivateUseOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }
}
