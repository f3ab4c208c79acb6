package coop.meent.talent;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tick list and what members say, show and confirm by it.
class SkillServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir Path folder;

  private TestCooperative coop;
  private SkillService skills;
  private MemberId bas;
  private MemberId noor;
  private SkillId writing;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    skills = new SkillService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members);
    bas = coop.founder.id();
    noor = member("Noor Kramer", Optional.empty());
    writing = listed("Writing");
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private MemberId member(String name, Optional<LocalDate> left) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            left,
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private SkillId listed(String name) {
    var outcome = skills.list(new SkillDraft(name, "Words", false));
    return ((SkillOutcome.Listed) outcome).skill().id();
  }

  private SkillOutcome says(MemberId who, int level) {
    return skills.say(new Statement(who, writing, level, Interest.GLADLY, false, TODAY));
  }

  private static EvidenceDraft book(LocalDate on, Optional<LocalDate> expires) {
    return new EvidenceDraft(
        EvidenceKind.WORK,
        "a book",
        Optional.of("care"),
        Optional.empty(),
        on,
        expires,
        Optional.empty());
  }

  @Test
  void aPeerConfirmsInOneDeedAndNobodyConfirmsTheirOwn() {
    says(noor, 4);
    assertThat(skills.confirm(noor, noor, writing)).isInstanceOf(SkillOutcome.OwnSkill.class);
    skills.confirm(bas, noor, writing);
    var talent = skills.talent(noor, writing).orElseThrow();
    assertThat(talent.isConfirmed()).isTrue();
    skills.unconfirm(bas, noor, writing);
    assertThat(skills.talent(noor, writing).orElseThrow().confirmations()).isEmpty();
  }

  @Test
  void aHigherLevelIsToBeConfirmedAnew() {
    says(noor, 3);
    skills.confirm(bas, noor, writing);
    says(noor, 5);
    assertThat(skills.talent(noor, writing).orElseThrow().isConfirmed()).isFalse();
    skills.confirm(bas, noor, writing);
    assertThat(skills.talent(noor, writing).orElseThrow().isConfirmedBy(bas)).isTrue();
  }

  @Test
  void allTalentsOfADayAreReadAsTheyWereSaidThen() {
    var before = TODAY.minusMonths(3);
    skills.say(new Statement(noor, writing, 2, Interest.FINE, true, before));
    says(noor, 4);
    assertThat(skills.talents().level(noor, writing)).isEqualTo(4);
    assertThat(skills.talents(before).level(noor, writing)).isEqualTo(2);
    assertThat(skills.talents(before).wantsToGrow(noor, writing)).isTrue();
    assertThat(skills.talents(before.minusDays(1)).of(noor)).isEmpty();
  }

  @Test
  void whoLeftIsNotAmongThoseWhoHaveASkill() {
    says(noor, 4);
    var gone = member("Tom de Wit", Optional.of(TODAY.minusDays(3)));
    assertThat(says(gone, 3))
        .isEqualTo(new SkillOutcome.MemberLeft("Tom de Wit", TODAY.minusDays(3)));
    assertThat(skills.confirm(gone, noor, writing)).isInstanceOf(SkillOutcome.MemberLeft.class);
    assertThat(skills.talents().members()).containsExactly(bas, noor);
    assertThat(skills.talents().rarity(writing, 1)).isEqualTo(new Rarity(1, 2));
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    assertThat(says(noor, 6)).isEqualTo(new SkillOutcome.NotALevel(6));
    assertThat(says(noor, 0)).isEqualTo(new SkillOutcome.NotALevel(0));
    assertThat(says(noor, -1)).isEqualTo(new SkillOutcome.NotALevel(-1));
    assertThat(skills.confirm(bas, noor, writing)).isInstanceOf(SkillOutcome.NothingSaid.class);
    says(noor, 3);
    var tomorrow = TODAY.plusDays(1);
    assertThat(skills.show(noor, writing, book(tomorrow, Optional.empty())))
        .isEqualTo(new SkillOutcome.NotYet(tomorrow));
    assertThat(skills.show(noor, writing, book(TODAY, Optional.of(TODAY.minusDays(1)))))
        .isInstanceOf(SkillOutcome.ExpiresBefore.class);
    assertThat(skills.show(bas, writing, book(TODAY, Optional.empty())))
        .isInstanceOf(SkillOutcome.NothingSaid.class);
  }

  @Test
  void whoWantsToLearnASkillNeedNotHaveIt() {
    skills.say(new Statement(noor, writing, 0, Interest.GLADLY, true, TODAY));
    assertThat(skills.talents().wantsToGrow(noor, writing)).isTrue();
    assertThat(skills.talents().holders(writing, 1)).isEmpty();
    assertThat(skills.confirm(bas, noor, writing)).isInstanceOf(SkillOutcome.NothingSaid.class);
  }

  @Test
  void evidenceThatWasNotedByMistakeIsTakenBack() {
    says(noor, 3);
    skills.show(noor, writing, book(TODAY, Optional.empty()));
    var evidence = skills.talent(noor, writing).orElseThrow().evidence().getFirst();
    assertThat(evidence.sector()).contains("care");
    skills.takeBack(evidence.id());
    assertThat(skills.talent(noor, writing).orElseThrow().evidence()).isEmpty();
    assertThat(skills.takeBack(evidence.id())).isInstanceOf(SkillOutcome.UnknownEvidence.class);
  }

  @Test
  void theSameNameIsTheSameSkillHoweverItIsTyped() {
    assertThat(skills.list(new SkillDraft("  wRITING ", "Words", false)))
        .isEqualTo(new SkillOutcome.AlreadyListed("Writing", "Words"));
    skills.change(writing, new SkillDraft("Copywriting", "Words", false));
    assertThat(skills.list(new SkillDraft("Writing", "Words", false)))
        .isEqualTo(new SkillOutcome.AlreadyListed("Copywriting", "Words"));
  }

  @Test
  void aRetiredSkillIsTickedNoMoreAndComesBackUnderItsName() {
    says(noor, 3);
    skills.retire(writing);
    assertThat(says(noor, 4)).isEqualTo(new SkillOutcome.Unlisted("Writing"));
    assertThat(skills.talents().level(noor, writing)).isEqualTo(3);
    assertThat(listed("Writing")).isEqualTo(writing);
    assertThat(skills.skills()).singleElement().matches(Skill::isListed);
  }

  @Test
  void fiveThousandSkillsAreNoTickList() {
    var many =
        IntStream.range(0, 5_000).mapToObj(i -> new SkillDraft("s" + i, "f", false)).toList();
    assertThat(skills.listAll(many)).isEqualTo(new SkillOutcome.TooManySkills(5_001, 500));
    assertThat(skills.skills()).hasSize(1);
  }

  @Test
  void aListIsTakenInWholeOrNotAtAll() {
    var bad = List.of(new SkillDraft("Film", "Image", false), new SkillDraft("Photo", " ", false));
    assertThat(skills.listAll(bad)).isEqualTo(new SkillOutcome.NoField("Photo"));
    assertThat(skills.skills()).hasSize(1);
    var good =
        List.of(new SkillDraft("Film", "Image", false), new SkillDraft("writing", "x", false));
    assertThat(skills.listAll(good)).isEqualTo(new SkillOutcome.Taken(1, 1));
  }
}
