package coop.meent.profit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalOffice;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue.Share;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who has a part that the board should look at.
class ShareWatchTest {

  private static Map<MemberId, BigDecimal> above(Share share, long... parts) {
    Map<MemberId, BigDecimal> each = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++)
      each.put(new MemberId(new UUID(0, i)), BigDecimal.valueOf(parts[i]));
    return ShareWatch.above(each, share);
  }

  @Test
  void aQuarterIsNotMoreThanAQuarter() {
    var quarter = new Share(25, 100);
    assertThat(above(quarter, 25, 25, 25, 25)).isEmpty();
    assertThat(above(quarter, 26, 24, 25, 25).values()).containsExactly(new BigDecimal("26.0"));
    assertThat(above(new Share(1, 3), 1, 1, 1)).isEmpty();
    assertThat(above(new Share(1, 3), 2, 1, 1).values()).containsExactly(new BigDecimal("50.0"));
    assertThat(above(quarter, 5)).isEmpty();
    assertThat(above(quarter, 0, 0)).isEmpty();
  }

  @Test
  void largePartsOfCapitalAreNamedWithTheSourceOfTheBound(@TempDir Path folder) {
    try (var office = new CapitalOffice(folder)) {
      var coop = office.coop;
      var watch =
          new ShareWatch(
              new ShareWatch.Rooms(
                  coop.profit, coop.capital, coop.members, coop.memberships, coop.statutes));
      var texts = new Texts(Language.NL);
      assertThat(watch.on(CapitalOffice.TODAY))
          .extracting(one -> one.in(texts))
          .containsExactly(
              "Meer dan 25% van het kapitaal (UBO, kvk.nl/en/ubo): Bas Hoekstra (40,0%), Vural bv"
                  + " (60,0%).");
      office.rule(RuleKey.WATCHED_SHARE, "50%", "11.4");
      assertThat(watch.on(CapitalOffice.TODAY))
          .extracting(Watched::kind, one -> one.holders().size(), Watched::source)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(Watched.Kind.CAPITAL, 1, "11.4"));
      office.rule(RuleKey.VOTES_PER_MEMBER, "1", "10.1");
      office.rule(RuleKey.WATCHED_SHARE, "20%", "11.5");
      assertThat(watch.on(CapitalOffice.TODAY))
          .extracting(Watched::kind)
          .isEqualTo(List.of(Watched.Kind.VOTES, Watched.Kind.CAPITAL));
    }
  }
}
