package coop.meent.circle;

import coop.meent.base.Hash;
import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.gift.Alliance;
import coop.meent.gift.Person;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// All that allied circles give with in a month: kept beside it, so that it comes out the same for
/// ever. The order in which circles and people became known does not matter.
///
/// @param round how often the month was withdrawn before
/// @param helpers circles that may give, by id
/// @param asks what somebody lacked after the own circle gave
/// @param backs what turned out to be too much of earlier months, the oldest first
public record AllianceBasis(
    AllianceId alliance,
    YearMonth month,
    int round,
    List<Helper> helpers,
    List<Ask> asks,
    List<Back> backs) {

  /// A circle after its own gifts of the month.
  ///
  /// @param run its month, as it was run
  /// @param terms what its own rulebook lets it give
  record Helper(CircleId circle, CircleMonthId run, Alliance terms, List<Giver> givers) {
    Helper {
      givers =
          givers.stream()
              .sorted(
                  Comparator.comparingInt(Giver::number)
                      .thenComparing(one -> one.member().uuid().toString()))
              .toList();
    }

    Alliance.Circle circleOfGivers() {
      return new Alliance.Circle(
          0,
          circle.uuid(),
          Money.sum(givers.stream().map(Giver::level).toList()),
          Money.sum(givers.stream().map(Giver::deposit).toList()),
          Money.sum(givers.stream().map(Giver::balance).toList()));
    }
  }

  /// @param balance what is there after the own circle's gifts
  record Giver(int number, MemberId member, Money level, Money deposit, Money balance) {
    Person person() {
      return new Person(number, member.uuid(), level);
    }

    /// What lies above so many own deposits.
    Money above(int deposits) {
      var floor = Money.ofCents(Math.multiplyExact(deposit.cents(), deposits));
      var above = balance.minus(floor);
      return above.isPositive() ? above : Money.ZERO;
    }
  }

  /// @param target what the month asks for this recipient, and `rest` what the own circle lacks
  /// @param isNamed whether donors may see the name
  record Ask(
      CircleId circle,
      CircleMonthId run,
      MemberId recipient,
      int number,
      Money level,
      Money target,
      Money rest,
      boolean isNamed) {
    Person person() {
      return new Person(number, recipient.uuid(), level);
    }
  }

  /// @param of the month that turned out otherwise
  /// @param given what is left of what allies gave then, and `needed` what was lacking by now
  /// @param there what the recipient has to give it back from
  /// @param gave who gave it, and how much of it did not come back yet
  record Back(
      YearMonth of,
      CircleId circle,
      MemberId recipient,
      int number,
      Money given,
      Money needed,
      Money there,
      boolean isNamed,
      List<Gave> gave) {
    Back {
      gave =
          gave.stream()
              .sorted(
                  Comparator.comparing((Gave one) -> one.circle().uuid().toString())
                      .thenComparingInt(Gave::number)
                      .thenComparing(one -> one.donor().uuid().toString()))
              .toList();
    }

    Money tooMuch() {
      return given.minus(needed);
    }

    Money comes() {
      return tooMuch().compareTo(there) > 0 ? there : tooMuch();
    }
  }

  record Gave(CircleId circle, MemberId donor, int number, Money amount) {}

  public AllianceBasis {
    helpers =
        helpers.stream()
            .sorted(Comparator.comparing(one -> one.circle().uuid().toString()))
            .toList();
    asks =
        asks.stream()
            .sorted(
                Comparator.comparing((Ask one) -> one.circle().uuid().toString())
                    .thenComparingInt(Ask::number)
                    .thenComparing(one -> one.recipient().uuid().toString()))
            .toList();
    backs =
        backs.stream()
            .sorted(
                Comparator.comparing(Back::of)
                    .thenComparing(one -> one.circle().uuid().toString())
                    .thenComparingInt(Back::number)
                    .thenComparing(one -> one.recipient().uuid().toString()))
            .toList();
  }

  static UUID about(AllianceId alliance, YearMonth month) {
    return Ids.derived("alliance-month-of", alliance.uuid().toString(), month.toString());
  }

  /// The same on every laptop that knows the same.
  AllianceMonthId id() {
    return new AllianceMonthId(
        Ids.derived("alliance-month", alliance.uuid().toString(), month.toString(), mark()));
  }

  String mark() {
    return Hash.sha256(code().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// As the file keeps it; read by [#read].
  String code() {
    List<String> lines = new ArrayList<>();
    lines.add("alliance " + alliance.uuid());
    lines.add("month " + month);
    lines.add("round " + round);
    for (var one : helpers) {
      lines.add(
          "circle %s %s %d %s"
              .formatted(
                  one.circle.uuid(), one.run.uuid(), one.terms.floorDeposits(), one.terms.limit()));
      for (var giver : one.givers)
        lines.add(
            "giver %d %s %d %d %d"
                .formatted(
                    giver.number,
                    giver.member.uuid(),
                    giver.level.cents(),
                    giver.deposit.cents(),
                    giver.balance.cents()));
    }
    for (var one : asks)
      lines.add(
          "ask %s %s %s %d %d %d %d %s"
              .formatted(
                  one.circle.uuid(),
                  one.run.uuid(),
                  one.recipient.uuid(),
                  one.number,
                  one.level.cents(),
                  one.target.cents(),
                  one.rest.cents(),
                  one.isNamed ? "named" : "unnamed"));
    for (var one : backs) {
      lines.add(
          "back %s %s %s %d %d %d %d %s"
              .formatted(
                  one.of,
                  one.circle.uuid(),
                  one.recipient.uuid(),
                  one.number,
                  one.given.cents(),
                  one.needed.cents(),
                  one.there.cents(),
                  one.isNamed ? "named" : "unnamed"));
      for (var gave : one.gave)
        lines.add(
            "gave %s %s %d %d"
                .formatted(
                    gave.circle.uuid(), gave.donor.uuid(), gave.number, gave.amount.cents()));
    }
    return String.join("\n", lines);
  }

  /// @throws IllegalArgumentException when it is not what [#code] gives
  static AllianceBasis read(String code) {
    var lines = code.lines().map(line -> line.split(" ")).toList();
    List<Helper> helpers = new ArrayList<>();
    List<Ask> asks = new ArrayList<>();
    List<Back> backs = new ArrayList<>();
    for (var words : lines.subList(3, lines.size()))
      switch (words[0]) {
        case "circle" -> helpers.add(helper(words));
        case "giver" -> helpers.add(giver(helpers.removeLast(), words));
        case "ask" -> asks.add(ask(words));
        case "back" -> backs.add(back(words));
        case "gave" -> backs.add(gave(backs.removeLast(), words));
        default -> throw new IllegalArgumentException(words[0]);
      }
    return new AllianceBasis(
        new AllianceId(UUID.fromString(lines.get(0)[1])),
        YearMonth.parse(lines.get(1)[1]),
        Integer.parseInt(lines.get(2)[1]),
        helpers,
        asks,
        backs);
  }

  private static Money cents(String word) {
    return Money.ofCents(Long.parseLong(word));
  }

  private static CircleId circle(String word) {
    return new CircleId(UUID.fromString(word));
  }

  private static MemberId member(String word) {
    return new MemberId(UUID.fromString(word));
  }

  private static Helper helper(String[] words) {
    var terms = new Alliance(Integer.parseInt(words[3]), Rate.of(words[4]));
    return new Helper(
        circle(words[1]), new CircleMonthId(UUID.fromString(words[2])), terms, List.of());
  }

  private static Helper giver(Helper helper, String[] words) {
    var givers = new ArrayList<>(helper.givers);
    givers.add(
        new Giver(
            Integer.parseInt(words[1]),
            member(words[2]),
            cents(words[3]),
            cents(words[4]),
            cents(words[5])));
    return new Helper(helper.circle, helper.run, helper.terms, givers);
  }

  private static Ask ask(String[] words) {
    return new Ask(
        circle(words[1]),
        new CircleMonthId(UUID.fromString(words[2])),
        member(words[3]),
        Integer.parseInt(words[4]),
        cents(words[5]),
        cents(words[6]),
        cents(words[7]),
        words[8].equals("named"));
  }

  private static Back back(String[] words) {
    return new Back(
        YearMonth.parse(words[1]),
        circle(words[2]),
        member(words[3]),
        Integer.parseInt(words[4]),
        cents(words[5]),
        cents(words[6]),
        cents(words[7]),
        words[8].equals("named"),
        List.of());
  }

  private static Back gave(Back back, String[] words) {
    var gave = new ArrayList<>(back.gave);
    gave.add(
        new Gave(circle(words[1]), member(words[2]), Integer.parseInt(words[3]), cents(words[4])));
    return new Back(
        back.of,
        back.circle,
        back.recipient,
        back.number,
        back.given,
        back.needed,
        back.there,
        back.isNamed,
        gave);
  }
}
