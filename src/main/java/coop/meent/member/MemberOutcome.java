package coop.meent.member;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of adding or changing a member; refusals in order of precedence.
public sealed interface MemberOutcome {

  /// @param deed to take it back by, see [MemberService#undo]
  record Saved(Member member, DeedId deed) implements MemberOutcome {}

  record NoName() implements MemberOutcome, Refusal {}

  record NameTooLong(int most) implements MemberOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  record BadIban(String iban) implements MemberOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(iban);
    }
  }

  record BadEmail(String email) implements MemberOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(email);
    }
  }

  record BadPhone(String phone) implements MemberOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(phone);
    }
  }

  record LeftBeforeJoining() implements MemberOutcome, Refusal {}
}
