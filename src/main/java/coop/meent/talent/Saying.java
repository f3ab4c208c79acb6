package coop.meent.talent;

import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/// Notes what members say of their skills, what shows them, and what peers confirm.
record Saying(
    Store store, Ids ids, Clock clock, MemberService members, TickList list, SkillFacts facts) {

  SkillOutcome say(Statement statement) {
    if (!Statement.isLevel(statement.level()) && !statement.wantsToGrow())
      return new SkillOutcome.NotALevel(statement.level());
    var refusal = absent(statement.member()).or(() -> future(statement.on()));
    if (refusal.isPresent()) return refusal.get();
    return deed(
        "talent.say",
        statement.skill(),
        (tx, skill) ->
            skill.isListed() ? put(tx, skill, statement) : new SkillOutcome.Unlisted(skill.name()));
  }

  SkillOutcome drop(MemberId member, SkillId id) {
    return onTalent(
        "talent.drop",
        member,
        id,
        (tx, talent) ->
            put(
                tx,
                talent.skill(),
                new Statement(member, id, 0, talent.interest(), false, LocalDate.now(clock))));
  }

  SkillOutcome show(MemberId member, SkillId id, EvidenceDraft draft) {
    if (draft.what().isEmpty()) return new SkillOutcome.NoWords();
    var refusal = future(draft.on()).or(() -> absent(member));
    if (refusal.isPresent()) return refusal.get();
    var expires = draft.expires().filter(last -> last.isBefore(draft.on()));
    if (expires.isPresent()) return new SkillOutcome.ExpiresBefore(draft.on(), expires.get());
    return onTalent(
        "talent.show",
        member,
        id,
        (tx, talent) -> {
          var evidence = draft.of(new EvidenceId(ids.next()), member, id);
          facts.put(tx, evidence, clock.instant());
          return kept(tx, talent);
        });
  }

  SkillOutcome takeBack(EvidenceId id) {
    return store.write(
        "talent.take-back",
        tx -> {
          var skills = list.all(tx.sql());
          var found =
              facts.talents(tx.sql(), skills).values().stream()
                  .flatMap(talents -> talents.values().stream())
                  .filter(talent -> talent.evidence().stream().anyMatch(one -> one.id().equals(id)))
                  .findFirst();
          if (found.isEmpty()) return new SkillOutcome.UnknownEvidence();
          found.get().evidence().stream()
              .filter(one -> one.id().equals(id))
              .forEach(one -> facts.takeBack(tx, one, clock.instant()));
          return kept(tx, found.get());
        });
  }

  SkillOutcome confirm(MemberId peer, MemberId member, SkillId id, LocalDate on) {
    var own = own(peer, member).or(() -> absent(peer)).or(() -> absent(member));
    if (own.isPresent()) return own.get();
    return onTalent(
        "talent.confirm",
        member,
        id,
        (tx, talent) -> {
          if (talent.level() == 0)
            return new SkillOutcome.NothingSaid(name(member), talent.skill().name());
          facts.put(tx, talent, new Confirmation(peer, talent.level(), on), clock.instant());
          return kept(tx, talent);
        });
  }

  SkillOutcome unconfirm(MemberId peer, MemberId member, SkillId id) {
    return onTalent(
        "talent.unconfirm",
        member,
        id,
        (tx, talent) -> {
          if (talent.confirmations().stream().noneMatch(one -> one.by().equals(peer)))
            return new SkillOutcome.NotConfirmed(name(peer), talent.skill().name());
          var back = new Confirmation(peer, 0, LocalDate.now(clock));
          facts.put(tx, talent, back, clock.instant());
          return kept(tx, talent);
        });
  }

  private SkillOutcome put(Tx tx, Skill skill, Statement statement) {
    facts.put(tx, statement, clock.instant());
    return kept(tx, statement.member(), skill);
  }

  private SkillOutcome kept(Tx tx, Talent talent) {
    return kept(tx, talent.member(), talent.skill());
  }

  private SkillOutcome kept(Tx tx, MemberId member, Skill skill) {
    return new SkillOutcome.Kept(facts.talent(tx.sql(), member, skill).orElseThrow(), tx.deed());
  }

  private SkillOutcome onTalent(
      String name, MemberId member, SkillId id, BiFunction<Tx, Talent, SkillOutcome> work) {
    return deed(
        name,
        id,
        (tx, skill) ->
            facts
                .talent(tx.sql(), member, skill)
                .map(talent -> work.apply(tx, talent))
                .orElseGet(() -> new SkillOutcome.NothingSaid(name(member), skill.name())));
  }

  private SkillOutcome deed(String name, SkillId id, BiFunction<Tx, Skill, SkillOutcome> work) {
    return store.write(
        name,
        tx ->
            list.find(tx.sql(), id)
                .map(skill -> work.apply(tx, skill))
                .orElseGet(() -> new SkillOutcome.Unlisted("")));
  }

  private Optional<SkillOutcome> own(MemberId peer, MemberId member) {
    return peer.equals(member)
        ? Optional.of(new SkillOutcome.OwnSkill(name(member)))
        : Optional.empty();
  }

  private Optional<SkillOutcome> future(LocalDate day) {
    return day.isAfter(LocalDate.now(clock))
        ? Optional.of(new SkillOutcome.NotYet(day))
        : Optional.empty();
  }

  private Optional<SkillOutcome> absent(MemberId id) {
    var member = members.member(id);
    if (member.isEmpty()) return Optional.of(new SkillOutcome.UnknownMember());
    var today = LocalDate.now(clock);
    return member
        .get()
        .left()
        .filter(last -> last.isBefore(today))
        .map(last -> new SkillOutcome.MemberLeft(member.get().name(), last));
  }

  private String name(MemberId id) {
    return members.member(id).map(Member::name).orElse("?");
  }
}
