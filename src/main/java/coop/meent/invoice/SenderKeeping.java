package coop.meent.invoice;

import coop.meent.base.Refusal;
import coop.meent.store.Store;
import java.util.Optional;
import nl.garvelink.iban.IBAN;

/// Keeps what invoices say of the cooperative.
final class SenderKeeping {

  private static final int LONGEST_TERM = 365;

  private final Store store;
  private final Senders senders = new Senders();

  SenderKeeping(Store store) {
    this.store = store;
  }

  Sender find() {
    return store.read(senders::find);
  }

  SenderOutcome save(Sender typed) {
    var sender = tidy(typed);
    var refusal = refusal(sender);
    if (refusal.isPresent()) return (SenderOutcome) refusal.get();
    return store.write(
        "invoice.sender",
        tx -> {
          senders.put(tx, sender);
          return new SenderOutcome.Saved(sender, tx.deed());
        });
  }

  private static Optional<Refusal> refusal(Sender sender) {
    return sender
        .postcode()
        .filter(code -> !code.matches("[1-9][0-9]{3} ?[A-Za-z]{2}"))
        .<Refusal>map(SenderOutcome.NotAPostcode::new)
        .or(() ->
            sender
                .email()
                .filter(email -> !email.matches("\\S+@\\S+\\.\\S+"))
                .map(SenderOutcome.NotAnEmail::new))
        .or(() -> sender.iban().filter(iban -> !isIban(iban)).map(SenderOutcome.NotAnIban::new))
        .or(() ->
            sender
                .paymentDays()
                .filter(days -> days < 0 || days > LONGEST_TERM)
                .map(SenderOutcome.NotATerm::new));
  }

  private static boolean isIban(String text) {
    try {
      IBAN.valueOf(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Sender tidy(Sender sender) {
    return new Sender(
        given(sender.street()),
        given(sender.postcode()),
        given(sender.town()),
        given(sender.email()),
        given(sender.phone()),
        given(sender.iban()).map(iban -> iban.replace(" ", "").toUpperCase(java.util.Locale.ROOT)),
        sender.paymentDays());
  }

  private static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }
}
