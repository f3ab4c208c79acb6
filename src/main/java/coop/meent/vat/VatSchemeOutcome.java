package coop.meent.vat;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of saying how a book deals with VAT; refusals in order of precedence.
public sealed interface VatSchemeOutcome {

  record Saved(VatScheme scheme) implements VatSchemeOutcome {}

  /// It is for the treasurer or, in a book of one's own, its owner.
  record NotEntitled() implements VatSchemeOutcome, Refusal {}

  /// Only natural persons may file once a year.
  record YearlyForCooperative() implements VatSchemeOutcome, Refusal {}

  record NotAPeriodStart(LocalDate from, VatRhythm rhythm) implements VatSchemeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, rhythm, rhythm.around(from).from());
    }
  }

  /// A period of the scheme before it, or of one after it, would be cut in two.
  record MidPeriod(LocalDate from, VatPeriod running) implements VatSchemeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(from, running, running.to().plusDays(1));
    }
  }

  record PastIsFiled(VatPeriod last) implements VatSchemeOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last, last.to().plusDays(1));
    }
  }

  record Unchanged() implements VatSchemeOutcome, Refusal {}
}
