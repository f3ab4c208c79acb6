package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.member.MaskingOutcome;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What gift circles hold about a person: levels, what went in and out, gifts given and received.
public final class PersonalCircle implements PersonalPart {

  private final CircleService circles;

  public PersonalCircle(CircleService circles) {
    this.circles = circles;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var facts : circles.circles()) rows.addAll(rows(facts, asked.who()));
    for (var one : circles.shelf(asked.who()).mine())
      rows.add(
          Rows.with("scenario", one.name())
              .and("supposed", one.code())
              .and("on", one.at().toString())
              .said(texts -> texts.get("personal.circle.scenario", one.name())));
    return new Held("circles", texts -> texts.get("personal.part.circles"), rows, List.of());
  }

  /// The account, and words beside a movement: what was given keeps its number alone.
  @Override
  public List<MaskingOutcome.Field> emptied(MemberId who) {
    List<MaskingOutcome.Field> fields = new ArrayList<>();
    for (var facts : circles.circles()) {
      var name = facts.circle().name();
      var iban = facts.accounts().get(who);
      if (iban != null)
        fields.add(
            new MaskingOutcome.Field(texts -> texts.get("circle.masked.account", name), iban));
      for (var one : facts.movements(who))
        one.words()
            .ifPresent(why ->
                fields.add(
                    new MaskingOutcome.Field(
                        texts -> texts.get("circle.masked.reason", name), why)));
    }
    return fields;
  }

  private static List<Row> rows(CircleFacts facts, MemberId who) {
    var name = facts.circle().name();
    List<Row> rows = new ArrayList<>();
    for (var step : facts.roll().steps(who))
      rows.add(
          Rows.with("circle", name)
              .and("step", step.kind().toLowerCase(Locale.ROOT))
              .and("from", step.from().toString())
              .and("level", step.level())
              .said(texts -> texts.get("personal.circle.step", name, step.from(), step.level())));
    for (var one : facts.movements(who))
      rows.add(
          Rows.with("circle", name)
              .and("movement", one.kind().toLowerCase(Locale.ROOT))
              .and("on", one.on())
              .and("amount", one.amount())
              .and("fee", one.fee())
              .and("note", one.reason())
              .said(texts ->
                  texts.get(
                      "personal.circle.movement",
                      name,
                      one.on(),
                      one.known().map(kind -> kind.in(texts)).orElse(one.kind()),
                      one.amount())));
    for (var gift : facts.gifts(who))
      facts
          .month(gift.month())
          .ifPresent(month -> rows.add(money("gave", name, month.month(), gift.paid(), gift)));
    for (var one : facts.thanks().keySet())
      if (one.member().equals(who))
        facts
            .month(one.month())
            .ifPresent(month ->
                rows.add(
                    Rows.with("circle", name)
                        .and("what", "thanked")
                        .and("month", month.month().toString())
                        .said(texts -> texts.get("personal.circle.thanked", name, month.month()))));
    for (var one : facts.receipts(who))
      rows.add(money("received", name, one.month(), one.received(), facts.proof(one)));
    for (var one : facts.corrections(who))
      facts
          .month(one.settledIn())
          .ifPresent(month ->
              rows.add(
                  money(
                      "settled",
                      name,
                      month.month(),
                      one.received().minus(one.amount()),
                      facts.proof(one))));
    for (var one : facts.help(who)) rows.add(money("gave", name, one.month(), one.paid(), one));
    for (var one : facts.helped(who))
      rows.add(money("received", name, one.month(), one.received().minus(one.own()), one));
    return rows;
  }

  private static Row money(String what, String circle, YearMonth month, Money amount, Named proof) {
    return Rows.with("circle", circle)
        .and("what", what)
        .and("month", month.toString())
        .and("amount", amount)
        .said(texts -> texts.get("personal.circle." + what, circle, month, amount, proof));
  }
}
