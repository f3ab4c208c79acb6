package coop.meent.cli;

import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.circle.AllianceFacts;
import coop.meent.circle.AllianceMonth;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleService;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What allied circles give for one month, computed on two laptops from different facts.
public record AllianceRivals(CircleService circles) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("circle_alliance_month");
  }

  private record Given(AllianceFacts facts, AllianceMonth month) {}

  private Optional<Given> given(UUID row) {
    for (var facts : circles.alliances().all()) {
      var month = facts.month(new AllianceMonthId(row));
      if (month.isPresent()) return Optional.of(new Given(facts, month.get()));
    }
    return Optional.empty();
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    var found = given(row);
    if (found.isEmpty() || !found.get().month.isContested()) return false;
    var outcome = circles.alliances().keep(found.get().facts.id(), found.get().month.id());
    CircleOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    return true;
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var thing =
        given(contradiction.versions().getFirst().row())
            .map(one ->
                texts.get(
                    "circle.rival.alliance", one.facts.name(), texts.month(one.month.month())))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                given(version.row()).map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(Given one, Texts texts) {
    var mark = one.month.mark().substring(0, 8);
    var sheet = circles.alliances().sheet(one.month);
    var money = sheet.map(all -> texts.euro(all.given())).orElse("?");
    return new Said(
        mark,
        texts.get("circle.rival.given", money),
        List.of(
            new Detail(texts.get("circle.rival.mark"), mark),
            new Detail(texts.get("circle.gives"), money)));
  }
}
