package coop.meent.collect;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why nothing can be collected with a mandate; in the order in which it is looked for.
public sealed interface MandateFault extends Refusal {

  /// Two mandates have one reference: the bank could not tell them apart.
  record TwoOfReference(String name, String reference) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference);
    }
  }

  /// It was given to somebody else, or under an earlier number.
  record OtherCreditor(String name, String creditor, String ours) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, creditor, ours);
    }
  }

  record SignedLater(String name, String reference, LocalDate signed) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference, signed);
    }
  }

  record Revoked(String name, String reference, LocalDate day) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference, day);
    }
  }

  /// The bank returned a collection because there is no mandate, or none any more.
  record RefusedByBank(String name, String reference) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference);
    }
  }

  /// The bank returned a collection because of the account.
  record AccountRefused(String name, String iban) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  /// It could be used once, and was.
  record Used(String name, String reference) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference);
    }
  }

  /// Not used for 36 months.
  record Lapsed(String name, String reference, LocalDate day) implements MandateFault {
    @Override
    public List<Object> arguments() {
      return List.of(name, reference, day);
    }
  }
}
