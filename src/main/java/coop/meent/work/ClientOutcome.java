package coop.meent.work;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of saving a client; refusals in order of precedence.
public sealed interface ClientOutcome {

  /// @param deed to take it back with
  record Saved(Client client, DeedId deed) implements ClientOutcome {}

  record NoName() implements ClientOutcome, Refusal {}

  record NotACountry(String country) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(country);
    }
  }

  /// A Dutch postcode is four figures and two letters.
  record NotAPostcode(String postcode) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(postcode);
    }
  }

  record NotAnEmail(String email) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(email);
    }
  }

  record NotAKvkNumber(String number) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotAVatNumber(String number) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotATerm(int days) implements ClientOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(days);
    }
  }
}
