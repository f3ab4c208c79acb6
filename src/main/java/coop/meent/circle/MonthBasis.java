package coop.meent.circle;

import coop.meent.base.Hash;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.gift.Course;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.Person;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All that a month is computed with: kept beside it, so that it comes out the same for ever. The
/// order in which people became known does not matter.
///
/// @param round how often the month was withdrawn before
/// @param way what happens when there is not enough
/// @param people in order of member number
/// @param again earlier months that came out otherwise by what is known now, the oldest first
public record MonthBasis(
    CircleId circle,
    YearMonth month,
    int round,
    CircleRulingId ruling,
    Shortage way,
    List<Part> people,
    List<Again> again) {

  /// Somebody in the circle.
  ///
  /// @param balance what can be given from; empty where members give on call
  /// @param course empty for who asks for nothing
  /// @param isNamed whether donors may see the name of who is ill
  public record Part(
      int number,
      MemberId member,
      Money level,
      Optional<Money> balance,
      Optional<Course> course,
      boolean isNamed) {

    Person person() {
      return new Person(number, member.uuid(), level);
    }

    Part unnamed() {
      return new Part(number, member, level, balance, course, false);
    }
  }

  public MonthBasis {
    people =
        people.stream()
            .sorted(
                Comparator.comparingInt(Part::number)
                    .thenComparing(part -> part.member().uuid().toString()))
            .toList();
    again = List.copyOf(again);
  }

  MonthBasis with(List<Part> others) {
    return new MonthBasis(circle, month, round, ruling, way, others, List.of());
  }

  MonthBasis carrying(List<Again> differences) {
    return new MonthBasis(circle, month, round, ruling, way, people, differences);
  }

  /// Of the circle and the month, whoever computes it with whatever.
  static UUID about(CircleId circle, YearMonth month) {
    return Ids.derived("circle-month-of", circle.uuid().toString(), month.toString());
  }

  /// The same on every laptop that knows the same.
  CircleMonthId id() {
    return new CircleMonthId(
        Ids.derived("circle-month", circle.uuid().toString(), month.toString(), mark()));
  }

  /// Of everything in it.
  String mark() {
    return Hash.sha256(code().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// What everybody gives by these rules.
  public GiftMonth gifts(CircleRules rules) {
    return gifts(rules, way);
  }

  /// As it would be with another way out of a shortage.
  GiftMonth gifts(CircleRules rules, Shortage other) {
    Map<Person, Money> balances = new HashMap<>();
    List<Target> targets = new ArrayList<>();
    for (var part : people) {
      part.balance.ifPresent(balance -> balances.put(part.person(), balance));
      part.course
          .flatMap(course -> Target.of(part.person(), month, course, rules.gifts()))
          .ifPresent(targets::add);
    }
    var everybody = people.stream().map(Part::person).toList();
    var way = other == Shortage.ALLIANCE ? Shortage.REPORT : other;
    return new GiftMonth(rules.gifts().giving().with(way), everybody, balances, targets);
  }

  /// Whether donors may see the name of a recipient.
  boolean isNamed(Person recipient) {
    return isNamed(new MemberId(recipient.id()));
  }

  boolean isNamed(MemberId recipient) {
    return people.stream().filter(part -> part.member.equals(recipient)).allMatch(Part::isNamed);
  }

  /// As the file keeps it; read by [#read].
  String code() {
    List<String> lines = new ArrayList<>();
    lines.add("circle " + circle.uuid());
    lines.add("month " + month);
    lines.add("round " + round);
    lines.add("ruling " + ruling.uuid());
    lines.add("way " + way.name());
    for (var part : people) {
      lines.add(
          "member %d %s %d %s"
              .formatted(
                  part.number,
                  part.member.uuid(),
                  part.level.cents(),
                  part.balance.map(money -> String.valueOf(money.cents())).orElse("-")));
      part.course.ifPresent(course -> {
        for (var step : course.steps()) lines.add("ill " + step.from() + " " + step.percentage());
        if (!part.isNamed) lines.add("unnamed");
      });
    }
    for (var one : again) code(one, lines);
    return String.join("\n", lines);
  }

  private static void code(Again one, List<String> lines) {
    lines.add(
        "again %s %s %d %d %d %d %s"
            .formatted(
                one.month(),
                one.recipient().uuid(),
                one.level().cents(),
                one.roundingCents(),
                one.was().cents(),
                one.now().cents(),
                one.stretches().isEmpty() ? "-" : Receipt.code(one.stretches()).replace(' ', ',')));
    for (var change : one.changes())
      lines.add(
          "more %s %d %d %d"
              .formatted(
                  change.donor().uuid(),
                  change.was().cents(),
                  change.now().cents(),
                  change.due().cents()));
  }

  /// @throws IllegalArgumentException when it is not what [#code] gives
  static MonthBasis read(String code) {
    var lines = code.lines().toList();
    List<Part> people = new ArrayList<>();
    List<Again> again = new ArrayList<>();
    for (var line : lines.subList(5, lines.size())) {
      var words = line.split(" ");
      switch (words[0]) {
        case "member" -> people.add(part(words));
        case "ill" -> people.add(ill(people.removeLast(), words));
        case "again" -> again.add(again(words));
        case "more" -> again.add(more(again.removeLast(), words));
        default -> people.add(people.removeLast().unnamed());
      }
    }
    return new MonthBasis(
        new CircleId(UUID.fromString(word(lines, 0))),
        YearMonth.parse(word(lines, 1)),
        Integer.parseInt(word(lines, 2)),
        new CircleRulingId(UUID.fromString(word(lines, 3))),
        Shortage.valueOf(word(lines, 4)),
        people,
        again);
  }

  private static Money cents(String word) {
    return Money.ofCents(Long.parseLong(word));
  }

  private static Again again(String[] words) {
    return new Again(
        YearMonth.parse(words[1]),
        new MemberId(UUID.fromString(words[2])),
        cents(words[3]),
        words[7].equals("-") ? List.of() : Receipt.stretches(words[7].replace(',', ' ')),
        Integer.parseInt(words[4]),
        cents(words[5]),
        cents(words[6]),
        List.of());
  }

  private static Again more(Again again, String[] words) {
    var changes = new ArrayList<>(again.changes());
    var donor = new MemberId(UUID.fromString(words[1]));
    changes.add(new Again.Change(donor, cents(words[2]), cents(words[3]), cents(words[4])));
    return new Again(
        again.month(),
        again.recipient(),
        again.level(),
        again.stretches(),
        again.roundingCents(),
        again.was(),
        again.now(),
        changes);
  }

  private static String word(List<String> lines, int line) {
    return lines.get(line).split(" ", 2)[1];
  }

  private static Part part(String[] words) {
    return new Part(
        Integer.parseInt(words[1]),
        new MemberId(UUID.fromString(words[2])),
        Money.ofCents(Long.parseLong(words[3])),
        words[4].equals("-")
            ? Optional.empty()
            : Optional.of(Money.ofCents(Long.parseLong(words[4]))),
        Optional.empty(),
        true);
  }

  private static Part ill(Part part, String[] words) {
    var from = LocalDate.parse(words[1]);
    int percentage = Integer.parseInt(words[2]);
    var course =
        part.course
            .map(known -> known.then(from, percentage))
            .orElseGet(() -> Course.illFrom(from, percentage));
    return new Part(
        part.number, part.member, part.level, part.balance, Optional.of(course), part.isNamed);
  }
}
