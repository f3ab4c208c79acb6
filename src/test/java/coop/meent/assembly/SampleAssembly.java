package coop.meent.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.statute.Consent;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cooperative of six with an assembly of today, for tests. Bas founded it and is the board.
public final class SampleAssembly implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final TestCooperative cooperative;
  public final MemberId bas;
  public final List<MemberId> others = new ArrayList<>();

  public SampleAssembly(Path folder) {
    cooperative = new TestCooperative(folder);
    bas = cooperative.founder.id();
    for (var name :
        List.of("Noor Kramer", "Thijs Verhoef", "Sanne de Wit", "Mees Bakker", "Yara Smit")) {
      var draft = MemberDraft.named(name, TODAY.minusMonths(14)).with(Set.<Role>of());
      others.add(((MemberOutcome.Saved) cooperative.members.add(draft)).member().id());
    }
  }

  public MemberId noor() {
    return others.get(0);
  }

  public MemberId thijs() {
    return others.get(1);
  }

  public MemberId sanne() {
    return others.get(2);
  }

  public MemberId mees() {
    return others.get(3);
  }

  public MemberId yara() {
    return others.get(4);
  }

  public void law() {
    assertThat(cooperative.statutes.takeOver(TODAY.minusYears(2), Optional.of("deed")))
        .isInstanceOf(StatuteOutcome.Saved.class);
  }

  public void rule(RuleKey key, String value, String article) {
    var draft = new RuleDraft(key, value, article, TODAY.minusYears(2), Optional.of("deed"), false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  /// The law, and what it leaves to the statutes.
  public SampleAssembly ruled() {
    law();
    rule(RuleKey.DECISION_MAJORITY, "1/2", "14.1");
    rule(RuleKey.QUORUM, "1/2", "14.2");
    rule(RuleKey.PROXIES_MOST, "2", "13.4");
    rule(RuleKey.OWN_INTEREST, "INTEREST_OUT", "14.6");
    rule(RuleKey.PAUSE_VOTES, "VOTES_RESTED", "8.2");
    return this;
  }

  public void mail(MemberId member) {
    cooperative.statutes.consent(
        member,
        Consent.Purpose.E_NOTICE,
        true,
        TODAY.minusMonths(3),
        Optional.empty(),
        Optional.of("form"));
  }

  public static Assembly.Meeting on(LocalDate day) {
    return new Assembly.Meeting(
        day, LocalTime.of(20, 0), MeetingWay.IN_PERSON, "De Werkplaats, Deventer");
  }

  public AssemblyId assembly(LocalDate day) {
    return assembly("Najaarsvergadering 2026", day);
  }

  public AssemblyId assembly(String title, LocalDate day) {
    var draft = new AssemblyDraft(AssemblyKind.GENERAL, title, on(day), List.of());
    return done(cooperative.assemblies.plan(draft)).assembly();
  }

  public QuestionId item(AssemblyId assembly, ItemDraft draft) {
    return done(cooperative.assemblies.addItem(assembly, draft)).item().orElseThrow();
  }

  public static AssemblyOutcome.Done done(AssemblyOutcome outcome) {
    assertThat(outcome).isInstanceOf(AssemblyOutcome.Done.class);
    return (AssemblyOutcome.Done) outcome;
  }

  public void vote(QuestionId item, MemberId who, String choice) {
    vote(item, who, who, choice);
  }

  public void vote(QuestionId item, MemberId caster, MemberId whose, String choice) {
    assertThat(cooperative.voting.vote(item, caster, whose, choice))
        .isInstanceOf(VoteOutcome.Cast.class);
  }

  public void there(AssemblyId assembly, MemberId... who) {
    for (var member : who) done(cooperative.voting.attend(assembly, member, true));
  }

  public Sitting sitting(AssemblyId assembly) {
    return cooperative.assemblies.sitting(assembly).orElseThrow();
  }

  public Result.Counted result(QuestionId item) {
    var sitting = cooperative.assemblies.sitting(item).orElseThrow();
    return (Result.Counted) sitting.result(sitting.item(item).orElseThrow());
  }

  @Override
  public void close() {
    cooperative.close();
  }
}
