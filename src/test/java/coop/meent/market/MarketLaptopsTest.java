package coop.meent.market;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.cli.Services;
import coop.meent.market.Advert.Kind;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tom asks and Bas offers, each at his own laptop.
class MarketLaptopsTest {

  @TempDir Path folder;

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static MarketOutcome.Done said(Services at, Kind kind, String what) {
    var want = MarketServiceTest.want(what, 4, VaultOffice.TODAY.plusMonths(1), "", "");
    return done(at.market().say(kind, want, me(at)));
  }

  private static MarketOutcome.Done done(MarketOutcome outcome) {
    if (outcome instanceof MarketOutcome.Done made) return made;
    throw new AssertionError(outcome);
  }

  /// Tom wants it no more while Bas, who has not heard so, notes that it came to something with Tom
  /// and offers again. Each speaks for his own alone, and what is over goes with nothing.
  @Test
  void anAskThatEndsOnOneLaptopWhileItIsMatchedOnTheOther() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      var tom = office.letIn("Tom Smit");
      assertThat(bas.skills().list(new SkillDraft("Copywriting", "Words", false)))
          .isInstanceOf(SkillOutcome.Listed.class);
      var first = said(bas, Kind.OFFER, "An hour of editing").advert().id();
      office.together(bas, tom);
      var asked = said(tom, Kind.ASK, "A second pair of eyes");
      assertThat(asked.matches()).singleElement().matches(Match::fits);
      var ask = asked.advert().id();
      office.together(tom, bas);
      assertThat(bas.market().news(me(bas))).hasSize(1);
      // Apart.
      done(tom.market().end(ask, Optional.empty(), "Not needed", me(tom)));
      done(bas.market().end(first, Optional.of(me(tom)), "On Wednesday", me(bas)));
      var again = said(bas, Kind.OFFER, "Another hour");
      assertThat(again.matches()).as("Bas does not know yet").singleElement().matches(Match::fits);
      office.together(tom, bas, tom);
      for (var laptop : List.of(bas, tom)) {
        var market = laptop.market();
        assertThat(market.advert(ask).orElseThrow().state(VaultOffice.TODAY))
            .isEqualTo(Advert.State.ENDED);
        var done = market.advert(first).orElseThrow();
        assertThat(done.state(VaultOffice.TODAY)).isEqualTo(Advert.State.DONE);
        assertThat(done.ends().getFirst().whom()).contains(me(tom));
        var open = market.advert(again.advert().id()).orElseThrow();
        assertThat(open.state(VaultOffice.TODAY)).isEqualTo(Advert.State.OPEN);
        assertThat(market.matches(open)).isEmpty();
        assertThat(market.news(me(bas))).isEmpty();
        assertThat(market.news(me(tom))).isEmpty();
        assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
      }
      assertThat(tom.market().adverts()).isEqualTo(bas.market().adverts());
      assertThat(tom.market().gaps()).isEqualTo(bas.market().gaps());
      assertThat(tom.market().end(ask, Optional.of(me(bas)), "", me(tom)))
          .isEqualTo(new MarketOutcome.Ended());
    }
  }
}
