package coop.meent.market;

import static coop.meent.exchange.ExchangeOffice.COPY;
import static coop.meent.exchange.ExchangeOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketServiceTest {

  @TempDir private Path folder;
  private ExchangeOffice office;
  private MarketService market;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    market = over(office);
  }

  static MarketService over(ExchangeOffice office) {
    return new MarketService(
        office.coop.store,
        office.coop.ids,
        TestCooperative.CLOCK,
        new MarketService.Rooms(office.coop.members, office.coop.memberships, List::of));
  }

  @AfterEach
  void close() {
    office.close();
  }

  static Want want(String what, int hours, LocalDate to, String from, String most) {
    return new Want(
        what,
        COPY,
        3,
        hours,
        TODAY,
        to,
        "",
        Optional.of(from).filter(one -> !one.isEmpty()).map(Money::parse),
        Optional.of(most).filter(one -> !one.isEmpty()).map(Money::parse));
  }

  private static Want simple(String what) {
    return want(what, 4, TODAY.plusMonths(1), "", "");
  }

  private MarketOutcome.Done said(Kind kind, String what, MemberId by) {
    return done(market.say(kind, simple(what), by));
  }

  private static MarketOutcome.Done done(MarketOutcome outcome) {
    if (outcome instanceof MarketOutcome.Done made) return made;
    throw new AssertionError(outcome);
  }

  @Test
  void whatGoesTogetherIsFoundAsItIsSaid() {
    assertThat(said(Kind.ASK, "A second pair of eyes", office.bas).matches()).isEmpty();
    assertThat(market.gaps()).hasSize(1);
    var offer = said(Kind.OFFER, "An hour of editing", office.noor);
    assertThat(offer.matches()).singleElement().matches(Match::fits);
    assertThat(market.gaps()).isEmpty();
    assertThat(market.news(office.bas)).hasSize(1);
    assertThat(market.news(office.noor)).isEmpty();
    assertThat(market.news(office.mees)).isEmpty();
  }

  @Test
  void whatIsDoneEndsWithWhomAndThanks() {
    var ask = said(Kind.ASK, "Eyes", office.bas).advert();
    assertThat(market.end(ask.id(), Optional.empty(), "", office.noor))
        .isEqualTo(new MarketOutcome.NotYours("Bas Hoekstra"));
    assertThat(market.end(ask.id(), Optional.of(office.bas), "", office.bas))
        .isEqualTo(new MarketOutcome.WithOneself());
    assertThat(market.end(new UUID(9, 9), Optional.empty(), "", office.bas))
        .isInstanceOf(MarketOutcome.NoSuchAdvert.class);
    done(market.end(ask.id(), Optional.of(office.noor), " Thank you ", office.bas));
    var now = market.advert(ask.id()).orElseThrow();
    assertThat(now.state(TODAY)).isEqualTo(Advert.State.DONE);
    assertThat(now.ends().getFirst().words()).contains("Thank you");
    assertThat(market.end(ask.id(), Optional.empty(), "", office.bas))
        .isEqualTo(new MarketOutcome.Ended());
    assertThat(market.gaps()).isEmpty();
  }

  @Test
  void whatCannotBeSaidIsRefusedInOrder() {
    assertThat(market.say(Kind.ASK, simple("x"), new MemberId(new UUID(7, 7))))
        .isInstanceOf(MarketOutcome.NotAMember.class);
    assertThat(market.say(Kind.ASK, simple(" "), office.bas))
        .isEqualTo(new MarketOutcome.NothingNamed());
    assertThat(market.say(Kind.ASK, want("x", 61, TODAY, "", ""), office.bas))
        .isEqualTo(new MarketOutcome.NotSoMuch());
    assertThat(market.say(Kind.ASK, want("x", 4, TODAY.minusDays(1), "", ""), office.bas))
        .isEqualTo(new MarketOutcome.EndsBeforeItStarts(TODAY, TODAY.minusDays(1)));
    var past =
        new Want(
            "x",
            COPY,
            3,
            4,
            TODAY.minusDays(9),
            TODAY.minusDays(1),
            "",
            Optional.empty(),
            Optional.empty());
    assertThat(market.say(Kind.ASK, past, office.bas))
        .isEqualTo(new MarketOutcome.AllPast(TODAY.minusDays(1)));
    assertThat(market.say(Kind.ASK, want("x", 4, TODAY, "90.00", "80.00"), office.bas))
        .isEqualTo(new MarketOutcome.RatesTurned(Money.parse("90.00"), Money.parse("80.00")));
    assertThat(market.adverts()).isEmpty();
  }

  @Test
  void whatWasSaidLastIsTakenBack() {
    var made = said(Kind.OFFER, "Editing", office.noor);
    assertThat(market.undo(made.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(market.adverts()).isEmpty();
  }
}
