package coop.meent.work;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;

/// Assignments that a person is, or was, the one to call for.
public final class PersonalAssignments implements PersonalPart {

  private final WorkService work;

  public PersonalAssignments(WorkService work) {
    this.work = work;
  }

  @Override
  public Held of(Asked asked) {
    var rows =
        work.assignments().stream()
            .filter(one -> one.holder().equals(asked.who()))
            .map(PersonalAssignments::row)
            .toList();
    return new Held(
        "assignments", texts -> texts.get("personal.part.assignments"), rows, java.util.List.of());
  }

  private static Row row(Assignment one) {
    var number = String.valueOf(one.number());
    return Rows.with("number", number)
        .and("name", one.name())
        .and("from", one.from())
        .and("until", one.to())
        .said(texts -> {
          var name = number + " " + one.name();
          return one.to()
              .map(until -> texts.get("personal.fromUntil", name, one.from(), until))
              .orElseGet(() -> texts.get("personal.from", name, one.from()));
        });
  }
}
