package coop.meent.assembly;

import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.statute.Consent;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Deeds before, at and after an assembly. The board plans, calls and closes; every member votes
/// for themself and for whose proxy they hold, and nobody else can.
public final class AssemblyService {

  private final Sittings sittings;

  /// Whom an assembly is about, and by which rules.
  public record People(
      MemberService members, MembershipService memberships, StatuteService statutes) {}

  public AssemblyService(Store store, Ids ids, Clock clock, People people) {
    this(new Sittings(store, ids, clock, people));
  }

  AssemblyService(Sittings sittings) {
    this.sittings = sittings;
  }

  // Asking.

  /// The latest first.
  public List<Assembly> assemblies() {
    return sittings.store().read(sittings.assemblies::all);
  }

  public Optional<Sitting> sitting(AssemblyId id) {
    return sittings.find(id);
  }

  public Optional<Sitting> sitting(QuestionId item) {
    return sittings.store().read(sql -> sittings.find(sql, item));
  }

  /// What a member may vote on yet and did not, of meetings that were not cancelled: the soonest
  /// first.
  public List<OpenVote> waitingFor(MemberId member) {
    List<OpenVote> open = new ArrayList<>();
    for (var sitting : sittings.open()) {
      int count = Math.toIntExact(sitting.waitingFor(member).count());
      if (count > 0) open.add(new OpenVote(sitting.assembly(), count));
    }
    return open;
  }

  /// @param count of items
  public record OpenVote(Assembly assembly, int count) {}

  // Planning.

  public AssemblyOutcome plan(AssemblyDraft draft) {
    var title = draft.title().strip().replaceAll("\\s+", " ");
    var voters = voters(draft);
    if (title.isEmpty()) return new AssemblyOutcome.NoTitle();
    if (draft.meeting().place().isBlank()) return new AssemblyOutcome.NoPlace();
    if (draft.kind() != AssemblyKind.GENERAL && voters.isEmpty())
      return new AssemblyOutcome.NoVoters();
    var refusal = wayRefusal(draft.kind(), draft.meeting());
    if (refusal.isPresent()) return refusal.get();
    var assembly =
        new Assembly(
            new AssemblyId(sittings.ids().next()),
            draft.kind(),
            title,
            draft.meeting(),
            voters,
            Optional.empty());
    return sittings
        .store()
        .write(
            "assembly.plan",
            tx -> {
              sittings.assemblies.put(tx, assembly);
              return new AssemblyOutcome.Done(assembly.id(), Optional.empty(), 0, tx.deed());
            });
  }

  private List<MemberId> voters(AssemblyDraft draft) {
    return switch (draft.kind()) {
      case GENERAL -> List.of();
      case CIRCLE -> draft.voters();
      case BOARD ->
          sittings.people().members().members().stream()
              .filter(member -> member.roles().contains(Role.BOARD))
              .map(member -> member.id())
              .toList();
    };
  }

  /// A general assembly meets from afar only where the statutes say so.
  private Optional<AssemblyOutcome> wayRefusal(AssemblyKind kind, Assembly.Meeting meeting) {
    if (kind != AssemblyKind.GENERAL || meeting.way() == MeetingWay.IN_PERSON)
      return Optional.empty();
    var rules = sittings.people().statutes().rulebook().at(meeting.date());
    return switch (rules.ask(RuleKey.MEETING_WAY)) {
      case RuleAnswer.Missing missing -> Optional.of(new AssemblyOutcome.Asks(missing));
      case RuleAnswer.Given(var version, var value) ->
          meeting.way().isWithin(MeetingWay.allowedBy(((RuleValue.Choice) value).option()))
              ? Optional.empty()
              : Optional.of(new AssemblyOutcome.WayNotAllowed(meeting.way(), version.quoted()));
    };
  }

  /// Holds it at another time or place.
  public AssemblyOutcome move(AssemblyId id, Assembly.Meeting meeting) {
    if (meeting.place().isBlank()) return new AssemblyOutcome.NoPlace();
    return sittings.deed(
        "assembly.move",
        id,
        step -> {
          var refusal = wayRefusal(step.assembly().kind(), meeting);
          if (refusal.isPresent()) return refusal.get();
          sittings.assemblies.put(step.tx(), step.assembly().at(meeting));
          return step.done();
        });
  }

  public AssemblyOutcome cancel(AssemblyId id, String reason) {
    if (reason.isBlank()) return new AssemblyOutcome.NoTitle();
    return sittings.deed(
        "assembly.cancel",
        id,
        step -> {
          if (step.sitting().voted().stream().anyMatch(step.sitting()::isClosed))
            return new AssemblyOutcome.ClosedAlready();
          sittings.assemblies.put(step.tx(), step.assembly().cancelledBecause(reason.strip()));
          return step.done();
        });
  }

  /// Puts something at the end of the agenda.
  public AssemblyOutcome addItem(AssemblyId id, ItemDraft draft) {
    return sittings.deed(
        "assembly.item",
        id,
        step -> {
          var refusal = refusal(draft);
          if (refusal.isPresent()) return refusal.get();
          int last = step.sitting().items().stream().mapToInt(AgendaItem::position).max().orElse(0);
          var item = item(id, last + 1, draft);
          sittings.assemblies.put(step.tx(), item);
          return new AssemblyOutcome.Done(id, Optional.of(item.id()), 0, step.tx().deed());
        });
  }

