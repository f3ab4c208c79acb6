package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Original;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of recording an entry; refusals in order of precedence.
public sealed interface RecordOutcome {

  record Recorded(JournalEntry entry) implements RecordOutcome {}

  record NoSuchBook() implements RecordOutcome, Refusal {}

  record DateOutOfRange(LocalDate date) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date.toString());
    }
  }

  record TooFewLines() implements RecordOutcome, Refusal {}

  /// A line without an amount books nothing and is most often one that was not typed to its end.
  record NoAmount(int line) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record Unbalanced(Money difference) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(difference);
    }
  }

  /// What a line is in another currency does not go with its amount in the currency of the book.
  record RateOff(int line, Money amount, Original original) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, amount, original, original.rate());
    }
  }

  /// Together past what a long holds.
  record TooLarge() implements RecordOutcome, Refusal {}

  record NoSuchAccount(int line) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record RetiredAccount(Account account, LocalDate since) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account.label(), since);
    }
  }

  record MemberMissing(Account account) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(account.label());
    }
  }

  record NoText() implements RecordOutcome, Refusal {}

  record PeriodLocked(LocalDate date, LocalDate through) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date, through);
    }
  }

  /// A line bears a VAT code, and the return of its period was filed.
  ///
  /// @param openFrom the first day on which such an entry can be booked
  record VatFiled(LocalDate date, FiscalPeriod period, LocalDate openFrom)
      implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      Named filed = texts -> texts.period(period);
      return List.of(date, filed, period.to(), openFrom);
    }
  }

  /// What should be reversed settles a VAT return that stands.
  record SettlesVat() implements RecordOutcome, Refusal {}

  /// An entry is reversed once.
  record AlreadyReversed(String by) implements RecordOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(by);
    }
  }

  /// What should be booked again waits on the late list no more.
  record NotLate() implements RecordOutcome, Refusal {}
}
