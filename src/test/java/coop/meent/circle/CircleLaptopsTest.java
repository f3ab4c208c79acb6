package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.gift.Preset;
import coop.meent.member.Role;
import coop.meent.outlook.Scenario;
import coop.meent.store.Contradictions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One month on two laptops: the same facts make the same rows, other facts a conflict that
/// somebody settles before anything is paid; and a member reads their own money alone.
class CircleLaptopsTest {

  private static final YearMonth START = YearMonth.of(2026, 8);

  @TempDir private Path folder;

  @Test
  void theSameFactsMakeTheSameMonthAndOtherFactsOneToChoose() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var tom = office.letIn("Tom Smit");
      office.together(office.bas, noor, tom);
      var noorId = noor.sync().member().orElseThrow();
      var tomId = tom.sync().member().orElseThrow();
      var circle = found(noor, List.of(office.basId, noorId, tomId));
      office.together(noor, office.bas, tom);
      var other = office.letIn("Ilse Bos", Role.TREASURER);
      office.together(noor, office.bas, other, tom, noor, other);

      var first = run(noor, circle, START);
      assertThat(run(other, circle, START)).isEqualTo(first);
      office.together(noor, other, office.bas, noor, other);
      assertThat(facts(noor, circle).months()).containsExactly(first);
      assertThat(facts(other, circle).contested()).isEmpty();

      note(noor, circle, tomId, "50");
      note(other, circle, tomId, "60");
      var next = START.plusMonths(1);
      var ours = run(noor, circle, next);
      assertThat(run(other, circle, next)).isNotEqualTo(ours);
      office.together(noor, other, office.bas, tom, noor, other);
      for (var at : List.of(noor, other, tom))
        assertThat(facts(at, circle).contested()).contains(next);
      assertThat(noor.circles().months().run(circle, next.plusMonths(1), Optional.empty()))
          .isEqualTo(new CircleOutcome.Contested(next));
      assertThat(noor.circles().months().payments().batch(circle, next, VaultOffice.TODAY))
          .isEqualTo(new PaymentBatch.Not(new CircleOutcome.Contested(next)));

      var clash =
          noor.store().read(Contradictions::read).stream()
              .filter(one -> one.table().equals("circle_month"))
              .findFirst()
              .orElseThrow();
      assertThat(
              noor.rivalry()
                  .told(clash, new coop.meent.base.Texts(coop.meent.base.Language.NL))
                  .thing())
          .contains("De Kring", "september 2026");
      assertThat(noor.rivalry().keep(clash, ours.id().uuid())).isTrue();
      office.together(noor, other, tom, noor, other);
      for (var at : List.of(noor, other, tom)) {
        assertThat(facts(at, circle).contested()).isEmpty();
        assertThat(facts(at, circle).month(next).orElseThrow().id()).isEqualTo(ours.id());
      }

      // Tom reads his own money and nobody else's; the two treasurers read all.
      assertThat(facts(tom, circle).balance(tomId, LocalDate.MAX)).isEqualTo(Money.parse("110"));
      assertThat(facts(tom, circle).movements()).allMatch(one -> one.member().equals(tomId));
      assertThat(facts(noor, circle).movements().stream().map(CircleMovement::member).distinct())
          .hasSize(2);
      assertThat(tom.circles().mayRun()).isFalse();
      assertThat(facts(tom, circle).roll().levels(START)).hasSize(3);

      // What the circle saw and what all have together is everybody's; so are kept scenarios.
      assertThat(facts(noor, circle).total(LocalDate.MAX)).isEqualTo(Money.parse("155"));
      assertThat(facts(tom, circle).total(LocalDate.MAX))
          .as("as it was when the month that was kept was run, before the 60 was known there")
          .isEqualTo(Money.parse("95"));
      assertThat(tom.circles().sight().seen(facts(tom, circle)))
          .isEqualTo(noor.circles().sight().seen(facts(noor, circle)));
      assertThat(tom.circles().sight().mayNote()).isFalse();
      assertThat(noor.circles().sight().mayNote()).isTrue();
      var shelf = tom.circles().shelf(tomId);
      var name = Optional.of("De Kring");
      assertThat(shelf.keep(name, "Tien procent", Scenario.usual())).isEmpty();
      office.together(tom, noor, office.bas, tom, noor);
      var seen = noor.circles().shelf(noorId).kept(name).getFirst();
      assertThat(seen.by()).isEqualTo("Tom Smit");
      assertThat(seen.isMine()).as("a treasurer takes nothing of others away").isFalse();
      assertThat(noor.circles().shelf(noorId).takeAway(seen.id()))
          .contains(new CircleOutcome.OthersScenario("Tien procent", "Tom Smit"));
      assertThat(seen.scenario()).isEqualTo(Scenario.usual());
      assertThat(office.bas.circles().shelf(office.basId).takeAway(seen.id())).isEmpty();
      office.together(office.bas, tom, noor, tom);
      assertThat(shelf.kept(name)).isEmpty();
      assertThat(noor.checks().run()).allMatch(finding -> finding.isOk());
      assertThat(tom.checks().run()).allMatch(finding -> finding.isOk());
    }
  }

  private static CircleId found(Services at, List<MemberId> members) {
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.NAMES, "no")).orElseThrow();
    var outcome =
        at.circles()
            .found(
                new CircleService.Founding(
                    "De Kring", START, rules, "ALV", Optional.empty(), Optional.empty()));
    var circle = ((CircleOutcome.Done) CircleOffice.done(outcome)).circle();
    for (var member : members)
      CircleOffice.done(
          at.circles().join(circle, member, Money.parse("1000"), START, Optional.empty()));
    CircleOffice.done(
        at.circles()
            .note(circle, members.get(1), Money.parse("45"), START.atDay(5), Optional.empty()));
    return circle;
  }

  private static RunMonth run(Services at, CircleId circle, YearMonth month) {
    var outcome = at.circles().months().run(circle, month, Optional.empty());
    return ((CircleOutcome.MonthRun) CircleOffice.done(outcome)).month();
  }

  private static void note(Services at, CircleId circle, MemberId member, String amount) {
    CircleOffice.done(
        at.circles()
            .note(
                circle,
                member,
                Money.parse(amount),
                START.plusMonths(1).atDay(5),
                Optional.empty()));
  }

  private static CircleFacts facts(Services at, CircleId circle) {
    return at.circles().circle(circle).orElseThrow();
  }
}
