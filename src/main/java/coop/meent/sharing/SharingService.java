package coop.meent.sharing;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.member.Role;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.Shared.State;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What members gave each other, brought together from the rooms that know of it; deeds of one
/// transaction each.
public final class SharingService {

  /// Of one piece of help, and of one promise.
  public static final int MOST_MINUTES = 24 * 60;

  /// Letters of a line.
  public static final int MOST_LETTERS = 200;

  /// So long who received is reminded; after that it is let go, without a word.
  private static final int REMINDED_DAYS = 30;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final SharingRows rows = new SharingRows();

  /// @param sources the rooms that know what was given
  public record Rooms(
      MemberService members, MembershipService memberships, List<SharingSource> sources) {
    public Rooms {
      sources = List.copyOf(sources);
    }
  }

  public SharingService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private boolean isMember(MemberId who, LocalDate day) {
    return rooms.memberships.register().isMember(who, day);
  }

  /// Everything that was given, the newest first.
  List<Shared> all() {
    var words = store.read(rows::words);
    List<Shared> all = new ArrayList<>(store.read(rows::told));
    rooms.sources.forEach(one -> all.addAll(one.shared()));
    return all.stream()
        .filter(one -> !words.isTakenBack(one) || one.origin() != Origin.TOLD)
        .map(one -> one.thanks().isPresent() ? one : words.of(one).map(one::thanked).orElse(one))
        .sorted(Shared.NEWEST)
        .toList();
  }

  /// What somebody gave and received, the newest first. It is for their own eyes.
  public List<Shared> of(MemberId who) {
    return all().stream().filter(one -> one.isOf(who)).toList();
  }

  /// Of the last year.
  public Tally tally(MemberId who) {
    return tally(who, new FiscalPeriod(today().minusYears(1).plusDays(1), today()));
  }

  /// Of some days. It is for their own eyes.
  public Tally tally(MemberId who, FiscalPeriod days) {
    return Tally.of(all(), who, days.from(), days.to());
  }

  /// What waits for somebody.
  ///
  /// @param asked for what came of it, while it is not too long ago
  /// @param heard what they gave, of which was told in the last week what came of it
  public record News(List<Shared> asked, List<Shared> heard) {}

  public News news(MemberId who) {
    var all = all();
    return new News(asked(all, who), heard(all, who));
  }

  private List<Shared> asked(List<Shared> all, MemberId who) {
    var register = rooms.memberships.register();
    return all.stream()
        .filter(one -> one.receiver().equals(who) && one.origin() != Origin.LEAD)
        .filter(one -> one.state(today()) == State.ASKED)
        .filter(one -> !today().isAfter(one.askFrom().plusDays(REMINDED_DAYS)))
        .filter(one -> register.isMember(one.giver(), today()))
        .toList();
  }

  private List<Shared> heard(List<Shared> all, MemberId who) {
    var since = today().minusDays(Shared.THANK_DAYS);
    return all.stream()
        .filter(one -> one.giver().equals(who))
        .filter(one -> one.thanks().filter(said -> said.on().isAfter(since)).isPresent())
        .toList();
  }

