package coop.meent.talent;

import coop.meent.base.Id.SkillId;
import coop.meent.base.RefusedException;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Keeps the tick list.
record Listing(Store store, Clock clock, TickList list) {

  private static final int LONGEST = 80;

  /// Whoever has to tick more than this ticks nothing.
  private static final int MOST = 500;

  SkillOutcome add(SkillDraft draft) {
    return store.write(
        "talent.list",
        tx -> {
          var known = known(tx.sql());
          var refusal = refusal(draft).or(() -> taken(draft, known, Optional.empty()));
          if (refusal.isPresent()) return refusal.get();
          int listed = listed(known) + 1;
          if (listed > MOST) return new SkillOutcome.TooManySkills(listed, MOST);
          return put(tx, skill(Skill.idOf(draft.name()), draft));
        });
  }

  SkillOutcome addAll(List<SkillDraft> drafts) {
    return store.write(
        "talent.list-all",
        tx -> {
          var taking = tryAll(tx.sql(), drafts);
          taking.fresh().forEach(skill -> list.put(tx, skill));
          return taking.outcome();
        });
  }

  /// What several drafts come to: none of them is new when one is refused.
  record Taking(SkillOutcome outcome, Collection<Skill> fresh) {}

  Taking tryAll(DSLContext sql, List<SkillDraft> drafts) {
    var known = known(sql);
    Map<SkillId, Skill> fresh = new LinkedHashMap<>();
    for (var draft : drafts) {
      var refusal = refusal(draft);
      if (refusal.isPresent()) return new Taking(refusal.get(), List.of());
      var id = Skill.idOf(draft.name());
      if (taken(draft, known, Optional.empty()).isEmpty()) fresh.putIfAbsent(id, skill(id, draft));
    }
    int listed = listed(known) + fresh.size();
    if (listed > MOST) return new Taking(new SkillOutcome.TooManySkills(listed, MOST), List.of());
    int there = drafts.size() - fresh.size();
    return new Taking(new SkillOutcome.Taken(fresh.size(), there), fresh.values());
  }

  SkillOutcome change(SkillId id, SkillDraft draft) {
    return store.write(
        "talent.change-skill",
        tx -> {
          var known = known(tx.sql());
          var refusal = refusal(draft).or(() -> taken(draft, known, Optional.of(id)));
          if (refusal.isPresent()) return refusal.get();
          var was = of(known, id);
          return put(
              tx, new Skill(id, draft.name(), draft.field(), draft.isCertificate(), was.retired()));
        });
  }

  SkillOutcome retire(SkillId id) {
    return store.write(
        "talent.retire",
        tx -> {
          var was = of(known(tx.sql()), id);
          if (!was.isListed()) return new SkillOutcome.Unlisted(was.name());
          var today = Optional.of(LocalDate.now(clock));
          return put(tx, new Skill(id, was.name(), was.field(), was.isCertificate(), today));
        });
  }

  private Map<SkillId, Skill> known(DSLContext sql) {
    Map<SkillId, Skill> known = new HashMap<>();
    list.all(sql).forEach(skill -> known.put(skill.id(), skill));
    return known;
  }

  private static Skill of(Map<SkillId, Skill> known, SkillId id) {
    var skill = known.get(id);
    if (skill == null) throw new RefusedException(new SkillOutcome.Unlisted(""));
    return skill;
  }

  private static int listed(Map<SkillId, Skill> known) {
    return (int) known.values().stream().filter(Skill::isListed).count();
  }

  private static Skill skill(SkillId id, SkillDraft draft) {
    return new Skill(id, draft.name(), draft.field(), draft.isCertificate(), Optional.empty());
  }

  private SkillOutcome put(Tx tx, Skill skill) {
    list.put(tx, skill);
    return new SkillOutcome.Listed(skill, tx.deed());
  }

  private static Optional<SkillOutcome> refusal(SkillDraft draft) {
    if (draft.name().isEmpty()) return Optional.of(new SkillOutcome.NoName());
    if (draft.name().length() > LONGEST)
      return Optional.of(new SkillOutcome.NameTooLong(draft.name(), LONGEST));
    if (draft.field().isEmpty()) return Optional.of(new SkillOutcome.NoField(draft.name()));
    return Optional.empty();
  }

  /// A listed skill of that name, or one that was added under it and is called otherwise now.
  private static Optional<SkillOutcome> taken(
      SkillDraft draft, Map<SkillId, Skill> known, Optional<SkillId> itself) {
    var id = Skill.idOf(draft.name());
    return known.values().stream()
        .filter(Skill::isListed)
        .filter(one -> !Optional.of(one.id()).equals(itself))
        .filter(one -> one.id().equals(id) || Skill.idOf(one.name()).equals(id))
        .findFirst()
        .map(one -> new SkillOutcome.AlreadyListed(one.name(), one.field()));
  }
}
