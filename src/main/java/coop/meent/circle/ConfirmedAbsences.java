package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.care.Absence;
import coop.meent.gift.Course;
import coop.meent.gift.Course.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the care committee agreed to, as a circle asks for it.
public record ConfirmedAbsences(coop.meent.care.Absences care) implements Absences {

  @Override
  public Map<MemberId, Course> confirmed(LocalDate until) {
    Map<MemberId, List<Absence>> each = new LinkedHashMap<>();
    for (var one : care.all())
      if (!one.from().isAfter(until))
        each.computeIfAbsent(one.member(), any -> new ArrayList<>()).add(one);
    Map<MemberId, Course> courses = new LinkedHashMap<>();
    each.forEach((member, absences) -> courses.put(member, course(absences)));
    return courses;
  }

  @Override
  public boolean isNamed(MemberId member) {
    return care.isNamed(member);
  }

  /// Between two absences that do not touch somebody is better.
  static Course course(List<Absence> absences) {
    List<Step> steps = new ArrayList<>();
    for (var one : absences.stream().sorted(Comparator.comparing(Absence::from)).toList()) {
      if (!steps.isEmpty() && steps.getLast().from().equals(one.from())) steps.removeLast();
      steps.add(new Step(one.from(), one.percent()));
      one.until().ifPresent(last -> steps.add(new Step(last.plusDays(1), 0)));
    }
    return new Course(steps);
  }
}
