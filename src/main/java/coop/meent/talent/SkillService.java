package coop.meent.talent;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.EvidenceId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Deeds on the tick list and on what members say, show and confirm by it.
public final class SkillService {

  private final Store store;
  private final MemberService members;
  private final Clock clock;
  private final TickList list = new TickList();
  private final SkillFacts facts;
  private final Listing listing;
  private final Saying saying;

  public SkillService(Store store, Ids ids, Clock clock, MemberService members) {
    this.store = store;
    this.members = members;
    this.clock = clock;
    facts = new SkillFacts(ids);
    listing = new Listing(store, clock, list);
    saying = new Saying(store, ids, clock, members, list, facts);
  }

  /// What everybody can do today.
  public Talents talents() {
    return talents(LocalDate.now(clock));
  }

  /// What everybody can do, as it was said until a day. A handful of queries, whatever the number
  /// of members.
  public Talents talents(LocalDate day) {
    var present =
        members.members().stream()
            .filter(one -> !one.joined().isAfter(day))
            .filter(one -> one.left().filter(last -> last.isBefore(day)).isEmpty())
            .map(Member::id)
            .toList();
    return store.read(sql -> {
      var skills = list.all(sql);
      return new Talents(day, skills, present, facts.talents(sql, skills, day));
    });
  }

  /// The whole tick list, retired skills too, in order of field and name.
  public List<Skill> skills() {
    return store.read(list::all);
  }

  /// One member's skill, if anything was ever said of it.
  public Optional<Talent> talent(MemberId member, SkillId skill) {
    return store.read(
        sql -> list.find(sql, skill).flatMap(known -> facts.talent(sql, member, known)));
  }

  /// Whether whoever sits here keeps the tick list.
  public boolean mayList() {
    return store.isWritable() && store.refusal(Space.COMMON, "skill").isEmpty();
  }

  /// Whether whoever sits here may note what another member says.
  public boolean maySayForOthers() {
    return store.isWritable() && store.refusal(Space.COMMON, "skill_statement").isEmpty();
  }

  /// Adds a skill to the list, or brings back one that was retired.
  public SkillOutcome list(SkillDraft draft) {
    return listing.add(draft);
  }

  /// Adds all of them that are not there yet, or none.
  public SkillOutcome listAll(List<SkillDraft> drafts) {
    return listing.addAll(drafts);
  }

  /// What [#listAll] would come to; nothing is written.
  public SkillOutcome tryAll(List<SkillDraft> drafts) {
    return store.read(sql -> listing.tryAll(sql, drafts).outcome());
  }

  /// Gives a skill another name or field; what was said of it goes along.
  public SkillOutcome change(SkillId id, SkillDraft draft) {
    return listing.change(id, draft);
  }

  /// Takes a skill off the list. What was said of it stays.
  public SkillOutcome retire(SkillId id) {
    return listing.retire(id);
  }

  /// Notes what a member says of a skill, in place of what was said before.
  public SkillOutcome say(Statement statement) {
    return saying.say(statement);
  }

  /// A member takes back to have a skill, or to want to grow in it.
  public SkillOutcome drop(MemberId member, SkillId skill) {
    return saying.drop(member, skill);
  }

  /// Notes what shows a member's skill.
  public SkillOutcome show(MemberId member, SkillId skill, EvidenceDraft draft) {
    return saying.show(member, skill, draft);
  }

  /// Takes back evidence that was noted by mistake.
  public SkillOutcome takeBack(EvidenceId evidence) {
    return saying.takeBack(evidence);
  }

  /// A peer confirms that a member has a skill, at the level that the member says.
  public SkillOutcome confirm(MemberId peer, MemberId member, SkillId skill) {
    return saying.confirm(peer, member, skill, LocalDate.now(clock));
  }

  /// A peer takes a confirmation back.
  public SkillOutcome unconfirm(MemberId peer, MemberId member, SkillId skill) {
    return saying.unconfirm(peer, member, skill);
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
