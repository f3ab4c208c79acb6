package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of members, replayed from events: who stood how on any day.
public final class Register {

  /// Somebody on a day.
  ///
  /// @param number given on admission
  public record Line(
      MemberId id,
      Optional<Integer> number,
      String name,
      Optional<String> town,
      MemberKind kind,
      Standing standing) {}

  private record Person(
      Optional<Integer> number,
      String name,
      Optional<String> town,
      MemberKind kind,
      History history) {}

  private final Map<MemberId, Person> people = new LinkedHashMap<>();

  /// @param members in order of number
  /// @param applicants those who are members by now may be among them
  /// @param events of everybody, in the order in which they count
  public Register(List<Member> members, List<Applicant> applicants, List<MembershipEvent> events) {
    Map<MemberId, List<MembershipEvent>> each = new LinkedHashMap<>();
    for (var event : events)
      each.computeIfAbsent(event.member(), _ -> new ArrayList<>()).add(event);
    for (var member : members) {
      var history = History.of(member, each.getOrDefault(member.id(), List.of()));
      people.put(
          member.id(),
          new Person(member.number(), member.name(), member.town(), member.kind(), history));
    }
    for (var applicant : applicants) {
      var history = History.of(each.getOrDefault(applicant.id(), List.of()));
      people.putIfAbsent(
          applicant.id(),
          new Person(
              Optional.empty(), applicant.name(), applicant.town(), MemberKind.PERSON, history));
    }
  }

  /// Everybody who was known on a day, former members and refused applicants included: members by
  /// number, then applicants.
  public List<Line> on(LocalDate day) {
    List<Line> lines = new ArrayList<>();
    for (var id : people.keySet()) line(id, day).ifPresent(lines::add);
    return lines;
  }

  /// Those whom the law counts as members on a day.
  public List<Line> membersOn(LocalDate day) {
    return on(day).stream().filter(line -> line.standing().state().isMember()).toList();
  }

  /// Whether the law counts somebody as a member on a day.
  public boolean isMember(MemberId who, LocalDate day) {
    return line(who, day).filter(line -> line.standing().state().isMember()).isPresent();
  }

  public Optional<Line> line(MemberId id, LocalDate day) {
    return Optional.ofNullable(people.get(id))
        .flatMap(person ->
            person
                .history
                .on(day)
                .map(standing ->
                    new Line(
                        id,
                        number(person, standing),
                        person.name,
                        person.town,
                        person.kind,
                        standing)));
  }

  /// Who was an applicant on a day had no number then.
  private static Optional<Integer> number(Person person, Standing standing) {
    return standing.admitted().isPresent() ? person.number : Optional.empty();
  }

  public Optional<History> history(MemberId id) {
    return Optional.ofNullable(people.get(id)).map(Person::history);
  }

  /// Who left within a term before a day, and still answers for a shortfall where the form of the
  /// cooperative says so (BW 2:55): the last to leave first.
  public List<Line> leftWithin(RuleValue.Term term, LocalDate day) {
    return on(day).stream()
        .filter(line -> line.standing().state() == MemberState.FORMER)
        .filter(line ->
            line.standing().lastDay().filter(last -> last.isAfter(term.before(day))).isPresent())
        .sorted(
            java.util.Comparator.comparing((Line line) -> line.standing().lastDay().orElseThrow())
                .reversed())
        .toList();
  }
}
