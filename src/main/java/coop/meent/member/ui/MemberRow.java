package coop.meent.member.ui;

import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody in the register, as the table shows them.
///
/// @param member empty for who is none yet
/// @param capital on the day, where it can be read here
record MemberRow(Register.Line line, Optional<Member> member, Optional<Money> capital) {

  @Nullable Money brought() {
    return capital.orElse(null);
  }

  String initials() {
    return Member.initials(line.name());
  }

  String trade() {
    return member.flatMap(Member::trade).orElse("");
  }

  String town() {
    return line.town().orElse("");
  }

  @Nullable LocalDate joined() {
    return line.standing().admitted().orElse(null);
  }
}
