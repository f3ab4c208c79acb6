package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Coming: from an application to a member with a number, or to a refusal that can be appealed.
final class Admission {

  private static final int LONGEST_NAME = 200;

  private final MembershipDeeds deeds;
  private final MemberService people;

  Admission(MembershipDeeds deeds, MemberService people) {
    this.deeds = deeds;
    this.people = people;
  }

  MembershipOutcome apply(Applicant draft, LocalDate day, Grounds grounds) {
    var name = draft.name().strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) return new MembershipOutcome.NoName();
    if (name.length() > LONGEST_NAME) return new MembershipOutcome.NameTooLong(LONGEST_NAME);
    if (day.isAfter(deeds.today())) return new MembershipOutcome.NotYet(day);
    var applicant = new Applicant(deeds.newId(), name, draft.trade(), draft.email(), draft.town());
    return deeds
        .store()
        .write(
            "member.apply",
            tx -> {
              deeds.events().put(tx, applicant);
              return deeds.done(tx, EventDraft.of(applicant.id(), EventKind.APPLIED, day, grounds));
            });
  }

  MembershipOutcome acceptRules(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.accept-rules",
        EventDraft.of(who, EventKind.RULES_ACCEPTED, day, grounds),
        step -> {
          var rules = step.found().rulebook().at(day).all().stream().map(RuleVersion::id).toList();
          if (rules.isEmpty()) return new MembershipOutcome.NoRules();
          deeds.statutes().tell(step.tx(), rules, List.of(who), day, grounds.proof());
          return deeds.done(step.tx(), step.draft().by(rules));
        });
  }

  MembershipOutcome startTrial(
      MemberId who, LocalDate day, Optional<LocalDate> until, Grounds grounds) {
    return deeds.deed(
        "member.trial",
        EventDraft.of(who, EventKind.TRIAL, day, grounds),
        step ->
            until
                .map(last -> deeds.done(step.tx(), step.draft().ending(last, List.of())))
                .orElseGet(() -> deeds.ruled(step, RuleKey.TRIAL_TERM)));
  }

  MembershipOutcome admit(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.admit",
        EventDraft.of(who, EventKind.ADMITTED, day, grounds),
        step -> {
          if (!step.standing().isAccepted()) return new MembershipOutcome.RulesNotAccepted();
          deeds.members().put(step.tx(), row(step.tx(), who, day));
          return deeds.done(step.tx(), step.draft());
        });
  }

  /// Who was a member before keeps number and row.
  private Member row(Tx tx, MemberId who, LocalDate day) {
    return deeds
        .members()
        .find(tx.sql(), who)
        .map(known -> known.between(day, Optional.empty()))
        .orElseGet(() -> newMember(tx, who, day));
  }

  private Member newMember(Tx tx, MemberId who, LocalDate day) {
    var applicant =
        deeds.events().applicants(tx.sql()).stream()
            .filter(one -> one.id().equals(who))
            .findFirst()
            .orElseThrow();
    return new Member(
        who,
        people.newNumber(tx),
        applicant.name(),
        applicant.trade(),
        applicant.email(),
        Optional.empty(),
        Optional.empty(),
        applicant.town(),
        day,
        Optional.empty(),
        EnumSet.noneOf(Role.class),
        false);
  }

  MembershipOutcome refuse(MemberId who, LocalDate day, Grounds grounds) {
    if (grounds.reason().isEmpty()) return new MembershipOutcome.NoReason(EventKind.REFUSED);
    return deeds.deed(
        "member.refuse",
        EventDraft.of(who, EventKind.REFUSED, day, grounds),
        step -> deeds.ruled(step, RuleKey.APPEAL_TERM));
  }

  MembershipOutcome appeal(MemberId who, LocalDate day, Grounds grounds) {
    return deeds.deed(
        "member.appeal",
        EventDraft.of(who, EventKind.APPEALED, day, grounds),
        step -> {
          var last = step.standing().until().filter(until -> until.isBefore(day));
          if (last.isPresent()) return new MembershipOutcome.AppealTooLate(last.get());
          return deeds.done(step.tx(), step.draft());
        });
  }
}
