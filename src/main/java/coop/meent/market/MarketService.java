package coop.meent.market;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.market.Advert.End;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.State;
import coop.meent.market.Advert.Want;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Deeds on asks and offers: one transaction each.
public final class MarketService {

  private static final int MOST_HOURS = 60;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final Adverts adverts = new Adverts();

  /// The rooms that asks and offers stand on.
  public record Rooms(MemberService members, MembershipService memberships, MissedLeads missed) {}

  public MarketService(Store store, Ids ids, Clock clock, Rooms rooms) {
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

  private boolean isMember(MemberId who) {
    return rooms.memberships.register().isMember(who, today());
  }

  /// In the order in which they were said. Of who left, what stood open ended with it.
  public List<Advert> adverts() {
    var all = store.read(adverts::all);
    var register = rooms.memberships.register();
    return all.stream()
        .filter(one -> one.state(today()) != State.OPEN || register.isMember(one.member(), today()))
        .toList();
  }

  public Optional<Advert> advert(UUID id) {
    return adverts().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What goes together with it, the best first.
  public List<Match> matches(Advert one) {
    return Match.of(one, adverts(), today());
  }

  /// Open asks and offers of somebody that something fits, which somebody else said later.
  public List<Match> news(MemberId who) {
    var all = adverts();
    return all.stream()
        .filter(one -> one.member().equals(who) && one.state(today()) == State.OPEN)
        .flatMap(one ->
            Match.of(one, all, today()).stream()
                .filter(Match::fits)
                .filter(match -> all.indexOf(match.other(one)) > all.indexOf(one)))
        .toList();
  }

  /// What was asked in the last year and nobody could give, by skill.
  public List<Gap> gaps() {
    return gaps(today().minusYears(1), today());
  }

  /// What was asked and nobody could give, as it stood on a day, by skill.
  ///
  /// @param since nothing of before counts
  public List<Gap> gaps(LocalDate since, LocalDate day) {
    var said =
        adverts().stream()
            .filter(one -> !LocalDate.ofInstant(one.recordedAt(), clock.getZone()).isAfter(day))
            .map(one -> one.asOf(day))
            .toList();
    var missed = rooms.missed.all().stream().filter(one -> !one.on().isAfter(day)).toList();
    return Gap.of(said, missed, since, day);
  }

  /// Asks or offers, and finds what goes together with it.
  public MarketOutcome say(Kind kind, Want want, MemberId by) {
    return store.write(
        "market.say",
        tx -> {
          if (!isMember(by)) return new MarketOutcome.NotAMember(name(by));
          if (want.what().isEmpty()) return new MarketOutcome.NothingNamed();
          boolean isSound =
              want.level() >= 1
                  && want.level() <= 5
                  && want.hours() >= 1
                  && want.hours() <= MOST_HOURS;
          if (!isSound) return new MarketOutcome.NotSoMuch();
          if (want.to().isBefore(want.from()))
            return new MarketOutcome.EndsBeforeItStarts(want.from(), want.to());
          if (want.to().isBefore(today())) return new MarketOutcome.AllPast(want.to());
          var least = want.rateFrom();
          var most = want.rateTo();
          if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0)
            return new MarketOutcome.RatesTurned(least.get(), most.get());
          var advert = new Advert(ids.next(), by, kind, want, clock.instant(), List.of());
          adverts.put(tx, advert);
          return new MarketOutcome.Done(advert, Match.of(advert, adverts(), today()), tx.deed());
        });
  }

  /// It came to something, with whom; or it is not wanted any more.
  ///
  /// @param whom the colleague it was done with; without, it ends without anybody
  public MarketOutcome end(UUID id, Optional<MemberId> whom, String words, MemberId by) {
    return store.write(
        "market.end",
        tx -> {
          var found = advert(id);
          if (found.isEmpty()) return new MarketOutcome.NoSuchAdvert("?");
          var one = found.get();
          if (!one.member().equals(by)) return new MarketOutcome.NotYours(name(one.member()));
          if (!one.ends().isEmpty()) return new MarketOutcome.Ended();
          if (whom.filter(by::equals).isPresent()) return new MarketOutcome.WithOneself();
          var said = words.isBlank() ? Optional.<String>empty() : Optional.of(words.strip());
          var end = new End(whom.isPresent(), whom, said, today(), clock.instant());
          adverts.put(tx, ids, id, by, end);
          var now = new Advert(id, by, one.kind(), one.want(), one.recordedAt(), List.of(end));
          return new MarketOutcome.Done(now, List.of(), tx.deed());
        });
  }

  /// Takes back what was said last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
