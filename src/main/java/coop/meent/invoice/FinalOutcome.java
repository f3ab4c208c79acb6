package coop.meent.invoice;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.einvoice.InvoiceFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What came of making a draft final; refusals in order of precedence. The same are told before, of
/// a draft that is looked at.
public sealed interface FinalOutcome {

  record Final(Invoice invoice) implements FinalOutcome {}

  record NotHere() implements FinalOutcome, Refusal {}

  /// @param number that it has
  record AlreadyFinal(String number) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotYet(LocalDate date) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  record NoLines() implements FinalOutcome, Refusal {}

  /// @param line from 1
  record NoHours(int line, String assignment) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, assignment);
    }
  }

  record NoAmount(int line) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record NoWords(int line) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  record NoSuchCode(int line, String code) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(line, code);
    }
  }

  /// The book has no open account for it: it was closed, or never opened.
  ///
  /// @param code of the model chart
  record NoAccount(String code) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(code);
    }
  }

  record NothingToPay(Money gross) implements FinalOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(gross);
    }
  }

  record TooLarge() implements FinalOutcome, Refusal {}

  /// What the law or the client's program wants on it is not known.
  record Lacking(List<InvoiceFinding> findings) implements FinalOutcome, Refusal {
    public Lacking {
      findings = List.copyOf(findings);
    }

    @Override
    public List<Object> arguments() {
      Named all = texts -> findings.stream().map(texts::refusal).collect(Collectors.joining(" "));
      return List.of(all);
    }
  }

  /// Such as a locked period.
  record LedgerRefused(Refusal reason) implements FinalOutcome {}
}
