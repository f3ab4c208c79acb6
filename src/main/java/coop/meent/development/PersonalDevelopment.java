package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import coop.meent.work.HoursText;
import java.util.ArrayList;
import java.util.List;

/// What a person asked to learn and what was said to it, what was said to others, and every tranche
/// of the budget.
public final class PersonalDevelopment implements PersonalPart {

  private final DevelopmentService development;

  public PersonalDevelopment(DevelopmentService development) {
    this.development = development;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : development.requests()) {
      boolean isTheirs = one.request().member().equals(asked.who());
      if (isTheirs) rows.add(row(one));
      for (var word : one.answers())
        if (isTheirs || word.by().equals(asked.who())) rows.add(row(one, word));
    }
    for (var one : development.budget(asked.who()).tranches()) rows.add(row(one));
    for (var one : development.gifts())
      if (one.giver().equals(asked.who()) || one.isTo(asked.who())) rows.add(row(one));
    for (var one : development.rounds())
      if (one.of(asked.who()).isPositive()) rows.add(row(one, one.of(asked.who())));
    for (var one : development.teaching().of(asked.who())) rows.add(row(one, asked.who()));
    return new Held("development", texts -> texts.get("development.page"), rows, List.of());
  }

  private static Row row(RequestStanding one) {
    var request = one.request();
    var training = request.training();
    return Rows.with("course", training.course())
        .and("why", training.why())
        .and("asked", request.asked())
        .and("starts", training.starts())
        .and("ends", training.ends())
        .and("cost", request.cost())
        .and("paid", one.paid())
        .and("state", one.state().name())
        .said(texts ->
            texts.shortDate(request.asked())
                + " · "
                + training.course()
                + " · "
                + texts.euro(request.cost())
                + " · "
                + one.state().in(texts));
  }

  private static Row row(RequestStanding one, Answer word) {
    var course = one.request().training().course();
    return Rows.with("course", course)
        .and("on", word.on())
        .and("agrees", word.agrees())
        .and("reason", word.reason().orElse(""))
        .said(texts -> texts.shortDate(word.on()) + " · " + course + " · " + said(word, texts));
  }

  private static String said(Answer word, Texts texts) {
    return word.reason()
        .map(reason -> texts.get("development.rivals.no", reason))
        .orElseGet(() -> texts.get("development.rivals.yes"));
  }

  private static Row row(Gift one) {
    return Rows.with("on", one.on())
        .and("given", one.amount())
        .and("words", one.words())
        .and("thanks", one.thanks().map(Gift.Thanks::words).orElse(""))
        .said(texts ->
            texts.get("development.gift.held", one.on(), texts.euro(one.amount()), one.words()));
  }

  private static Row row(RoundStanding one, Money put) {
    return Rows.with("round", one.round().name())
        .and("put", put)
        .and("closes", one.round().closes())
        .and("state", one.state().name())
        .said(
            texts -> one.round().name() + " · " + texts.euro(put) + " · " + one.state().in(texts));
  }

  /// Without the name of the other: it is a paper about one person.
  private static Row row(TeachingStanding one, MemberId who) {
    var teaching = one.teaching();
    var hours = HoursText.shown(one.signed().orElse(teaching.minutes()));
    return Rows.with("lesson", teaching.what())
        .and("teaches", teaching.teacher().equals(who))
        .and("asked", teaching.on())
        .and("hours", hours)
        .and("rate", teaching.rate())
        .and("state", one.state().name())
        .said(texts ->
            texts.shortDate(teaching.on())
                + " · "
                + teaching.what()
                + " · "
                + texts.get("development.lesson.line", hours, texts.euro(teaching.rate()))
                + " · "
                + one.state().in(texts));
  }

  private static Row row(Tranche one) {
    return Rows.with("from", one.from())
        .and("lapses", one.lapses())
        .and("amount", one.amount())
        .and("reserved", one.reserved())
        .and("paid", one.paid())
        .and("given", one.given())
        .and("lapsed", one.lapsed())
        .and("available", one.available())
        .said(texts ->
            texts.get("development.tranche", one.from())
                + " · "
                + texts.euro(one.amount())
                + " · "
                + texts.get("development.tranche.until", one.lapses()));
  }
}
