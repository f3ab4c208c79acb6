package coop.meent.bond;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Seeded;
import coop.meent.bond.Round.Why;
import coop.meent.talent.Skill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTest {

  private static final SkillId TEXT = Skill.idOf("Text");
  private static final SkillId CODE = Skill.idOf("Code");
  private static final SkillId SHAPE = Skill.idOf("Shape");
  private static final List<SkillId> SKILLS = List.of(TEXT, CODE, SHAPE, Skill.idOf("Talk"));

  private static MemberId id(int number) {
    return new MemberId(new UUID(1, number));
  }

  private static Person person(int number, Set<SkillId> strong, Set<SkillId> wants) {
    return new Person(id(number), number, strong, wants, Set.of(), 0);
  }

  private static Person at(Person one, int client) {
    var clients = Set.of(new ClientId(new UUID(2, client)));
    return new Person(one.id(), one.number(), one.strong(), one.wants(), clients, one.bonds());
  }

  private static Person plain(int number) {
    return person(number, Set.of(), Set.of());
  }

  @Test
  void whoCanLearnOfEachOtherGoTogetherAndItSaysSo() {
    var writer = person(1, Set.of(TEXT), Set.of(CODE));
    var coder = person(2, Set.of(CODE), Set.of(TEXT));
    var other = person(3, Set.of(SHAPE), Set.of());
    var last = person(4, Set.of(SHAPE), Set.of());
    var round = Round.of(BondKind.SPARRING, List.of(last, writer, other, coder), Before.NOTHING);
    assertThat(round.groups())
        .extracting(Round.Group::people)
        .containsExactly(List.of(id(1), id(2)), List.of(id(3), id(4)));
    assertThat(round.groups().getFirst().reasons())
        .extracting(Reason::kind)
        .containsExactly(
            Reason.Kind.LEARNS, Reason.Kind.LEARNS, Reason.Kind.DIFFERENT, Reason.Kind.NEW);
    assertThat(round.isProven()).isTrue();
  }

  @Test
  void whoWorkForOneClientOrWereTogetherAreNotPutTogether() {
    var one = at(plain(1), 7);
    var two = at(plain(2), 7);
    var three = plain(3);
    var before = new Before(Set.of(Before.pair(id(1), id(3))), Set.of());
    var round = Round.of(BondKind.BUDDY, List.of(one, two, three), before);
    assertThat(round.groups())
        .extracting(Round.Group::people)
        .containsExactly(List.of(id(2), id(3)));
    assertThat(round.left()).containsExactly(new Round.Alone(id(1), Why.NONE_POSSIBLE));
    assertThat(Fit.of(BondKind.BUDDY, one, two, before).obstacle())
        .contains(Fit.Obstacle.SAME_CLIENT);
    assertThat(Fit.of(BondKind.BUDDY, one, three, before).obstacle()).contains(Fit.Obstacle.BEFORE);
  }

  /// The middle two suit each other best, and would leave the outer two with nobody.
  @Test
  void morePeopleGoBeforeBetterReasons() {
    var one = at(plain(1), 1);
    var four = at(plain(4), 1);
    var writer = person(2, Set.of(TEXT), Set.of(CODE));
    var coder = person(3, Set.of(CODE), Set.of(TEXT));
    var before = new Before(Set.of(Before.pair(id(1), id(3)), Before.pair(id(2), id(4))), Set.of());
    var round = Round.of(BondKind.BUDDY, List.of(one, writer, coder, four), before);
    assertThat(round.groups())
        .extracting(Round.Group::people)
        .containsExactly(List.of(id(1), id(2)), List.of(id(3), id(4)));
  }

  @Test
  void whoIsLeftHearsWhy() {
    assertThat(Round.of(BondKind.BUDDY, List.of(plain(1)), Before.NOTHING).left())
        .containsExactly(new Round.Alone(id(1), Why.NOBODY));
    var three = List.of(plain(1), plain(2), plain(3));
    assertThat(Round.of(BondKind.BUDDY, three, Before.NOTHING).left())
        .extracting(Round.Alone::why)
        .containsExactly(Why.TAKEN);
    assertThat(Round.of(BondKind.BUDDY, List.of(), Before.NOTHING).groups()).isEmpty();
  }

  @Test
  void aFormerCoffeeOnlyCountsLess() {
    var coffees = Set.of(Before.pair(id(1), id(2)), Before.pair(id(3), id(4)));
    var people = List.of(plain(1), plain(2), plain(3), plain(4));
    var round = Round.of(BondKind.BUDDY, people, new Before(Set.of(), coffees));
    assertThat(round.groups()).hasSize(2);
    assertThat(round.groups()).allMatch(group -> !coffees.contains(new HashSet<>(group.people())));
  }

  @Test
  void podsLeaveNobodyOutWhereItCanBeHelped() {
    for (int many : List.of(3, 4, 5, 6, 7, 8, 9, 11, 12)) {
      var people = IntStream.rangeClosed(1, many).mapToObj(RoundTest::plain).toList();
      var round = Round.of(BondKind.POD, people, Before.NOTHING);
      assertThat(round.left()).as("of %d", many).isEmpty();
      long small = round.groups().stream().filter(pod -> pod.people().size() == 3).count();
      long least =
          switch (many) {
            case 3, 7, 11 -> 1;
            case 6 -> 2;
            default -> 0;
          };
      assertThat(small).as("of %d", many).isEqualTo(least);
    }
  }

  @Test
  void ofManyPeoplePodsAreLookedForAndSaySo() {
    var random = new Seeded(7);
    var people = IntStream.rangeClosed(1, 33).mapToObj(number -> some(number, random)).toList();
    var round = Round.of(BondKind.POD, people, Before.NOTHING);
    assertThat(round.isProven()).isFalse();
    assertThat(round.left()).hasSizeLessThan(4);
    for (var pod : round.groups()) {
      assertThat(pod.people()).hasSizeBetween(3, 5);
      for (var one : pod.people())
        for (var other : pod.people()) {
          if (one.equals(other)) continue;
          var a = people.get((int) one.uuid().getLeastSignificantBits() - 1);
          var b = people.get((int) other.uuid().getLeastSignificantBits() - 1);
          assertThat(Collections.disjoint(a.clients(), b.clients())).isTrue();
        }
    }
  }

  private static Person some(int number, Seeded random) {
    Set<SkillId> strong = new HashSet<>();
    Set<SkillId> wants = new HashSet<>();
    for (var skill : SKILLS) {
      if (random.chance(40)) strong.add(skill);
      else if (random.chance(40)) wants.add(skill);
    }
    var one = new Person(id(number), number, strong, wants, Set.of(), random.nextInt(2));
    return random.chance(30) ? at(one, random.nextInt(3)) : one;
  }

  private static Before some(int many, Seeded random, int percentage) {
    Set<Set<MemberId>> bonds = new HashSet<>();
    Set<Set<MemberId>> coffees = new HashSet<>();
    for (int i = 1; i <= many; i++)
      for (int j = i + 1; j <= many; j++) {
        if (random.chance(percentage)) bonds.add(Before.pair(id(i), id(j)));
        if (random.chance(20)) coffees.add(Before.pair(id(i), id(j)));
      }
    return new Before(bonds, coffees);
  }

  /// Every way to divide a few people is tried: none brings more together, or has more points.
  @Test
  void noOtherWayIsBetter() {
    var random = new Seeded(TestSeed.print("RoundTest"));
    for (int turn = 0; turn < 60; turn++) {
      int many = 2 + random.nextInt(7);
      var people = IntStream.rangeClosed(1, many).mapToObj(one -> some(one, random)).toList();
      var before = some(many, random, 10 + random.nextInt(60));
      for (var kind : BondKind.values()) {
        var fits = new Fits(kind, people, before);
        var round = Round.of(kind, people, before);
        var found =
            round.groups().stream()
                .map(group ->
                    group.people().stream()
                        .map(who -> (int) who.uuid().getLeastSignificantBits() - 1)
                        .toList())
                .toList();
        var best = new Best(fits);
        best.divide(IntStream.range(0, many).boxed().toList(), List.of());
        assertThat(worth(fits, found)).as("%s of %d", kind, many).isEqualTo(best.worth);
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(turn));
        assertThat(Round.of(kind, shuffled, before)).isEqualTo(round);
      }
    }
  }

  /// People first, then few pods of three, then points.
  private static List<Long> worth(Fits fits, List<List<Integer>> groups) {
    long people = 0;
    long small = 0;
    long points = 0;
    for (var group : groups) {
      people += group.size();
      if (group.size() == 3) small--;
      for (int one : group)
        for (int other : group) {
          if (one >= other) continue;
          assertThat(fits.isPossible(one, other)).isTrue();
          points += fits.points(one, other);
        }
    }
    return List.of(people, small, points);
  }

  /// Tries all ways, one person after the other.
  private static final class Best {

    private final Fits fits;
    private List<Long> worth = List.of(0L, 0L, 0L);

    Best(Fits fits) {
      this.fits = fits;
    }

    void divide(List<Integer> rest, List<List<Integer>> groups) {
      if (rest.isEmpty()) {
        var now = worth(fits, groups);
        if (compare(now, worth) > 0) worth = now;
        return;
      }
      int first = rest.getFirst();
      var others = rest.subList(1, rest.size());
      divide(others, groups);
      for (int set = 1; set < 1 << others.size(); set++) {
        List<Integer> group = new ArrayList<>(List.of(first));
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < others.size(); i++)
          ((set >> i & 1) == 1 ? group : left).add(others.get(i));
        boolean fitsKind =
            group.size() >= fits.kind().least() && group.size() <= fits.kind().most();
        if (!fitsKind || !isPossible(group)) continue;
        List<List<Integer>> more = new ArrayList<>(groups);
        more.add(group);
        divide(left, more);
      }
    }

    private boolean isPossible(List<Integer> group) {
      for (int i : group) for (int j : group) if (i < j && !fits.isPossible(i, j)) return false;
      return true;
    }

    private static int compare(List<Long> one, List<Long> other) {
      for (int i = 0; i < one.size(); i++) {
        int way = Long.compare(one.get(i), other.get(i));
        if (way != 0) return way;
      }
      return 0;
    }
  }
}
