package coop.meent.talent;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a skill counts for as it ages.
class TalentTest {

  private static final MemberId NOOR = new MemberId(new UUID(0, 1));
  private static final MemberId TOM = new MemberId(new UUID(0, 2));
  private static final LocalDate SAID = LocalDate.of(2024, 3, 1);
  private static final Skill DESIGN = skill(false);
  private static final Skill FIRST_AID = skill(true);

  private static Skill skill(boolean isCertificate) {
    return new Skill(Skill.idOf("design"), "Design", "Design", isCertificate, Optional.empty());
  }

  private static Talent talent(Skill skill, int level, List<Confirmation> by, List<Evidence> of) {
    var statement = new Statement(NOOR, skill.id(), level, Interest.GLADLY, false, SAID);
    return new Talent(skill, statement, by, of);
  }

  private static Evidence evidence(LocalDate on, Optional<LocalDate> expires) {
    return new EvidenceDraft(
            EvidenceKind.CERTIFICATE,
            "card",
            Optional.empty(),
            Optional.empty(),
            on,
            expires,
            Optional.empty())
        .of(new EvidenceId(new UUID(0, 9)), NOOR, DESIGN.id());
  }

  @Test
  void nothingOlderThanAYearCountsFully() {
    var talent = talent(DESIGN, 4, List.of(), List.of());
    assertThat(talent.counts(SAID.plusYears(1))).isEqualTo(4);
    assertThat(talent.counts(SAID.plusYears(1).plusDays(1))).isEqualTo(3);
    assertThat(talent.counts(SAID.plusYears(2))).isEqualTo(3);
    assertThat(talent.counts(SAID.plusYears(2).plusDays(1))).isEqualTo(2);
    assertThat(talent.counts(SAID.plusYears(30))).isZero();
  }

  @Test
  void whatAPeerSawLastMakesItFreshAgain() {
    var seen = SAID.plusYears(2);
    var talent = talent(DESIGN, 4, List.of(new Confirmation(TOM, 4, seen)), List.of());
    assertThat(talent.counts(seen.plusMonths(11))).isEqualTo(4);
    assertThat(talent.isConfirmedBy(TOM)).isTrue();
  }

  @Test
  void aConfirmationOfALowerLevelConfirmsNoHigherOne() {
    var low = new Confirmation(TOM, 3, SAID.plusYears(2));
    var talent = talent(DESIGN, 4, List.of(low), List.of());
    assertThat(talent.isConfirmed()).isFalse();
    assertThat(talent.counts(SAID.plusYears(2))).isEqualTo(3);
  }

  @Test
  void evidenceKeepsASkillFreshUntilItExpires() {
    var done = SAID.plusYears(2);
    var talent =
        talent(DESIGN, 4, List.of(), List.of(evidence(done, Optional.of(done.plusMonths(3)))));
    assertThat(talent.counts(done.plusMonths(3))).isEqualTo(4);
    assertThat(talent.counts(done.plusMonths(4))).isEqualTo(2);
  }

  @Test
  void aCertificateIsHeldOnlyWhileAPaperShowsIt() {
    assertThat(talent(FIRST_AID, 3, List.of(), List.of()).counts(SAID)).isZero();
    var until = SAID.plusYears(1);
    var shown = talent(FIRST_AID, 3, List.of(), List.of(evidence(SAID, Optional.of(until))));
    assertThat(shown.counts(until)).isEqualTo(3);
    assertThat(shown.counts(until.plusDays(1))).isZero();
    assertThat(shown.validPaper(SAID)).contains(until);
  }

  @Test
  void fewIsARiskAndRareAStrength() {
    assertThat(new Rarity(0, 24).kind()).isEqualTo(Rarity.Kind.NOBODY);
    assertThat(new Rarity(1, 24)).matches(Rarity::isRisk).matches(Rarity::isStrength);
    assertThat(new Rarity(2, 24).kind()).isEqualTo(Rarity.Kind.FEW);
    assertThat(new Rarity(3, 24).kind()).isEqualTo(Rarity.Kind.RARE);
    assertThat(new Rarity(4, 24).isStrength()).isFalse();
  }
}
