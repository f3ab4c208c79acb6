package coop.meent.gift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How ill somebody was from which day on, as a percentage: 100 from 10 July, 50 from 1 September,
/// 0 from 1 October (well again). All that is known of an illness.
///
/// @param steps by day; a day has one percentage
public record Course(List<Step> steps) {

  public record Step(LocalDate from, int percentage) {
    public Step {
      if (percentage < 0 || percentage > 100)
        throw new IllegalArgumentException("percentage " + percentage);
    }
  }

  public Course {
    steps = List.copyOf(steps);
    for (int i = 0; i < steps.size(); i++) {
      if (i == 0 && steps.get(0).percentage == 0)
        throw new IllegalArgumentException("better before ill: " + steps);
      if (i > 0 && !steps.get(i - 1).from.isBefore(steps.get(i).from))
        throw new IllegalArgumentException("days out of order: " + steps);
    }
  }

  public static Course illFrom(LocalDate day, int percentage) {
    return new Course(List.of(new Step(day, percentage)));
  }

  public Course then(LocalDate day, int percentage) {
    var more = new ArrayList<>(steps);
    more.add(new Step(day, percentage));
    return new Course(more);
  }

  public Course betterFrom(LocalDate day) {
    return then(day, 0);
  }

  public int percentageOn(LocalDate day) {
    int percentage = 0;
    for (var step : steps) {
      if (step.from.isAfter(day)) break;
      percentage = step.percentage;
    }
    return percentage;
  }

  /// From falling ill to being well again; the last may be open.
  record Spell(LocalDate from, LocalDate until) {}

  /// @return spells in order of day; one that is not over lasts until [LocalDate#MAX], exclusive
  List<Spell> spells() {
    List<Spell> spells = new ArrayList<>();
    for (var step : steps) {
      boolean isOpen = !spells.isEmpty() && spells.getLast().until.equals(LocalDate.MAX);
      if (step.percentage > 0 && !isOpen) spells.add(new Spell(step.from, LocalDate.MAX));
      if (step.percentage == 0 && isOpen)
        spells.set(spells.size() - 1, new Spell(spells.getLast().from, step.from));
    }
    return spells;
  }
}
