package coop.meent.statute;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people type as the value of a rule, in either language.
class RuleTypeTest {

  private static final Texts DUTCH = new Texts(Language.NL);

  @Test
  void theSameIsReadHoweverItIsTyped() {
    reads(RuleType.TERM, "4W", "4 weeks", "4 weken", "4w", " 4  Weken ");
    reads(RuleType.TERM, "1M", "1 month", "1 maand", "1M");
    reads(RuleType.TERM, "30D", "30 days", "30 dagen", "30d");
    reads(RuleType.TERM, "2Y", "2 years", "2 jaar", "2y");
    reads(RuleType.MONEY, "500.00", "500", "500,00", "€ 500.00");
    reads(RuleType.SHARE, "2/3", "2/3", "2 / 3");
    reads(RuleType.SHARE, "25/100", "25%", "25 %");
    reads(RuleType.NUMBER, "3", "3", " 3 ");
    reads(
        RuleType.DAY_OF_YEAR,
        "--12-31",
        "31 December",
        "31 december",
        "31-12",
        "31 dec",
        "--12-31");
    reads(RuleType.DAY_OF_YEAR, "--02-29", "29 feb", "29/2");
    reads(RuleType.DAY_OF_YEAR, "--05-01", "1 mei", "1 May");
  }

  private static void reads(RuleType type, String code, String... typed) {
    for (var text : typed)
      assertThat(type.read(text, List.of()).map(RuleValue::code)).as(text).contains(code);
  }

  @Test
  void whatMeansNothingIsNoValue() {
    refuses(RuleType.TERM, "", "four weeks", "4", "4 blocks", "-4 weeks", "99999 days");
    refuses(RuleType.MONEY, "", "a lot", "-5.00", "5.001");
    refuses(RuleType.SHARE, "", "3/2", "1/0", "150%", "0,5");
    refuses(RuleType.NUMBER, "", "-1", "1.5", "many");
    refuses(RuleType.DAY_OF_YEAR, "", "31", "31 february", "30-2", "0-1", "1-13", "12-31", "1 foo");
  }

  private static void refuses(RuleType type, String... typed) {
    for (var text : typed) assertThat(type.read(text, List.of())).as(text).isEmpty();
  }

  @Test
  void whatAFileKeepsIsReadBackForEveryRuleWithALegalDefault() {
    for (var key : RuleKey.values()) {
      key.legalDefault()
          .ifPresent(law -> {
            var value = key.read(law.value()).orElseThrow();
            assertThat(value.code()).as(key.name()).isEqualTo(law.value());
            assertThat(value.in(DUTCH)).isNotBlank();
          });
      for (var option : key.options())
        assertThat(key.read(option).orElseThrow().in(DUTCH)).isNotBlank();
    }
  }

  @Test
  void valuesAreSaidInWords() {
    assertThat(RuleKey.NOTICE_TERM.read("4W").orElseThrow().in(DUTCH)).isEqualTo("4 weken");
    assertThat(RuleKey.STATUTES_MAJORITY.read("2/3").orElseThrow().in(DUTCH)).isEqualTo("2/3");
    assertThat(RuleKey.QUORUM.read("25%").orElseThrow().in(DUTCH)).isEqualTo("25%");
    assertThat(RuleKey.FINANCIAL_YEAR_END.read("31-12").orElseThrow().in(DUTCH))
        .isEqualTo("31 december");
  }
}
