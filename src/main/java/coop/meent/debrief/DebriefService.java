package coop.meent.debrief;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.client.RelationOutcome;
import coop.meent.client.RelationService;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Interest;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.SkillService;
import coop.meent.talent.Statement;
import coop.meent.talent.Talent;
import coop.meent.team.SeatService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What work that is done proposes to its people, and keeping it.
public final class DebriefService {

  private final Store store;
  private final Clock clock;
  private final Rooms rooms;
  private final Passes passes = new Passes();

  /// Where what is proposed comes from, and is kept.
  public record Rooms(
      MemberService members,
      WorkService work,
      SeatService seats,
      SkillService skills,
      RelationService relations) {}

  public DebriefService(Store store, Clock clock, Rooms rooms) {
    this.store = store;
    this.clock = clock;
    this.rooms = rooms;
  }

  /// What is open for somebody, work that was done last first.
  public List<Debrief> open(MemberId me) {
    var passed = store.read(sql -> passes.of(sql, me));
    var clients = rooms.work.clients();
    return new LookingBack(
            rooms.seats.facts(), rooms.skills.talents(), rooms.relations.relations(), this::name)
        .of(
            me,
            passed,
            id ->
                clients.stream()
                    .filter(one -> one.id().equals(id))
                    .map(one -> one.name())
                    .findFirst()
                    .orElse("?"));
  }

  public Optional<Debrief> open(MemberId me, AssignmentId assignment) {
    return open(me).stream().filter(one -> one.assignment().id().equals(assignment)).findFirst();
  }

  /// Keeps what is proposed; how a client was is said with [#tell].
  public DebriefOutcome take(MemberId me, AssignmentId assignment, Gain gain) {
    var found = open(me, assignment).filter(one -> one.gains().contains(gain));
    if (found.isEmpty()) return new DebriefOutcome.NotOpen();
    return switch (gain) {
      case Gain.Shows shows -> kept(gain, shown(me, found.get(), shows));
      case Gain.Raises raises -> kept(gain, raised(me, raises));
      case Gain.Confirms one -> kept(gain, rooms.skills.confirm(me, one.mate(), one.skill().id()));
      case Gain.Tells _ -> new DebriefOutcome.NotSaid();
    };
  }

  private SkillOutcome shown(MemberId me, Debrief debrief, Gain.Shows shows) {
    var work = debrief.assignment();
    var sector = sector(me, work.client());
    var setting =
        Optional.of(debrief.together())
            .filter(count -> count > 1)
            .map(count -> words().get("debrief.setting", count));
    return rooms.skills.show(
        me,
        shows.skill().id(),
        new EvidenceDraft(
            EvidenceKind.WORK,
            work.name(),
            sector,
            setting,
            debrief.ended(),
            Optional.empty(),
            Optional.of(work.id())));
  }

  /// As it was noted before for work of the same client.
  private Optional<String> sector(MemberId me, ClientId client) {
    var facts = rooms.seats.facts();
    return rooms.skills.talents().of(me).stream()
        .flatMap(talent -> talent.evidence().stream())
        .filter(one ->
            one.assignment()
                .map(facts.assignments()::get)
                .filter(work -> work.client().equals(client))
                .isPresent())
        .flatMap(one -> one.sector().stream())
        .findFirst();
  }

  private Texts words() {
    return new Texts(rooms.members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }

  private SkillOutcome raised(MemberId me, Gain.Raises raises) {
    var was = rooms.skills.talent(me, raises.skill().id());
    return rooms.skills.say(
        new Statement(
            me,
            raises.skill().id(),
            raises.to(),
            was.map(Talent::interest).orElse(Interest.FINE),
            was.filter(Talent::wantsToGrow).isPresent(),
            LocalDate.now(clock)));
  }

  private static DebriefOutcome kept(Gain gain, SkillOutcome outcome) {
    if (outcome instanceof SkillOutcome.Kept(var _, var deed))
      return new DebriefOutcome.Kept(gain, deed);
    return SkillOutcome.refusal(outcome)
        .<DebriefOutcome>map(DebriefOutcome.Refused::new)
        .orElseThrow();
  }

  /// Says how it was to work for the client.
  public DebriefOutcome tell(
      MemberId me, AssignmentId assignment, ScopeChanges scope, boolean wouldAgain) {
    var found = open(me, assignment);
    var gain =
        found.stream()
            .flatMap(one -> one.gains().stream())
            .filter(Gain.Tells.class::isInstance)
            .findFirst();
    if (gain.isEmpty()) return new DebriefOutcome.NotOpen();
    var outcome =
        rooms.relations.tell(
            found.orElseThrow().assignment().client(), me, scope, wouldAgain, Optional.empty());
    return switch (outcome) {
      case RelationOutcome.Kept(var deed) -> new DebriefOutcome.Kept(gain.get(), deed);
      default -> new DebriefOutcome.Refused(RelationOutcome.refusal(outcome).orElseThrow());
    };
  }

  /// Does not propose it to this member again, on this laptop.
  public DebriefOutcome pass(MemberId me, AssignmentId assignment, Gain gain) {
    if (open(me, assignment).filter(one -> one.gains().contains(gain)).isEmpty())
      return new DebriefOutcome.NotOpen();
    return store.write(
        "debrief.pass",
        tx -> {
          passes.put(tx, me, assignment, gain.key(), LocalDate.now(clock));
          return new DebriefOutcome.PassedOver(gain);
        });
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  /// Takes back what was kept last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
