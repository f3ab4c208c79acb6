package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import coop.meent.circle.CircleDeeds.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Lays down what a circle's rulebook says, and notes who was told.
record Rulings(CircleDeeds deeds) {

  CircleOutcome change(
      CircleId circle, Map<RulePoint, String> points, LocalDate from, String resolution) {
    return deeds.deed("circle.rules", circle, step -> change(step, points, from, resolution));
  }

  private CircleOutcome change(
      Step step, Map<RulePoint, String> points, LocalDate from, String resolution) {
    if (resolution.isBlank()) return new CircleOutcome.NoResolution();
    var facts = step.facts();
    var month = YearMonth.from(from);
    if (facts.isClosed(month)) return new CircleOutcome.MonthClosed(month, facts.nextMonth());
    var now = newest(facts, from);
    if (now.isEmpty()) return new CircleOutcome.NoRules(step.circle().name(), month);
    var rules = now.get();
    for (var point : points.entrySet()) {
      var next = point.getKey().put(rules, point.getValue());
      if (next.isEmpty()) return new CircleOutcome.BadPoint(point.getKey(), point.getValue());
      rules = next.get();
    }
    if (rules.equals(now.get())) return new CircleOutcome.SameRules(from);
    put(step, rules, from, resolution);
    return step.done();
  }

  /// A change goes on from what was laid down last by that day, also when it does not bind yet.
  private static Optional<CircleRules> newest(CircleFacts facts, LocalDate day) {
    return facts.rulings().rulings().stream()
        .filter(one -> !one.from().isAfter(day))
        .reduce((_, later) -> later)
        .flatMap(Ruling::rules);
  }

  void put(Step step, CircleRules rules, LocalDate from, String resolution) {
    var id = new CircleRulingId(deeds.ids().next());
    var ruling = new Ruling(id, step.circle().id(), from, Optional.of(rules), resolution.strip());
    deeds.circles().put(step.tx(), ruling, deeds.clock().instant());
  }

  CircleOutcome tell(
      CircleId circle,
      CircleRulingId ruling,
      Collection<MemberId> members,
      LocalDate day,
      Optional<String> proof) {
    if (day.isAfter(deeds.today())) return new CircleOutcome.NotYet(day);
    return deeds.deed(
        "circle.tell",
        circle,
        step -> {
          var found = step.facts().rulings().ruling(ruling);
          if (found.isEmpty()) return new CircleOutcome.Unknown();
          var open = step.facts().rulings().untold(found.get());
          var now = members.stream().filter(open::contains).toList();
          if (now.isEmpty()) return new CircleOutcome.NothingToNote(step.circle().name());
          for (var member : now)
            deeds
                .circles()
                .put(
                    step.tx(),
                    deeds.ids(),
                    new Ruling.Notice(ruling, member, day, proof),
                    deeds.clock().instant());
          return step.done();
        });
  }
}
