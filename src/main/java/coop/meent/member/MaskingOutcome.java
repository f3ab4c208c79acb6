package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What came of emptying somebody's personal data, or of asking what that would change; refusals in
/// order of precedence.
public sealed interface MaskingOutcome {

  /// What would be emptied; nothing is written.
  ///
  /// @param name that the register has from then on
  /// @param fields that hold something now
  record Ready(Masking masking, String name, List<Field> fields) implements MaskingOutcome {
    public Ready {
      fields = List.copyOf(fields);
    }

    Ready with(List<Field> more) {
      return new Ready(masking, name, Stream.concat(fields.stream(), more.stream()).toList());
    }
  }

  /// @param what `member.masking.<FIELD>` in words
  /// @param now what stands there
  record Field(Named what, String now) {}

  record Done(Masking masking, String name, DeedId deed) implements MaskingOutcome {}

  record Unknown() implements MaskingOutcome, Refusal {}

  record AlreadyMasked(LocalDate day) implements MaskingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// A member, an applicant, or somebody who may still appeal.
  record StillInvolved(String name, MemberState state) implements MaskingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, state);
    }
  }

  /// A rule is needed that nobody laid down.
  record Asks(RuleAnswer.Missing missing) implements MaskingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  record WithinTerm(LocalDate until, Named rule) implements MaskingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(until, rule);
    }
  }

  /// Money of somebody who never was a member stands in the books, which are kept.
  record MoneyBooked(String name) implements MaskingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /// Whether money was booked cannot be seen from this laptop.
  record NoBooksHere() implements MaskingOutcome, Refusal {}
}
