package coop.meent.exchange;

import coop.meent.base.Texts;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// The leads that a person passed on, could have taken or took, with all that they said of them.
public final class PersonalExchange implements PersonalPart {

  private final ExchangeService exchange;

  public PersonalExchange(ExchangeService exchange) {
    this.exchange = exchange;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    for (var one : exchange.leads()) {
      if (one.lead().passer().equals(asked.who())) rows.add(row(one));
      for (var word : one.words()) if (word.by().equals(asked.who())) rows.add(row(one, word));
    }
    for (var part : exchange.thanks(asked.who())) rows.add(row(part));
    return new Held("exchange", texts -> texts.get("exchange.page"), rows, List.of());
  }

  private static Row row(LeadStanding one) {
    var work = one.lead().work();
    return Rows.with("what", work.what())
        .and("client", work.clientName())
        .and("hours", work.hours())
        .and("from", work.from())
        .and("to", work.to())
        .and("state", one.state().name())
        .said(texts -> said(one, texts) + " · " + one.state().in(texts));
  }

  private static Row row(LeadThanks.Part part) {
    return Rows.with("what", part.what())
        .and("on", part.on())
        .and("received", part.isReceived())
        .and("amount", part.gross())
        .said(texts -> texts.shortDate(part.on()) + " · " + part.in(texts));
  }

  private static Row row(LeadStanding one, LeadWord word) {
    return Rows.with("what", one.lead().work().what())
        .and("on", word.on())
        .and("kind", word.kind().name())
        .and("words", word.words().orElse(""))
        .said(texts ->
            texts.shortDate(word.on())
                + " · "
                + said(one, texts)
                + word.words().map(words -> " · " + words).orElse(""));
  }

  private static String said(LeadStanding one, Texts texts) {
    var work = one.lead().work();
    return texts.get("exchange.held", work.what(), work.clientName());
  }
}
