package coop.meent.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberFormViewModelTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private final List<MemberOutcome.Saved> saved = new ArrayList<>();

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private MemberFormViewModel form(Optional<Member> member) {
    return new MemberFormViewModel(
        Tasks.sameThread(),
        cooperative.members,
        new MemberFormViewModel.Start(member, TestCooperative.CLOCK));
  }

  @Test
  void addsAMemberWithOffices() {
    var form = form(Optional.empty());
    form.name.set("Noor Kramer");
    form.iban.set("NL91 ABNA 0417 1643 00");
    form.holds(Role.COORDINATOR).set(true);
    form.save(saved::add);
    var noor = saved.getFirst().member();
    assertThat(noor.number()).contains(2);
    assertThat(noor.roles()).containsExactly(Role.COORDINATOR);
    assertThat(noor.iban()).contains("NL91ABNA0417164300");
    assertThat(noor.joined()).isEqualTo(TestCooperative.TODAY);
    assertThat(form.refused.get()).isNull();
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    var form = form(Optional.empty());
    form.name.set("Noor Kramer");
    form.iban.set("NL00 ABNA 0417 1643 00");
    form.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(form.refused.get()).isInstanceOf(MemberOutcome.BadIban.class);
    assertThat(form.name.get()).isEqualTo("Noor Kramer");
  }

  @Test
  void changesAMemberAndLeavesTheRest() {
    var form = form(Optional.of(cooperative.founder));
    form.town.set("Zutphen");
    form.holds(Role.COORDINATOR).set(false);
    form.save(saved::add);
    var bas = cooperative.members.member(cooperative.founder.id()).orElseThrow();
    assertThat(bas.town()).contains("Zutphen");
    assertThat(bas.name()).isEqualTo("Bas Hoekstra");
    assertThat(bas.roles()).containsExactlyInAnyOrder(Role.STEWARD, Role.BOARD, Role.TREASURER);
  }
}
