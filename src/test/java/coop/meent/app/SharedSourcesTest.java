package coop.meent.app;

import static coop.meent.exchange.ExchangeOffice.COPY;
import static coop.meent.exchange.ExchangeOffice.TODAY;
import static coop.meent.exchange.ExchangeOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.market.MarketOutcome;
import coop.meent.market.MarketService;
import coop.meent.sharing.Shared.State;
import coop.meent.sharing.Thanks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rooms know of, told on as given and received.
class SharedSourcesTest {

  @TempDir private Path folder;

  @Test
  void aLeadCountsOnceItIsGiven() {
    try (var office = new ExchangeOffice(folder)) {
      var leads = new SharedLeads(office.exchange);
      var lead = office.passed("Jaarverslag");
      done(office.exchange.answer(lead.id(), office.noor, true));
      assertThat(leads.shared()).as("nobody has it yet").isEmpty();
      done(office.exchange.give(lead.id(), office.noor, office.bas));
      var given = leads.shared().getFirst();
      assertThat(given.giver()).isEqualTo(office.bas);
      assertThat(given.receiver()).isEqualTo(office.noor);
      assertThat(given.state(TODAY)).isEqualTo(State.ASKED);
      done(office.exchange.tell(lead.id(), office.noor, false, "Net niet"));
      var told = leads.shared().getFirst().thanks().orElseThrow();
      assertThat(told.outcome()).isEqualTo(Thanks.Outcome.NOT);
      assertThat(told.words()).contains("Net niet");
    }
  }

  @Test
  void whoAskedReceivedAndWhoOfferedGave() {
    try (var office = new ExchangeOffice(folder)) {
      var rooms = new MarketService.Rooms(office.coop.members, office.coop.memberships, List::of);
      var market =
          new MarketService(office.coop.store, office.coop.ids, TestCooperative.CLOCK, rooms);
      end(market, Kind.ASK, office.bas, Optional.of(office.noor), "Dank");
      end(market, Kind.OFFER, office.bas, Optional.of(office.mees), "Graag gedaan");
      end(market, Kind.OFFER, office.noor, Optional.empty(), "");
      var shared = new SharedAdverts(market).shared();
      assertThat(shared).hasSize(2);
      assertThat(shared.getFirst().giver()).isEqualTo(office.noor);
      assertThat(shared.getFirst().thanks().orElseThrow().words()).contains("Dank");
      assertThat(shared.getLast().giver()).isEqualTo(office.bas);
      assertThat(shared.getLast().receiver()).isEqualTo(office.mees);
      assertThat(shared.getLast().thanks()).as("the giver's word is no thanks").isEmpty();
    }
  }

  private static void end(
      MarketService market, Kind kind, MemberId by, Optional<MemberId> whom, String words) {
    var want =
        new Want(
            "Een uur",
            COPY,
            3,
            2,
            TODAY,
            TODAY.plusDays(30),
            "",
            Optional.empty(),
            Optional.empty());
    if (market.say(kind, want, by) instanceof MarketOutcome.Done said)
      assertThat(market.end(said.advert().id(), whom, words, by))
          .isInstanceOf(MarketOutcome.Done.class);
    else throw new AssertionError(kind);
  }
}
