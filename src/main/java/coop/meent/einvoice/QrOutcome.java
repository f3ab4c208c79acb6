package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.util.List;

/// Whether there is a square to pay by.
public sealed interface QrOutcome {

  record Ready(EpcQr qr) implements QrOutcome {}

  /// A credit note, or nothing left to pay.
  record NothingToPay() implements QrOutcome, Refusal {}

  record NoName() implements QrOutcome, Refusal {}

  record BadIban(String iban) implements QrOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  /// Banks take from one cent up to just below a thousand million euros.
  record AmountOutOfRange(Money amount) implements QrOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(amount);
    }
  }

  /// The code speaks of euros alone.
  record OtherCurrency(String currency) implements QrOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(currency);
    }
  }
}
