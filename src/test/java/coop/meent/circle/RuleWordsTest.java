package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.gift.Preset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A rulebook reads like a sentence, and is typed in the words of whoever types it.
class RuleWordsTest {

  private static final Texts DUTCH = new Texts(Language.NL);

  @ParameterizedTest
  @EnumSource(Preset.class)
  void whatIsTypedInEitherLanguageSaysTheSame(Preset preset) {
    var rules = CircleRules.of(preset);
    for (var language : Language.values())
      for (var point : RulePoint.values()) {
        var typed = new RuleWords(new Texts(language)).typed(point, rules);
        assertThat(point.put(rules, typed)).as(point + " " + typed).isEqualTo(Optional.of(rules));
      }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEVELS       | 750 1.000 1.250      | 750.00 1000.00 1250.00
          LEVELS       | € 1.000 tot € 4.000  | 1000.00-4000.00
          SHARE        | 4,5%                 | 4.5%
          CAP          | geen                 | none
          MONTHLY_FEE  | € 12,50              | 12.50
          WAITING      | 1 maand              | 1M
          WAITING      | 30 dagen meegeteld   | 30D inside
          WAITING      | 2 months             | 2M
          STEPS        | 50, 100              | 50 100
          STEPS        | elk vanaf 25         | any from 25
          SIZE         | 20 t/m 50            | 20-50
          LEVEL_MONTHS | alle                 | all
          LIMIT        | 6,25%                | 6.25%
          SHORTAGE     | tweede ronde         | second_round
          SHORTAGE     | alliantie 6 10%      | alliance 6 10%
          ILL_GIVING   | ja                   | yes
          """)
  void dutchWordsAreTaken(RulePoint point, String typed, String kept) {
    assertThat(point.put(CircleRules.of(Preset.SMALL_CIRCLE), typed).map(point::said))
        .contains(kept);
  }

  @ParameterizedTest
  @CsvSource({"WAITING,een tijdje", "SHARE,veel", "STEPS,130", "SIZE,50-20", "CAP,0"})
  void nonsenseIsNot(RulePoint point, String typed) {
    assertThat(point.put(CircleRules.of(Preset.SMALL_CIRCLE), typed)).isEmpty();
  }

  @Test
  void aRulebookIsReadWithoutKnowingItsCode() {
    var words = new RuleWords(DUTCH);
    var rules = CircleRules.of(Preset.SMALL_CIRCLE);
    var all = new StringBuilder();
    for (var point : RulePoint.values()) all.append(words.says(point, rules)).append('\n');
    assertThat(all.toString())
        .contains(
            "8 niveaus, van " + euro("750") + " tot " + euro("2500"),
            "4,5% van het niveau",
            "één maand")
        .contains("50% · 100%", "20 tot 50 mensen", euro("12.50") + " per maand")
        .doesNotContainPattern("\\b(yes|no|none|all|1M|report)\\b");
  }

  private static String euro(String amount) {
    return DUTCH.euro(Money.parse(amount));
  }
}
