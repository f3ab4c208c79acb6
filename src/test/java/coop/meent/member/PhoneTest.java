package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The telephone number of a member: what is one, and that no other deed forgets it.
class PhoneTest {

  private static MemberDraft calledOn(String number) {
    return MemberDraft.named("Noor Kramer", TestCooperative.TODAY).calledOn(Optional.of(number));
  }

  @Test
  void whatPeopleWriteIsTakenAndWhatNobodyCanCallIsRefused(@TempDir Path folder) {
    try (var cooperative = new TestCooperative(folder)) {
      for (var good : List.of("+31 6 00 12 34 56", "(0575) 12-34-56", "0575/123456", "112 112"))
        assertThat(cooperative.members.add(calledOn(good))).isInstanceOf(MemberOutcome.Saved.class);
      for (var bad : List.of("12345", "06 twaalf", "1234567890123456", "06+12345678", "+"))
        assertThat(cooperative.members.add(calledOn(bad)))
            .isEqualTo(new MemberOutcome.BadPhone(bad));
    }
  }

  @Test
  void anOfficeGivenToWhoHasOneKeepsIt(@TempDir Path folder) {
    try (var cooperative = new TestCooperative(folder)) {
      var draft = calledOn(" 0575 \t 123456 ").asLegalEntity(true);
      var noor = ((MemberOutcome.Saved) cooperative.members.add(draft)).member();
      assertThat(noor.phone()).contains("0575 123456");
      cooperative.members.change(noor.id(), MemberDraft.of(noor).with(Set.of(Role.BOARD)));
      var after = cooperative.members.member(noor.id()).orElseThrow();
      assertThat(after.phone()).contains("0575 123456");
      assertThat(after.isLegalEntity()).isTrue();
      assertThat(after.roles()).containsExactly(Role.BOARD);
    }
  }
}
