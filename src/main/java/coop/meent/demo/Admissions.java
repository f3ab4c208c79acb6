package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Cast.Person;
import coop.meent.demo.Movement.Party;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Members: all but two are there when the story starts; those two come later and pay their share
/// of the capital through the bank.
final class Admissions implements Strand {

  static final Money CAPITAL = Money.parse("500.00");
  private static final int NEWCOMERS = 2;

  private static final Map<Integer, Set<Role>> ROLES =
      Map.of(
          1, EnumSet.of(Role.TREASURER, Role.BOARD, Role.STEWARD),
          2, EnumSet.of(Role.COORDINATOR, Role.BOARD),
          8, EnumSet.of(Role.BOARD),
          12, EnumSet.of(Role.CARE_COMMITTEE),
          17, EnumSet.of(Role.CARE_COMMITTEE),
          14, EnumSet.of(Role.AUDIT_COMMITTEE),
          20, EnumSet.of(Role.AUDIT_COMMITTEE));

  private final Span span;
  private final int count;
  private final Cast cast;
  private final MemberService members;
  private final Names names;
  private final List<Sheet.Line> people = Sheet.read("people.tsv").lines();
  private final Chart chart;
  private final Till till;

  Admissions(
      Span span, int count, Cast cast, MemberService members, Names names, Chart chart, Till till) {
    this.span = span;
    this.count = count;
    this.cast = cast;
    this.members = members;
    this.names = names;
    this.chart = chart;
    this.till = till;
  }

  void begin(Member founder) {
    int early = count < 8 ? count : count - NEWCOMERS;
    for (int number = 1; number <= early; number++) {
      var draft = draft(number, span.start().minusMonths(30).plusDays(number * 23L % 800));
      admit(number == 1 ? members.change(founder.id(), draft) : members.add(draft));
    }
  }

  @Override
  public void on(LocalDate day) {
    if (cast.people.size() >= count || !day.equals(nextArrival())) return;
    var person = admit(members.add(draft(cast.people.size() + 1, day)));
    till.move(
        Movement.in(
            day,
            CAPITAL,
            Party.of(person.name(), person.iban()),
            "Inleg ledenkapitaal",
            chart.lines().credit("05655", CAPITAL, person.about())));
  }

  /// The first after a third of the story, the second after two thirds.
  private LocalDate nextArrival() {
    long days = span.today().toEpochDay() - span.start().toEpochDay();
    int part = 1 + NEWCOMERS - (count - cast.people.size());
    return Span.workday(span.start().plusDays(days * part / (NEWCOMERS + 1)));
  }

  static String nameOf(int number, List<Sheet.Line> people, Names names) {
    return number <= people.size() ? people.get(number - 1).text("name") : names.person();
  }

  private MemberDraft draft(int number, LocalDate joined) {
    boolean known = number <= people.size();
    var name = nameOf(number, people, names);
    return new MemberDraft(
            name,
            Optional.of(known ? people.get(number - 1).text("trade") : names.trade()),
            Optional.of(Names.email(name)),
            Optional.of(Ibans.of("NL", name + number)),
            Optional.of(known ? people.get(number - 1).text("town") : names.town()),
            joined,
            Optional.empty(),
            ROLES.getOrDefault(number, Set.of()))
        .calledOn(Optional.of(Names.phone(number)));
  }

  private Person admit(MemberOutcome outcome) {
    if (!(outcome instanceof MemberOutcome.Saved(var member, var _)))
      throw new IllegalStateException(outcome.toString());
    int number = member.number().orElseThrow();
    var person =
        new Person(
            member.id(), number, member.name(), member.iban().orElseThrow(), number % 9 == 7);
    cast.people.add(person);
    return person;
  }
}
