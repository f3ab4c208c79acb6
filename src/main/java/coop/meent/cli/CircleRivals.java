package coop.meent.cli;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleService;
import coop.meent.circle.RunMonth;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One month of a circle that two laptops ran from different facts.
public record CircleRivals(CircleService circles) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("circle_month");
  }

  /// A month of a circle, and the circle.
  private record Run(CircleFacts facts, RunMonth month) {}

  private Optional<Run> run(UUID row) {
    for (var facts : circles.circles()) {
      var month = facts.month(new CircleMonthId(row));
      if (month.isPresent()) return Optional.of(new Run(facts, month.get()));
    }
    return Optional.empty();
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var found = run(row);
    if (found.isEmpty() || !found.get().month.isContested()) return false;
    var outcome = circles.months().keep(found.get().facts.circle().id(), found.get().month.id());
    CircleOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    return true;
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var thing =
        run(contradiction.versions().getFirst().row())
            .map(one ->
                texts.get(
                    "circle.rival.thing",
                    one.facts.circle().name(),
                    texts.month(one.month.month())))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                run(version.row()).map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(Run one, Texts texts) {
    var mark = one.month.mark().substring(0, 8);
    var sheet = circles.months().sheet(one.facts, one.month);
    var given = sheet.map(all -> texts.euro(all.given())).orElse("?");
    return new Said(
        mark,
        texts.get("circle.rival.given", given),
        List.of(
            new Detail(texts.get("circle.rival.mark"), mark),
            new Detail(texts.get("circle.gives"), given)));
  }
}