  private static Optional<AssemblyOutcome> refusal(ItemDraft draft) {
    if (draft.title().isEmpty()) return Optional.of(new AssemblyOutcome.NoTitle());
    return switch (draft.kind()) {
      case INFORMATION, VOTE, DISCHARGE -> Optional.empty();
      case ELECTION ->
          Optional.<AssemblyOutcome>of(new AssemblyOutcome.NoCandidates())
              .filter(_ -> draft.candidates().isEmpty());
      case APPEAL ->
          Optional.<AssemblyOutcome>of(new AssemblyOutcome.NoSubject())
              .filter(_ -> draft.subject().isEmpty());
      case RULES -> draft.rule().map(AssemblyService::refusal).orElse(Optional.of(NO_RULE));
    };
  }

  private static final AssemblyOutcome NO_RULE = new AssemblyOutcome.NoRule();

  private static Optional<AssemblyOutcome> refusal(ItemDraft.Proposal proposal) {
    if (proposal.key().read(proposal.value()).isEmpty())
      return Optional.of(new AssemblyOutcome.BadValue(proposal.key(), proposal.value().strip()));
    return proposal.article().isBlank()
        ? Optional.of(new AssemblyOutcome.NoArticle())
        : Optional.empty();
  }

  private AgendaItem item(AssemblyId assembly, int position, ItemDraft draft) {
    return new AgendaItem(
        new QuestionId(sittings.ids().next()),
        assembly,
        position,
        draft.kind(),
        draft.title(),
        Optional.of(draft.explanation()).filter(text -> !text.isEmpty()),
        draft.kind() == ItemKind.ELECTION ? draft.candidates() : List.of(),
        draft.subject(),
        draft
            .rule()
            .filter(_ -> draft.kind() == ItemKind.RULES)
            .map(rule ->
                new AgendaItem.RuleProposal(
                    rule.key().name(),
                    rule.key().read(rule.value()).orElseThrow().code(),
                    rule.article().strip(),
                    rule.from())),
        sittings.now(),
        false);
  }

  /// Takes an item off the agenda, while nobody closed the vote on it.
  public AssemblyOutcome withdrawItem(QuestionId id) {
    return sittings.item(
        "assembly.item-off",
        id,
        step -> {
          if (step.sitting().isClosed(step.item())) return new AssemblyOutcome.ClosedAlready();
          sittings.assemblies.putWithdrawal(step.tx(), sittings.ids(), id, sittings.now());
          return step.done();
        });
  }

  // Calling.

  /// Notes that members were called; whoever was called before stays as noted. By mail only who
  /// agreed to it on that day.
  public AssemblyOutcome call(
      AssemblyId id,
      Collection<MemberId> whom,
      LocalDate told,
      CallWay way,
      Optional<String> proof) {
    if (told.isAfter(sittings.today())) return new AssemblyOutcome.NotYet(told);
    return sittings.deed(
        "assembly.call",
        id,
        step -> {
          var sitting = step.sitting();
          for (var member : whom) {
            if (sitting.called().stream().noneMatch(line -> line.id().equals(member)))
              return sitting.noVoter(member);
          }
          var consents = sittings.people().statutes().consents();
          var without =
              whom.stream()
                  .filter(one -> !consents.holds(one, Consent.Purpose.E_NOTICE, told))
                  .map(sitting::name)
                  .collect(Collectors.joining(", "));
          if (way == CallWay.ELECTRONIC && !without.isEmpty())
            return new AssemblyOutcome.NoConsent(without);
          int count = 0;
          for (var member : whom) {
            if (sitting.call(member).isPresent()) continue;
            sittings.assemblies.put(
                step.tx(), sittings.ids(), id, new Call(member, told, way, proof), sittings.now());
            count++;
          }
          return count == 0 ? new AssemblyOutcome.CalledAlready() : step.done(count);
        });
  }

  /// Those who meet, by whether they agreed to be called by mail.
  public List<MemberId> toCall(Sitting sitting, CallWay way) {
    var consents = sittings.people().statutes().consents();
    return sitting.called().stream()
        .map(Roll.Line::id)
        .filter(one -> sitting.call(one).isEmpty())
        .filter(one ->
            consents.holds(one, Consent.Purpose.E_NOTICE, sittings.today())
                == (way == CallWay.ELECTRONIC))
        .toList();
  }

  /// Takes back a deed of planning, calling or closing, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return sittings.store().undo(deed);
  }

  /// Takes back what was said or noted at an assembly: a vote, a proxy, that somebody came. Not
  /// once a vote was closed after it, since the closing names what it counted.
  public UndoOutcome undoSaid(AssemblyId id, DeedId deed) {
    var said = Instant.ofEpochMilli(deed.uuid().getMostSignificantBits() >>> 16);
    boolean isCounted =
        sittings.find(id).stream()
            .flatMap(sitting -> sitting.ballots().values().stream())
            .flatMap(ballot -> ballot.closing().stream())
            .anyMatch(closing -> !closing.recordedAt().isBefore(said));
    if (isCounted) throw new RefusedException(new AssemblyOutcome.ClosedAlready());
    return sittings.store().undo(deed);
  }
}
