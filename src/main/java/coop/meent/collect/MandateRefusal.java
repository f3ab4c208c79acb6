package coop.meent.collect;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why a deed on a mandate was refused; in order of precedence.
public sealed interface MandateRefusal extends Refusal {

  record NotKeeper() implements MandateRefusal {}

  record NoSuchMandate(String reference) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference);
    }
  }

  record NoSuchDebtor(String name) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// The cooperative may not collect as long as no identifier is noted.
  record NoCreditorId() implements MandateRefusal {}

  record NoSignature(String name) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record SignedAhead(LocalDate day) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// The mandate is so old that it holds no more.
  record TooOld(LocalDate signed, LocalDate lapsed) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(signed, lapsed);
    }
  }

  /// The reference has letters that banks do not take, or is longer than 35.
  record BadReference(String reference) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference);
    }
  }

  record ReferenceTaken(String reference, String name) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference, name);
    }
  }

  record BadNotice(int days) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(days);
    }
  }

  record SameAccount(String name, String iban) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, iban);
    }
  }

  record AlreadyRevoked(String reference, LocalDate day) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(reference, day);
    }
  }

  record RevokedAhead(LocalDate day) implements MandateRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoWhy() implements MandateRefusal {}
}
