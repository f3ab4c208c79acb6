package coop.meent.idea;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.idea.Idea.Step;
import coop.meent.member.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// How an idea stands on a day, worked out from what was said of it: the same on every laptop.
///
/// @param owner never empty: who left stays its owner until somebody takes it over
/// @param parts what was added, also what waits for a yes or was declined
/// @param uses by others than those who are credited; once a person and day
/// @param bases ideas that it builds on
/// @param offers to be the next owner that stand: more than one only where they were made apart
/// @param turns from whom it went to whom
/// @param vain takings that came after somebody else's
/// @param silent ids of steps that count for nothing, as who said them may not
public record IdeaStanding(
    Idea idea,
    MemberId owner,
    List<Part> parts,
    List<Step> uses,
    Set<IdeaId> bases,
    List<Step> offers,
    List<Turn> turns,
    List<Step> vain,
    Set<UUID> silent,
    Optional<Step> end,
    IdeaState state) {

  /// From one owner to the next.
  ///
  /// @param offer empty where the owner had left
  public record Turn(MemberId from, MemberId to, Optional<Step> offer, Step taken) {}

  public IdeaStanding {
    parts = List.copyOf(parts);
    uses = List.copyOf(uses);
    bases = new LinkedHashSet<>(bases);
    offers = List.copyOf(offers);
    turns = List.copyOf(turns);
    vain = List.copyOf(vain);
    silent = Set.copyOf(silent);
  }

  static IdeaStanding of(Idea idea, Presence presence, LocalDate today) {
    var told = new Told(idea, presence);
    for (var step : idea.steps()) if (!told.hear(step)) told.silent.add(step.id());
    return new IdeaStanding(
        idea,
        told.owner,
        List.copyOf(told.parts.values()),
        told.uses,
        told.bases,
        List.copyOf(told.offers.values()),
        told.turns,
        told.vain,
        told.silent,
        told.end,
        told.state(today));
  }

  /// Who is credited: whose idea it was, and whoever added what counts.
  public Set<MemberId> credited() {
    return credited(idea.originator(), parts);
  }

  private static Set<MemberId> credited(MemberId originator, Iterable<Part> parts) {
    Set<MemberId> all = new LinkedHashSet<>(Set.of(originator));
    for (var part : parts) if (part.counts()) all.add(part.contributor());
    return all;
  }

  public boolean isCredited(MemberId who) {
    return credited().contains(who);
  }

  /// Everybody whom it owes something to, each once: its own people, and those of the ideas that it
  /// builds on. Two ideas may build on each other: each is asked once.
  public Set<MemberId> owes(Map<IdeaId, IdeaStanding> all) {
    Set<MemberId> people = new LinkedHashSet<>();
    owe(people, new HashSet<>(), all);
    return people;
  }

  private void owe(Set<MemberId> people, Set<IdeaId> asked, Map<IdeaId, IdeaStanding> all) {
    if (!asked.add(idea.id())) return;
    people.addAll(credited());
    for (var base : bases)
      Optional.ofNullable(all.get(base)).ifPresent(one -> one.owe(people, asked, all));
  }

  /// Whether somebody was asked to be its next owner, and by which step.
  public Optional<Step> offerTo(MemberId who) {
    return offers.stream().filter(one -> one.whom().filter(who::equals).isPresent()).findFirst();
  }

  /// Whose yes or no a part waits for.
  public boolean waitsFor(Part part, MemberId who) {
    return switch (part.state()) {
      case ASKED ->
          part.isToldByOneself()
              ? !part.by().equals(who) && (owner.equals(who) || isCredited(who))
              : part.contributor().equals(who);
      case NAMED -> part.contributor().equals(who);
      case AGREED, DECLINED -> false;
    };
  }

  /// Whom it asks to be its next owner, once its owner left: who is credited, else who used it, and
  /// where none of them is a member any more, everybody who reads it.
  boolean asks(MemberId who, Presence presence, LocalDate today) {
    if (state != IdeaState.ASKS_OWNER) return false;
    Set<MemberId> near = new LinkedHashSet<>(credited());
    near.removeIf(one -> !presence.isMember(one, today));
    if (near.isEmpty()) uses.forEach(one -> near.add(one.by()));
    near.removeIf(one -> !presence.isMember(one, today));
    return near.isEmpty() || near.contains(who);
  }

  /// What was heard so far.
  private static final class Told {

    private final Idea idea;
    private final Presence presence;
    private final Map<UUID, Part> parts = new LinkedHashMap<>();
    private final Set<List<Object>> days = new HashSet<>();
    private final List<Step> uses = new ArrayList<>();
    private final Set<IdeaId> bases = new LinkedHashSet<>();
    private final Map<UUID, Step> offers = new LinkedHashMap<>();
    private final Map<UUID, Step> lapsed = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Step> vain = new ArrayList<>();
    private final Set<UUID> silent = new HashSet<>();
    private MemberId owner;
    private Optional<Step> end = Optional.empty();

    Told(Idea idea, Presence presence) {
      this.idea = idea;
      this.presence = presence;
      owner = idea.by();
    }

    private boolean isCredited(MemberId who) {
      return credited(idea.originator(), parts.values()).contains(who);
    }

    private boolean isNear(MemberId who) {
      return owner.equals(who) || isCredited(who);
    }

    /// What somebody says who may not is passed over: the file takes it, and it counts for nothing.
    boolean hear(Step step) {
      return switch (step.said()) {
        case FIRST -> step.by().equals(idea.by()) && name(step, Part.State.NAMED);
        case NAMED -> isNear(step.by()) && name(step, Part.State.ASKED);
        case TOLD -> tell(step);
        case YES -> answer(step, Part.State.AGREED);
        case NO -> answer(step, Part.State.DECLINED);
        case USED -> use(step);
        case BUILT -> isNear(step.by()) && build(step);
        case OFFERED -> offer(step);
        case WITHDRAWN -> answered(step, Step::by).isPresent();
        case DECLINED -> answered(step, one -> one.whom().orElse(one.by())).isPresent();
        case TAKEN -> take(step);
        case ENDED, SHARED -> finish(step);
      };
    }

    /// Nobody names themselves; whose idea it was is credited already.
    private boolean name(Step step, Part.State state) {
      var whom = step.whom();
      if (whom.isEmpty() || whom.get().equals(step.by()) || whom.get().equals(idea.originator()))
        return false;
      put(step, whom.get(), state);
      return true;
    }

    private boolean tell(Step step) {
      if (step.by().equals(idea.originator())) return false;
      put(step, step.by(), Part.State.ASKED);
      return true;
    }

    private void put(Step step, MemberId contributor, Part.State state) {
      parts.put(
          step.id(), new Part(step.id(), contributor, step.by(), step.words().orElse(""), state));
    }

    /// Two people stand behind every part: who is named answers who named them, and somebody who is
    /// credited, or the owner, answers who told it themselves.
    private boolean answer(Step step, Part.State answer) {
      var part = step.about().map(parts::get);
      if (part.isEmpty()) return false;
      var one = part.get();
      boolean isOpen = one.state() == Part.State.ASKED || one.state() == Part.State.NAMED;
      boolean isTheirs =
          one.isToldByOneself()
              ? !one.by().equals(step.by()) && isNear(step.by())
              : one.contributor().equals(step.by());
      if (!isOpen || !isTheirs) return false;
      parts.put(one.id(), one.now(answer));
      return true;
    }

    private boolean use(Step step) {
      if (isCredited(step.by()) || !days.add(List.of(step.by(), step.on()))) return false;
      uses.add(step);
      return true;
    }

    private boolean build(Step step) {
      return step.base().filter(base -> !base.equals(idea.id())).map(bases::add).orElse(false);
    }

    private boolean offer(Step step) {
      if (!step.by().equals(owner) || step.whom().filter(who -> !who.equals(owner)).isEmpty())
        return false;
      offers.put(step.id(), step);
      return true;
    }

    /// Takes away the offer that is answered by whom it is for.
    private Optional<Step> answered(Step step, Function<Step, MemberId> answerer) {
      var offer = step.about().map(offers::get);
      if (offer.filter(one -> answerer.apply(one).equals(step.by())).isEmpty())
        return Optional.empty();
      offers.remove(offer.get().id());
      return offer;
    }

    private boolean take(Step step) {
      if (step.by().equals(owner)) return false;
      if (step.about().isEmpty()) {
        if (presence.isMember(owner, step.on())) {
          boolean isAfterAnother = !turns.isEmpty() && turns.getLast().offer().isEmpty();
          if (isAfterAnother) vain.add(step);
          return false;
        }
        turn(step, Optional.empty());
        return true;
      }
      var offer = answered(step, one -> one.whom().orElse(one.by()));
      if (offer.isPresent()) turn(step, offer);
      else if (isTooLate(step)) vain.add(step);
      return offer.isPresent();
    }

    /// An offer was made to both and taken by both: the first has it.
    private boolean isTooLate(Step step) {
      return step.about()
          .flatMap(id -> Optional.ofNullable(lapsed.get(id)))
          .flatMap(Step::whom)
          .filter(step.by()::equals)
          .isPresent();
    }

    private void turn(Step step, Optional<Step> offer) {
      turns.add(new Turn(owner, step.by(), offer, step));
      owner = step.by();
      lapsed.putAll(offers);
      offers.clear();
    }

    private boolean finish(Step step) {
      if (!step.by().equals(owner) || end.isPresent()) return false;
      end = Optional.of(step);
      return true;
    }

    private IdeaState state(LocalDate today) {
      if (end.isPresent()) return IdeaState.ENDED;
      if (!presence.isMember(owner, today)) return IdeaState.ASKS_OWNER;
      if (!offers.isEmpty()) return IdeaState.OFFERED;
      return uses.isEmpty() ? IdeaState.NEW : IdeaState.USED;
    }
  }
}
