package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of filing, correcting or withdrawing a return; refusals in order of precedence. An
/// entry that the books refuse, such as on an account that was retired, undoes the whole deed.
public sealed interface VatFilingOutcome {

  record Filed(FiledReturn filed) implements VatFilingOutcome {}

  /// @param corrections one for each period that something came late for
  record Corrected(List<FiledReturn> corrections) implements VatFilingOutcome {
    public Corrected {
      corrections = List.copyOf(corrections);
    }
  }

  record Withdrawn(FiledReturn withdrawn) implements VatFilingOutcome {}

  /// It is for the treasurer or, in a book of one's own, its owner.
  record NotEntitled() implements VatFilingOutcome, Refusal {}

  /// Nobody said yet how often this book files.
  record NoScheme() implements VatFilingOutcome, Refusal {}

  record NoSuchPeriod(VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period.toString());
    }
  }

  record AlreadyFiled(VatPeriod period, LocalDate filed) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period, filed);
    }
  }

  record NotOver(VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period, period.to());
    }
  }

  /// Under the small business scheme with nothing owed.
  record NothingToFile(VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period);
    }
  }

  /// Filed twice, by laptops apart.
  record Contradicted(VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period);
    }
  }

  record OutOfOrder(VatPeriod period, VatPeriod first) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period, first);
    }
  }

  /// The day of filing lies before the end of the period, or is still to come.
  record WrongDay(LocalDate filed, VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(filed, period.to());
    }
  }

  /// The book has no open account for the debt or for the rounding.
  record NoAccount(String rgs) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(rgs);
    }
  }

  record NotFiled(VatPeriod period) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(period);
    }
  }

  record NothingLate() implements VatFilingOutcome, Refusal {}

  /// So little that the next return takes it along.
  record ForTheNextReturn(Money net, Money limit) implements VatFilingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(net, limit);
    }
  }
}