  public Optional<Shared> shared(UUID id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What is promised by who is still a member.
  public Pot pot() {
    var register = rooms.memberships.register();
    return Pot.of(
        store.read(rows::pot).stream()
            .filter(word -> register.isMember(word.member(), today()))
            .toList());
  }

  public boolean isCoordinator(MemberId who) {
    return rooms.members.member(who).stream()
        .anyMatch(one -> one.roles().contains(Role.COORDINATOR));
  }

  /// How the group does, for the coordinator.
  ///
  /// @throws RefusedException when somebody else asks
  public Health health(MemberId by) {
    if (!isCoordinator(by)) throw new RefusedException(new SharingOutcome.NotCoordinator(name(by)));
    var register = rooms.memberships.register();
    return Health.of(
        all(), members(register, today()), members(register, today().minusYears(1)), today());
  }

  private static Set<MemberId> members(Register register, LocalDate day) {
    return register.membersOn(day).stream().map(Register.Line::id).collect(Collectors.toSet());
  }

  /// Tells what one got from a colleague.
  public SharingOutcome tell(HelpDraft draft, MemberId by) {
    return store.write(
        "sharing.tell",
        tx -> {
          var refused = refusal(draft, by);
          if (refused.isPresent()) return refused.get();
          var id = ids.next();
          rows.put(tx, id, draft, by, clock.instant());
          draft
              .thanks()
              .map(outcome -> new Thanks(outcome, Optional.empty(), today()))
              .ifPresent(said -> rows.put(tx, ids, id, by, said, clock.instant()));
          return new SharingOutcome.Done(id, tx.deed());
        });
  }

  private Optional<SharingOutcome> refusal(HelpDraft draft, MemberId by) {
    if (!isMember(by, today())) return Optional.of(new SharingOutcome.NotAMember(name(by)));
    if (draft.giver().equals(by)) return Optional.of(new SharingOutcome.FromOneself());
    if (!Kind.TOLD.contains(draft.kind()))
      return Optional.of(new SharingOutcome.KnownElsewhere(draft.kind()));
    if (draft.what().isEmpty()) return Optional.of(new SharingOutcome.NothingNamed());
    if (draft.what().length() > MOST_LETTERS)
      return Optional.of(new SharingOutcome.TooLong(MOST_LETTERS));
    if (!isSound(draft.minutes())) return Optional.of(new SharingOutcome.NotSoMuch());
    if (draft.on().isAfter(today())) return Optional.of(new SharingOutcome.NotYet(draft.on()));
    if (!isMember(draft.giver(), draft.on()))
      return Optional.of(new SharingOutcome.NoMemberThen(name(draft.giver()), draft.on()));
    return Optional.empty();
  }

  private static boolean isSound(int minutes) {
    return minutes >= 1 && minutes <= MOST_MINUTES;
  }

  /// Says what came of something, with a line or without.
  public SharingOutcome thank(UUID id, Thanks.Outcome outcome, String words, MemberId by) {
    return store.write(
        "sharing.thank",
        tx -> {
          var found = shared(id);
          if (found.isEmpty()) return new SharingOutcome.NoSuchHelp("?");
          var one = found.get();
          var line = words.strip();
          if (line.length() > MOST_LETTERS) return new SharingOutcome.TooLong(MOST_LETTERS);
          if (!one.receiver().equals(by)) return new SharingOutcome.NotYours(name(one.receiver()));
          if (one.origin() == Origin.LEAD) return new SharingOutcome.ToldAtTheLead();
          if (one.state(today()) == State.TOLD)
            return new SharingOutcome.SaidAlready(name(one.giver()));
          if (one.state(today()) == State.RUNNING)
            return new SharingOutcome.StillRunning(one.askFrom());
          if (!isMember(one.giver(), today()))
            return new SharingOutcome.GiverLeft(name(one.giver()));
          var said =
              new Thanks(outcome, line.isEmpty() ? Optional.empty() : Optional.of(line), today());
          rows.put(tx, ids, id, by, said, clock.instant());
          return new SharingOutcome.Done(id, tx.deed());
        });
  }

  /// Takes back what one told by mistake; it counts for nobody from then on.
  public SharingOutcome takeBack(UUID id, MemberId by) {
    return store.write(
        "sharing.takeBack",
        tx -> {
          var found = shared(id);
          if (found.isEmpty()) return new SharingOutcome.NoSuchHelp("?");
          var one = found.get();
          if (!one.receiver().equals(by)) return new SharingOutcome.NotYours(name(one.receiver()));
          if (one.origin() != Origin.TOLD) return new SharingOutcome.NotToldHere();
          var on = new Thanks(Thanks.Outcome.NOT, Optional.empty(), today());
          rows.takeBack(tx, ids, id, by, on, clock.instant());
          return new SharingOutcome.Done(id, tx.deed());
        });
  }

  /// Promises time to whoever needs it.
  public SharingOutcome put(int minutes, MemberId by) {
    return store.write(
        "sharing.put",
        tx -> {
          if (!isMember(by, today())) return new SharingOutcome.NotAMember(name(by));
          if (!isSound(minutes)) return new SharingOutcome.NotSoMuch();
          return pot(tx, new Pot.Word(by, true, minutes));
        });
  }

  /// Says that so much of one's promise was given; to whom stands nowhere.
  public SharingOutcome use(int minutes, MemberId by) {
    return store.write(
        "sharing.use",
        tx -> {
          if (!isMember(by, today())) return new SharingOutcome.NotAMember(name(by));
          if (!isSound(minutes)) return new SharingOutcome.NotSoMuch();
          int left = pot().of(by).left();
          if (minutes > left) return new SharingOutcome.NotInThePot(Minutes.said(left));
          return pot(tx, new Pot.Word(by, false, minutes));
        });
  }

  private SharingOutcome pot(Tx tx, Pot.Word word) {
    var id = ids.next();
    rows.put(tx, id, word, today(), clock.instant());
    return new SharingOutcome.Done(id, tx.deed());
  }

  /// Takes back what was said last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
