package coop.meent.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProxyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Id.VoteId;
import coop.meent.base.Seeded;
import coop.meent.member.MemberKind;
import coop.meent.member.MemberState;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What ten laptops wrote beside each other is counted against a count written independently,
/// member by member rather than vote by vote.
class VotesOfTenLaptopsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final int SCHEDULES = 3_000;
  private static final List<String> CHOICES = List.of("FOR", "AGAINST", "ABSTAIN", "PERHAPS");
  private static final List<String> INTERESTS =
      List.of("INTEREST_OUT", "INTEREST_COUNTED", "INTEREST_VOTES");

  private final long seed = TestSeed.print("votes of ten laptops");
  private final Seeded random = new Seeded(seed);
  private long next;

  private UUID id() {
    return new UUID(7, next++);
  }

  /// One schedule: people, rules, and what everybody said, in the order in which it counts.
  private record Vessel(
      Assembly assembly, AgendaItem item, Roll roll, Map<String, String> rules, Ballot ballot) {}

  private static RuleVersion version(String key, String value) {
    return new RuleVersion(
        new RuleVersionId(
            UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        key,
        value,
        "art. " + key.length(),
        DAY.minusYears(1),
        Optional.empty(),
        false,
        Instant.EPOCH);
  }

  private static Rulebook book(Map<String, String> rules) {
    return new Rulebook(
        rules.entrySet().stream().map(one -> version(one.getKey(), one.getValue())).toList(),
        List.of());
  }

  private Vessel vessel() {
    var assembly =
        new Assembly(
            new AssemblyId(id()),
            AssemblyKind.GENERAL,
            "ALV",
            new Assembly.Meeting(DAY, LocalTime.of(20, 0), MeetingWay.IN_PERSON, "Deventer"),
            List.of(),
            Optional.empty());
    var item =
        new AgendaItem(
            new QuestionId(id()),
            assembly.id(),
            1,
            ItemKind.VOTE,
            "begroting",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            false);
    List<Roll.Line> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      var state =
          random.chance(80) ? MemberState.MEMBER : random.pick(List.of(MemberState.values()));
      boolean isPaused = state == MemberState.PAUSED || random.chance(8);
      var kind = random.chance(70) ? MemberKind.PERSON : MemberKind.LEGAL_ENTITY;
      lines.add(new Roll.Line(new MemberId(id()), "lid " + i, state, isPaused, kind));
    }
    Map<String, String> rules = new HashMap<>();
    rules.put("VOTES_PER_MEMBER", random.chance(80) ? "1" : "2");
    rules.put("PAUSE_VOTES", random.chance(50) ? "VOTES_KEPT" : "VOTES_RESTED");
    rules.put("DECISION_MAJORITY", random.pick(List.of("1/2", "2/3", "3/4")));
    rules.put("PROXIES_MOST", "" + random.nextInt(3));
    rules.put("OWN_INTEREST", random.pick(INTERESTS));
    if (random.chance(70)) rules.put("QUORUM", random.pick(List.of("1/2", "1/4", "2/3")));
    if (random.chance(40)) {
      rules.put("QUORUM_PERSONS", random.pick(List.of("1/2", "1/4", "2/3")));
      rules.put("QUORUM_ENTITIES", random.pick(List.of("0/1", "1/4", "1/2")));
    }
    return new Vessel(assembly, item, new Roll(lines), rules, ballot(item, lines));
  }

  private Ballot ballot(AgendaItem item, List<Roll.Line> people) {
    List<Proxy> proxies = new ArrayList<>();
    List<ProxyWithdrawal> withdrawals = new ArrayList<>();
    List<Presence> presences = new ArrayList<>();
    List<Interest> interests = new ArrayList<>();
    List<Vote> votes = new ArrayList<>();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      var one = random.pick(people).id();
      var other = random.pick(people).id();
      switch (random.nextInt(10)) {
        case 0, 1 -> {
          if (!one.equals(other))
            proxies.add(new Proxy(new ProxyId(id()), one, other, Optional.empty()));
        }
        case 2 -> {
          if (!proxies.isEmpty()) {
            var proxy = random.pick(proxies);
            var by = random.chance(80) ? proxy.giver() : one;
            withdrawals.add(new ProxyWithdrawal(id(), proxy.id(), by));
          }
        }
        case 3 -> presences.add(new Presence(id(), one, random.chance(80)));
        case 4 -> {
          if (random.chance(30)) interests.add(new Interest(id(), one, random.chance(80)));
        }
        default -> {
          boolean isByProxy = random.chance(30);
          var whose = isByProxy && !proxies.isEmpty() ? random.pick(proxies).giver() : one;
          var caster = isByProxy && !proxies.isEmpty() ? random.pick(proxies).holder() : one;
          votes.add(
              new Vote(
                  new VoteId(id()), item.id(), caster, whose, random.pick(CHOICES), Instant.EPOCH));
        }
      }
    }
    var paper = random.chance(25) ? paper(item, people) : Paper.NONE;
    var open =
        new Ballot(votes, proxies, withdrawals, presences, interests, paper, Optional.empty());
    return random.chance(50) ? open : closed(open, people);
  }

  private Paper paper(AgendaItem item, List<Roll.Line> people) {
    List<Secrecy> secrecies = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    List<TellingWithdrawal> withdrawals = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> secrecies.add(new Secrecy(id(), random.chance(80)));
        case 1 -> {
          if (!tellings.isEmpty())
            withdrawals.add(new TellingWithdrawal(id(), random.pick(tellings).id()));
        }
        default -> tellings.add(telling(item, people));
      }
    }
    return new Paper(secrecies, tellings, withdrawals);
  }

  private Telling telling(AgendaItem item, List<Roll.Line> people) {
    Map<String, Integer> votes = new HashMap<>();
    for (var choice : CHOICES)
      if (random.chance(choice.equals("PERHAPS") ? 3 : 70)) votes.put(choice, random.nextInt(3));
    return new Telling(
        id(),
        item.id(),
        random.pick(people).id(),
        random.pick(people).id(),
        votes,
        random.nextInt(2),
        Optional.empty(),
        Instant.EPOCH);
  }

  /// Closed with a part of it, as by a board that some laptops had not reached yet.
  private Ballot closed(Ballot open, List<Roll.Line> people) {
    Set<UUID> counted = new HashSet<>();
    for (var one : open.ids()) if (random.chance(85)) counted.add(one);
    Set<MemberId> companies = new HashSet<>();
    for (var one : people) if (random.chance(30)) companies.add(one.id());
    var entities = random.chance(50) ? Optional.of(companies) : Optional.<Set<MemberId>>empty();
    var closing = new Closing(counted, "", List.of(), entities, Instant.EPOCH);
    return new Ballot(
        open.votes(),
        open.proxies(),
        open.withdrawals(),
        open.presences(),
        open.interests(),
        open.paper(),
        Optional.of(closing));
  }

  @Test
  void theCountIsWhatAPlainWalkOverTheMembersFinds() {
    int decided = 0;
    for (int i = 0; i < SCHEDULES; i++) {
      var vessel = vessel();
      var rules = book(vessel.rules).at(DAY);
      var result = Count.of(vessel.assembly, vessel.item, vessel.roll, rules, vessel.ballot);
      assertThat(result).as("schedule %d, seed %d", i, seed).isInstanceOf(Result.Counted.class);
      var counted = (Result.Counted) result;
      var plain = new PlainCount(vessel.roll, vessel.rules, vessel.ballot);
      assertThat(counted.tally()).as("schedule %d, seed %d", i, seed).isEqualTo(plain.tally());
      assertThat(counted.quorum().there())
          .as("there, schedule %d, seed %d", i, seed)
          .isEqualTo(plain.there());
      assertThat(counted.verdict()).as("schedule %d, seed %d", i, seed).isEqualTo(plain.verdict());
      assertEachCountsOnce(counted);
      if (counted.verdict() == Verdict.PASSED) decided++;
    }
    assertThat(decided).as("some pass, or the schedules are too dull").isGreaterThan(100);
  }

  private void assertEachCountsOnce(Result.Counted counted) {
    Set<MemberId> seen = new HashSet<>();
    for (var one : counted.votes())
      if (one.counts())
        assertThat(seen.add(one.vote().whose())).as("counted twice, seed %d", seed).isTrue();
  }

  /// The order in which things arrive, and how the file is laid out, must not matter; only the
  /// order in which they count, which the store gives. Here: the roll in any order, counted again.
  @Test
  void theOrderOfTheRegisterDoesNotMatter() {
    for (int i = 0; i < 200; i++) {
      var vessel = vessel();
      var people = new ArrayList<>(vessel.roll.lines());
      Collections.shuffle(people, new Random(seed + i));
      var first =
          (Result.Counted)
              Count.of(
                  vessel.assembly,
                  vessel.item,
                  vessel.roll,
                  book(vessel.rules).at(DAY),
                  vessel.ballot);
      var second =
          (Result.Counted)
              Count.of(
                  vessel.assembly,
                  vessel.item,
                  new Roll(people),
                  book(vessel.rules).at(DAY),
                  vessel.ballot);
      assertThat(second.tally()).isEqualTo(first.tally());
      assertThat(second.verdict()).isEqualTo(first.verdict());
      assertThat(second.votes()).isEqualTo(first.votes());
      assertThat(second.quorum()).isEqualTo(first.quorum());
    }
  }
}
