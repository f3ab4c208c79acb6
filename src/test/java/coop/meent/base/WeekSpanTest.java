package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekSpanTest {

  private static String words(Language language, String... weeks) {
    var read = Arrays.stream(weeks).map(one -> Week.parse(one).orElseThrow()).toList();
    return WeekSpan.words(read, new Texts(language));
  }

  @Test
  void weeksOnEndAreOneSpanInAnyOrder() {
    assertThat(words(Language.EN, "2026-W51", "2026-W49", "2026-W48", "2026-W48"))
        .isEqualTo("23 Nov – 6 Dec 2026, 14–20 Dec 2026");
  }

  @Test
  void aSpanOverNewYearSaysBothYears() {
    assertThat(words(Language.NL, "2026-W53", "2027-W01")).isEqualTo("28 dec 2026 – 10 jan 2027");
  }

  @Test
  void noWeeksAreNoWords() {
    assertThat(WeekSpan.words(List.of(), new Texts(Language.EN))).isEmpty();
    var week = Week.parse("2026-W48").orElseThrow();
    assertThatThrownBy(() -> new WeekSpan(week, week.plus(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
