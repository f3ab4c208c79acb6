package coop.meent.demo;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.circle.CircleShelf;
import coop.meent.circle.KeptShapes;
import coop.meent.circle.RulePoint;
import coop.meent.circle.ThanksCard;
import coop.meent.gift.Preset;
import coop.meent.outlook.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A gift circle of more than a year: two members who were ill for a while, months that were paid,
/// one that is not yet, and one that is to be run. In a larger cooperative a third of the members
/// have a young circle of their own, in an alliance with the first, which helps it out.
final class CircleStory {

  private static final int FEWEST = 6;
  private static final int MOST = 30;
  private static final int ENOUGH_FOR_TWO = CareStory.ENOUGH_FOR_THREE;
  private static final int MONTHS = 15;
  private static final List<String> LEVELS = List.of("1500", "2000", "1000", "1750", "2500");

  private final Cast cast;
  private final CareStory care;
  private final CircleService circles;
  private final YearMonth first;
  private final YearMonth last;

  /// @param care who is ill in it
  CircleStory(Span span, Cast cast, Services services, CareStory care) {
    this.cast = cast;
    this.care = care;
    last = YearMonth.from(span.today()).minusMonths(1);
    first = last.minusMonths(MONTHS - 1L);
    circles = services.circles(care.absences());
  }

  void tell() {
    if (cast.people.size() < FEWEST) return;
    boolean areTwo = cast.people.size() >= ENOUGH_FOR_TWO;
    var circle = found("Schenkkring De Meent", first);
    var inside = join(circle, first, person -> !areTwo || !isYoung(person), this::before);
    if (inside.size() < FEWEST) return;
    lookBack(circle, inside.size());
    care.tell();
    var young = areTwo ? young(circle) : Optional.<CircleId>empty();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      var day = month.atDay(5);
      done(circles.noteAll(circle, month, day));
      if (month.equals(last)) break;
      var two = month.isBefore(second()) ? Optional.<CircleId>empty() : young;
      if (two.isPresent()) done(circles.noteAll(two.get(), month, day));
      if (month.equals(last)) return;
      var _ = run(circle, month);
      if (two.isPresent()) {
        var _ = run(two.get(), month);
        help(month);
      }
      pay(circle, month);
      if (two.isPresent()) pay(two.get(), month);
    }
    think(inside.getFirst());
  }

  /// Four years and a part from before the months were kept: the circle was small and grew.
  private void lookBack(CircleId circle, int now) {
    var sight = circles.sight();
    for (int ago = 4; ago >= 1; ago--)
      done(sight.note(circle, first.getYear() - ago, 12, Math.max(FEWEST, now - 2 * ago), ago % 2));
    int months = first.getMonthValue() - 1;
    if (months > 0) done(sight.note(circle, first.getYear(), months, Math.max(FEWEST, now - 1), 0));
  }

  /// Two scenarios that a meeting is to compare.
  private void think(MemberId who) {
    var now = circles.circles().getFirst();
    var shelf = circles.shelf(who);
    var name = Optional.of(now.circle().name());
    KeptShapes.scenario(now, last.atEndOfMonth())
        .ifPresent(scenario -> {
          keep(shelf, name, "Vijf procent inleg", scenario.withDeposit(new BigDecimal("0.05")));
          keep(shelf, name, "Twee maanden wachten", scenario.withCare(2, scenario.longestMonths()));
        });
  }

  private static void keep(
      CircleShelf shelf, Optional<String> circle, String name, Scenario scenario) {
    shelf
        .keep(circle, name, scenario)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }

  /// When the young circle began.
  private YearMonth second() {
    return last.minusMonths(2);
  }

  private static boolean isYoung(Cast.Person person) {
    return person.number() > 1 && person.number() % 3 == 1;
  }

  /// The young circle, which nobody brought anything into; from its first month on the two give
  /// together.
  private Optional<CircleId> young(CircleId circle) {
    var young = found("Schenkkring Zuid", second());
    var inside = join(young, second(), CircleStory::isYoung, _ -> Money.ZERO);
    if (inside.size() < FEWEST) return Optional.empty();
    var both = List.of(circle, young);
    done(circles.alliances().found("Samen sterk", both, second(), resolution(second())));
    return Optional.of(young);
  }

  /// What one circle lacks comes from the other.
  private void help(YearMonth month) {
    var allied = circles.alliances();
    var _ = allied.give(allied.all().getFirst().id(), month);
  }

  private static String resolution(YearMonth from) {
    return "Ledenvergadering van " + from.atDay(1).minusDays(16);
  }

  private CircleId found(String name, YearMonth from) {
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE)
            .with(Map.of(RulePoint.SHORTAGE, "alliance 6 10%", RulePoint.STEPS, "50 100"))
            .orElseThrow();
    var outcome =
        circles.found(
            new CircleService.Founding(
                name,
                from,
                rules,
                resolution(from),
                Optional.of(Ibans.of("NL", name)),
                Optional.empty()));
    return ((CircleOutcome.Done) done(outcome)).circle();
  }

  /// What somebody had put aside before the circle began.
  private Money before(Cast.Person person) {
    return Money.ofCents(level(person).cents() * 9 / 100 * (person.number() % 4 + 1));
  }

  private static Money level(Cast.Person person) {
    return Money.parse(LEVELS.get(person.number() % LEVELS.size()));
  }

  /// Those who were members by then; what they had put aside before came along.
  private List<MemberId> join(
      CircleId circle,
      YearMonth from,
      Predicate<Cast.Person> who,
      Function<Cast.Person, Money> before) {
    List<MemberId> inside = new ArrayList<>();
    for (var person : cast.people) {
      if (inside.size() == MOST) break;
      if (!who.test(person)) continue;
      if (circles.join(circle, person.id(), level(person), from, Optional.empty())
          instanceof CircleOutcome.Done) {
        inside.add(person.id());
        var money = before.apply(person);
        if (money.isPositive()) done(circles.open(circle, person.id(), money, from.atDay(1)));
      }
    }
    return inside;
  }

  private CircleOutcome run(CircleId circle, YearMonth month) {
    return done(circles.months().run(circle, month, Optional.empty()));
  }

  /// The month before the last is still open; of the others everything left the bank, and who
  /// received it said thank you.
  private void pay(CircleId circle, YearMonth month) {
    if (!month.isBefore(last.minusMonths(1))) return;
    var facts = circles.circle(circle).orElseThrow();
    var receipts = facts.receipts(facts.month(month).orElseThrow());
    if (receipts.isEmpty()) return;
    LocalDate day = month.plusMonths(1).atDay(4);
    done(circles.months().payments().noteAll(circle, month, day));
    if (month.isBefore(last.minusMonths(2)))
      for (var receipt : receipts)
        done(circles.months().thank(circle, month, receipt.member(), ThanksCard.ROOM));
  }

  private static CircleOutcome done(CircleOutcome outcome) {
    CircleOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    return outcome;
  }
}
