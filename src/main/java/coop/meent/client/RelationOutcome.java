package coop.meent.client;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a deed on a relation; refusals in order of precedence.
public sealed interface RelationOutcome {

  record Kept(DeedId deed) implements RelationOutcome {}

  record UnknownClient() implements RelationOutcome, Refusal {}

  record UnknownContact() implements RelationOutcome, Refusal {}

  record MemberLeft(String name, LocalDate last) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NoName() implements RelationOutcome, Refusal {}

  /// A contact for everybody to read belongs to a client; what is beside the work is private.
  record NoClient(String name) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotAnEmail(String email) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(email);
    }
  }

  record NotARhythm(int ideal, int most) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(ideal, most);
    }
  }

  record NoGrounds() implements RelationOutcome, Refusal {}

  record NoClause(LocalDate end) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(end);
    }
  }

  record NotAMargin() implements RelationOutcome, Refusal {}

  record NotATerm(int days) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(days);
    }
  }

  record NotYet(LocalDate day) implements RelationOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoWords() implements RelationOutcome, Refusal {}

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(RelationOutcome outcome) {
    return switch (outcome) {
      case Kept _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
