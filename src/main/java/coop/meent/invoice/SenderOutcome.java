package coop.meent.invoice;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of saving what invoices say of the cooperative.
public sealed interface SenderOutcome {

  record Saved(Sender sender, DeedId deed) implements SenderOutcome {}

  record NotAPostcode(String postcode) implements SenderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(postcode);
    }
  }

  record NotAnEmail(String email) implements SenderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(email);
    }
  }

  record NotAnIban(String iban) implements SenderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  record NotATerm(int days) implements SenderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(days);
    }
  }
}
