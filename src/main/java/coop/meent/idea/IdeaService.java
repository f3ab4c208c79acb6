package coop.meent.idea;

import coop.meent.base.Hash;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.idea.Idea.Said;
import coop.meent.idea.Idea.Step;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Presence;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.store.Signature;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Deeds on ideas: one transaction each. Nobody credits themselves alone, and an idea goes to
/// another owner by two deeds of two people.
public final class IdeaService {

  public static final int MOST_TITLE = 120;
  public static final int MOST_TEXT = 4000;

  /// Letters of what was added, and of what it was used for.
  public static final int MOST_LINE = 300;

  /// Uses are news for so many days.
  private static final int NEWS_DAYS = 7;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final IdeaRows rows = new IdeaRows();

  /// The rooms that ideas stand on.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      Audience audience,
      Signatures signatures) {}

  public IdeaService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private Presence presence() {
    return rooms.memberships.register()::isMember;
  }

  private boolean isMember(MemberId who) {
    return presence().isMember(who, today());
  }

  /// All that can be read here, in the order in which they were written down.
  public List<IdeaStanding> ideas() {
    return ideas(presence());
  }

  private List<IdeaStanding> ideas(Presence presence) {
    return store.read(rows::all).stream()
        .map(idea -> IdeaStanding.of(idea, presence, today()))
        .toList();
  }

  public Optional<IdeaStanding> idea(IdeaId id) {
    return ideas().stream().filter(one -> one.idea().id().equals(id)).findFirst();
  }

  private Map<IdeaId, IdeaStanding> byId() {
    return ideas().stream().collect(Collectors.toMap(one -> one.idea().id(), one -> one));
  }

  /// Everybody whom an idea owes something to, also through those that it builds on.
  public Set<MemberId> owes(IdeaStanding one) {
    return one.owes(byId());
  }

  /// Ideas that build on this one.
  public List<IdeaStanding> builtOn(IdeaId id) {
    return ideas().stream().filter(one -> one.bases().contains(id)).toList();
  }

  /// What somebody had or added to, also what was put away since: credit stays. The same idea that
  /// went on among more readers is told once.
  public List<IdeaStanding> of(MemberId who) {
    return ideas().stream()
        .filter(one -> one.isCredited(who) && one.end().flatMap(Step::next).isEmpty())
        .toList();
  }

  /// Whom somebody can let read an idea, the fewest first.
  public List<Readers> readers(MemberId who) {
    return rooms.audience.choices(who);
  }

  /// Who reads an idea, in words.
  public Readers readersOf(Idea idea) {
    return rooms.audience.of(idea.space(), idea.by());
  }

  /// Those whom somebody may let read an idea besides who reads it now; nobody where that is not
  /// theirs to say.
  public List<Readers> wider(IdeaStanding one, MemberId who) {
    return one.owner().equals(who) && isTheirsToShare(one.idea(), who)
        ? rooms.audience.wider(one.idea().space(), who)
        : List.of();
  }

  private boolean isTheirsToShare(Idea idea, MemberId who) {
    return idea.originator().equals(who) || !isMember(idea.originator());
  }

  /// What waits for somebody.
  ///
  /// @param asking of which they are asked to be the next owner: by the owner, or since that one
  ///   left
  /// @param toAnswer with something added that waits for their yes
  /// @param used ideas that they are credited for, as they were used in the last week, with who did
  /// @param vain ideas that they took over after a colleague had, in the last week
  public record News(
      List<IdeaStanding> asking,
      List<IdeaStanding> toAnswer,
      List<Use> used,
      List<IdeaStanding> vain) {}

  /// Somebody used an idea.
  public record Use(IdeaStanding idea, Step step) {}

  public News news(MemberId who) {
    var presence = presence();
    var all = ideas(presence).stream().filter(one -> one.end().isEmpty()).toList();
    var since = today().minusDays(NEWS_DAYS);
    return new News(
        all.stream()
            .filter(one -> one.offerTo(who).isPresent() || one.asks(who, presence, today()))
            .toList(),
        all.stream()
            .filter(one ->
                one.parts().stream()
                    .anyMatch(part -> part.state() == Part.State.ASKED && one.waitsFor(part, who)))
            .toList(),
        all.stream()
            .filter(one -> one.isCredited(who))
            .flatMap(one -> one.uses().stream().map(step -> new Use(one, step)))
            .filter(use -> !use.step().by().equals(who) && isSince(use.step(), since))
            .toList(),
        all.stream()
            .filter(one ->
                one.vain().stream().anyMatch(step -> step.by().equals(who) && isSince(step, since)))
            .toList());
  }

  private boolean isSince(Step step, LocalDate day) {
    return step.recordedAt().atZone(clock.getZone()).toLocalDate().isAfter(day);
  }

  /// Writes it down for the readers that were chosen.
  public IdeaOutcome write(IdeaDraft draft, Readers readers, MemberId by) {
    return store.write(
        "idea.write",
        tx -> {
          var refusal = refusal(draft, by);
          if (refusal.isPresent()) return refusal.get();
          if (!readers(by).contains(readers)) return new IdeaOutcome.ReadersGone();
          var refused = refusal(draft.others(), by);
          if (refused.isPresent()) return refused.get();
          var unread = unread(draft.bases(), readers);
          if (unread.isPresent()) return unread.get();
          var now = clock.instant();
          List<Step> steps = new ArrayList<>();
          for (var other : draft.others())
            steps.add(step(Said.FIRST, by, now).with(other.who()).saying(other.what()));
          for (var base : draft.bases()) steps.add(step(Said.BUILT, by, now).on(base));
          var idea =
              new Idea(
                  new IdeaId(ids.next()),
                  readers.space(),
                  by,
                  by,
                  draft.title(),
                  draft.text(),
                  draft.on(),
                  Optional.empty(),
                  now,
                  steps);
          rows.put(tx, idea);
          return done(tx, idea);
        });
  }

  private IdeaOutcome done(Tx tx, Idea idea) {
    return new IdeaOutcome.Done(IdeaStanding.of(idea, presence(), today()), tx.deed());
  }

  private Optional<IdeaOutcome> refusal(IdeaDraft draft, MemberId by) {
    if (!isMember(by)) return Optional.of(new IdeaOutcome.NotAMember(name(by)));
    if (draft.title().isEmpty() || draft.text().isEmpty())
      return Optional.of(new IdeaOutcome.NothingSaid());
    if (draft.title().length() > MOST_TITLE || draft.text().length() > MOST_TEXT)
      return Optional.of(new IdeaOutcome.TooLong(MOST_TITLE, MOST_TEXT));
    if (draft.on().isAfter(today())) return Optional.of(new IdeaOutcome.DayAhead(draft.on()));
    return Optional.empty();
  }

  private Optional<IdeaOutcome> refusal(List<IdeaDraft.Added> others, MemberId by) {
    for (var other : others) {
      if (other.who().equals(by)) return Optional.of(new IdeaOutcome.CreditsOneself());
      if (other.what().isEmpty())
        return Optional.of(new IdeaOutcome.NothingAdded(name(other.who())));
      if (other.what().length() > MOST_LINE)
        return Optional.of(new IdeaOutcome.LineTooLong(MOST_LINE));
    }
    return Optional.empty();
  }

  /// What it builds on must be there, and for everybody to read who reads what builds on it.
  private Optional<IdeaOutcome> unread(List<IdeaId> bases, Readers readers) {
    var all = byId();
    for (var base : bases) {
      var known = Optional.ofNullable(all.get(base));
      if (known.isEmpty()) return Optional.of(new IdeaOutcome.NoSuchIdea("?"));
      if (!readers.canRestOn(known.get().idea().space()))
        return Optional.of(new IdeaOutcome.BaseUnread(known.get().idea().title()));
    }
    return Optional.empty();
  }

  /// Names a colleague who added something. It counts once that one says yes.
  public IdeaOutcome credit(IdeaId id, IdeaDraft.Added other, MemberId by) {
    return deed(
        "idea.credit",
        id,
        by,
        (tx, one) -> {
          if (other.who().equals(by)) return new IdeaOutcome.CreditsOneself();
          if (other.who().equals(one.idea().originator()))
            return new IdeaOutcome.IsTheirs(name(other.who()));
          if (!isNear(one, by)) return new IdeaOutcome.NotYours(name(one.owner()));
          var refusal = refusal(List.of(other), by);
          if (refusal.isPresent()) return refusal.get();
          var unable = unable(one, other.who());
          if (unable.isPresent()) return unable.get();
          return say(tx, one, step(Said.NAMED, by).with(other.who()).saying(other.what()));
        });
  }

  private static boolean isNear(IdeaStanding one, MemberId who) {
    return one.owner().equals(who) || one.isCredited(who);
  }

  /// Why somebody cannot answer for it.
  private Optional<IdeaOutcome> unable(IdeaStanding one, MemberId whom) {
    if (!isMember(whom)) return Optional.of(new IdeaOutcome.Left(name(whom)));
    if (!rooms.audience.canRead(whom, one.idea().space()))
      return Optional.of(new IdeaOutcome.CannotRead(name(whom)));
    return Optional.empty();
  }

  /// Says what one added oneself. It counts once somebody who is credited, or the owner, says yes.
  public IdeaOutcome tell(IdeaId id, String what, MemberId by) {
    return deed(
        "idea.tell",
        id,
        by,
        (tx, one) -> {
          if (one.idea().originator().equals(by)) return new IdeaOutcome.IsTheirs(name(by));
          var refusal = refusal(List.of(new IdeaDraft.Added(one.idea().originator(), what)), by);
          if (refusal.isPresent()) return refusal.get();
          return say(tx, one, step(Said.TOLD, by).saying(what));
        });
  }

  /// Says yes or no to what was added.
  public IdeaOutcome answer(IdeaId id, UUID part, boolean isYes, MemberId by) {
    return deed(
        "idea.answer",
        id,
        by,
        (tx, one) ->
            one.parts().stream()
                .filter(known -> known.id().equals(part) && one.waitsFor(known, by))
                .findFirst()
                .map(_ -> say(tx, one, step(isYes ? Said.YES : Said.NO, by).about(part)))
                .orElseGet(IdeaOutcome.NothingToAnswer::new));
  }

  /// Tells that one used it, and for what.
  public IdeaOutcome use(IdeaId id, String what, LocalDate on, MemberId by) {
    return deed(
        "idea.use",
        id,
        by,
        (tx, one) -> {
          if (one.isCredited(by)) return new IdeaOutcome.OwnUse();
          if (what.isBlank()) return new IdeaOutcome.ForWhat();
          if (what.strip().length() > MOST_LINE) return new IdeaOutcome.LineTooLong(MOST_LINE);
          if (on.isAfter(today())) return new IdeaOutcome.DayAhead(on);
          if (on.isBefore(one.idea().on())) return new IdeaOutcome.NotBefore(one.idea().on());
          boolean isAgain =
              one.uses().stream().anyMatch(use -> use.by().equals(by) && use.on().equals(on));
          if (isAgain) return new IdeaOutcome.ToldThatDay(on);
          return say(tx, one, Step.of(ids.next(), Said.USED, by, on, clock.instant()).saying(what));
        });
  }

  /// Says that it builds on another one, and so owes something to whoever had that.
  public IdeaOutcome build(IdeaId id, IdeaId base, MemberId by) {
    return deed(
        "idea.build",
        id,
        by,
        (tx, one) -> {
          if (!isNear(one, by)) return new IdeaOutcome.NotYours(name(one.owner()));
          if (base.equals(id)) return new IdeaOutcome.BuildsOnItself(one.idea().title());
          if (one.bases().contains(base))
            return new IdeaOutcome.BuiltAlready(idea(base).map(b -> b.idea().title()).orElse("?"));
          var unread = unread(List.of(base), readersOf(one.idea()));
          if (unread.isPresent()) return unread.get();
          return say(tx, one, step(Said.BUILT, by).on(base));
        });
  }

  /// Asks a colleague to be its next owner; it stays with its owner until that one takes it. One is
  /// asked at a time; offers that were made apart all stand, and the first who takes it has it.
  public IdeaOutcome offer(IdeaId id, MemberId whom, MemberId by) {
    return owned(
        "idea.offer",
        id,
        by,
        (tx, one) -> {
          if (whom.equals(by)) return new IdeaOutcome.ToTheOwner();
          var standing = one.offers().stream().findFirst().flatMap(Step::whom);
          if (standing.isPresent()) return new IdeaOutcome.OfferStands(name(standing.get()));
          var unable = unable(one, whom);
          if (unable.isPresent()) return unable.get();
          return say(tx, one, step(Said.OFFERED, by).with(whom));
        });
  }

  /// Takes back what was asked, as long as nobody answered.
  public IdeaOutcome withdraw(IdeaId id, MemberId by) {
    return owned(
        "idea.withdraw",
        id,
        by,
        (tx, one) -> {
          if (one.offers().isEmpty()) return new IdeaOutcome.NobodyAsked();
          var idea = one.idea();
          for (var offer : one.offers()) {
            var step = step(Said.WITHDRAWN, by).about(offer.id());
            rows.put(tx, idea, step);
            idea = idea.after(step);
          }
          return done(tx, idea);
        });
  }

  /// Takes it over: asked by its owner, or since its owner left.
  public IdeaOutcome take(IdeaId id, MemberId by) {
    return deed(
        "idea.take",
        id,
        by,
        (tx, one) -> {
          if (one.owner().equals(by)) return new IdeaOutcome.ToTheOwner();
          var offer = one.offerTo(by);
          if (offer.isPresent()) return say(tx, one, step(Said.TAKEN, by).about(offer.get().id()));
          if (one.state() == IdeaState.ASKS_OWNER) return say(tx, one, step(Said.TAKEN, by));
          return new IdeaOutcome.HasAnOwner(name(one.owner()));
        });
  }

  public IdeaOutcome decline(IdeaId id, MemberId by) {
    return deed(
        "idea.decline",
        id,
        by,
        (tx, one) ->
            one.offerTo(by)
                .map(offer -> say(tx, one, step(Said.DECLINED, by).about(offer.id())))
                .orElseGet(IdeaOutcome.NotAsked::new));
  }

  /// Puts it away: it is found no more, and whose it was stays.
  public IdeaOutcome end(IdeaId id, String why, MemberId by) {
    return owned(
        "idea.end",
        id,
        by,
        (tx, one) ->
            why.strip().length() > MOST_LINE
                ? new IdeaOutcome.LineTooLong(MOST_LINE)
                : say(tx, one, step(Said.ENDED, by).saying(why)));
  }

  /// Lets more people read it: it is written down anew among them with the same credit, and the
  /// first is put away. That is for whose idea it was, and for the owner once that one left.
  public IdeaOutcome share(IdeaId id, Readers readers, MemberId by) {
    return owned(
        "idea.share",
        id,
        by,
        (tx, one) -> {
          var idea = one.idea();
          if (!readers(by).contains(readers)) return new IdeaOutcome.ReadersGone();
          if (!readers.isWiderThan(idea.space())) return new IdeaOutcome.NotWider();
          if (!isTheirsToShare(idea, by))
            return new IdeaOutcome.TheirsToShare(name(idea.originator()));
          var unread = unread(List.copyOf(one.bases()), readers);
          if (unread.isPresent()) return unread.get();
          var now = clock.instant();
          var next =
              new Idea(
                  new IdeaId(ids.next()),
                  readers.space(),
                  by,
                  idea.originator(),
                  idea.title(),
                  idea.text(),
                  idea.on(),
                  Optional.of(id),
                  now,
                  carried(one, by, now));
          rows.put(tx, next);
          rows.put(tx, idea, step(Said.SHARED, by, now).goingOn(next.id()));
          return done(tx, next);
        });
  }

  /// What counts of an idea, to be said anew. Whoever writes it down names nobody but others: what
  /// they added themselves waits for a yes there too.
  private List<Step> carried(IdeaStanding one, MemberId by, Instant now) {
    List<Step> steps = new ArrayList<>();
    for (var part : one.parts()) {
      if (!part.counts()) continue;
      var said = part.contributor().equals(by) ? Said.TOLD : Said.FIRST;
      var step = step(said, by, now).saying(part.added());
      steps.add(said == Said.TOLD ? step : step.with(part.contributor()));
    }
    for (var base : one.bases()) steps.add(step(Said.BUILT, by, now).on(base));
    return steps;
  }

  /// Its life step by step, with who signed each.
  public Optional<Lineage> lineage(IdeaId id) {
    return idea(id).map(this::lineage);
  }

  private Lineage lineage(IdeaStanding one) {
    var idea = one.idea();
    var written = rooms.signatures.of("idea", List.of(idea.id().uuid()));
    var said = rooms.signatures.of("idea_step", idea.steps().stream().map(Step::id).toList());
    List<Lineage.Line> lines = new ArrayList<>();
    lines.add(
        line(
            idea.id().uuid(),
            idea.by(),
            Optional.empty(),
            idea.recordedAt(),
            true,
            Optional.ofNullable(written.get(idea.id().uuid()))));
    for (var step : idea.steps())
      lines.add(
          line(
              step.id(),
              step.by(),
              Optional.of(step),
              step.recordedAt(),
              !one.silent().contains(step.id()),
              Optional.ofNullable(said.get(step.id()))));
    return new Lineage(one, lines);
  }

  private static Lineage.Line line(
      UUID id,
      MemberId by,
      Optional<Step> step,
      Instant at,
      boolean counts,
      Optional<Signature> signature) {
    return new Lineage.Line(
        id,
        by,
        step,
        at,
        counts,
        signature.map(Signature::change).map(Hash::toString),
        Lineage.Proof.of(signature, by));
  }

  private Step step(Said said, MemberId by) {
    return step(said, by, clock.instant());
  }

  private Step step(Said said, MemberId by, Instant now) {
    return Step.of(ids.next(), said, by, today(), now);
  }

  private IdeaOutcome say(Tx tx, IdeaStanding one, Step step) {
    rows.put(tx, one.idea(), step);
    return done(tx, one.idea().after(step));
  }

  private IdeaOutcome owned(
      String deed, IdeaId id, MemberId by, BiFunction<Tx, IdeaStanding, IdeaOutcome> act) {
    return deed(
        deed,
        id,
        by,
        (tx, one) ->
            one.owner().equals(by)
                ? act.apply(tx, one)
                : new IdeaOutcome.NotTheOwner(name(one.owner())));
  }

  private IdeaOutcome deed(
      String deed, IdeaId id, MemberId by, BiFunction<Tx, IdeaStanding, IdeaOutcome> act) {
    return store.write(
        deed,
        tx -> {
          if (!isMember(by)) return new IdeaOutcome.NotAMember(name(by));
          var found = idea(id);
          if (found.isEmpty()) return new IdeaOutcome.NoSuchIdea("?");
          var one = found.get();
          if (one.end().isPresent()) return new IdeaOutcome.Ended(one.idea().title());
          return act.apply(tx, one);
        });
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
