package coop.meent.talent;

import coop.meent.TestCooperative;
import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Three members with some skills, for tests: one that a peer confirmed, one that was said long
/// ago, one that somebody wants to learn, and a certificate without its paper.
public final class TalentOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final TestCooperative coop;
  public final SkillService skills;
  public final AvailabilityService availability;
  public final Member bas;
  public final Member noor;
  public final Member anna;

  public TalentOffice(Path folder) {
    coop = new TestCooperative(folder);
    skills = new SkillService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members);
    availability =
        new AvailabilityService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members);
    bas = coop.founder;
    noor = member("Noor Kramer");
    anna = member("Anne-Fleur van Wassenaer-Oosterbeek Hofland");
    var design = list("UX-ontwerp", "Digitaal", false);
    var access = list("Digitale toegankelijkheid", "Digitaal", false);
    list("Boekhouding", "Organisatie", false);
    var paper = list("BHV", "Papieren", true);
    says(noor, design, 4, false, TODAY.minusMonths(2));
    skills.confirm(bas.id(), noor.id(), design);
    says(anna, design, 5, false, TODAY.minusYears(2).minusMonths(3));
    says(bas, access, 2, true, TODAY.minusMonths(1));
    says(bas, paper, 3, false, TODAY.minusMonths(1));
  }

  private Member member(String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member();
  }

  private SkillId list(String name, String field, boolean isCertificate) {
    skills.list(new SkillDraft(name, field, isCertificate));
    return Skill.idOf(name);
  }

  private void says(Member who, SkillId skill, int level, boolean grows, LocalDate on) {
    skills.say(new Statement(who.id(), skill, level, Interest.GLADLY, grows, on));
  }

  public Talent talent(MemberId who, String skill) {
    return skills.talent(who, Skill.idOf(skill)).orElseThrow();
  }

  @Override
  public void close() {
    coop.close();
  }
}
