package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RfReferenceTest {

  @Test
  void numbersGetTheCheckDigitsOfTheStandard() {
    assertThat(RfReference.of("20260001").orElseThrow()).hasToString("RF31 2026 0001");
    assertThat(RfReference.of("539007547034").orElseThrow()).hasToString("RF18 5390 0754 7034");
    assertThat(RfReference.of("ZF-noor-2026-0001").orElseThrow().plain())
        .matches("RF\\d\\dZFNOOR20260001");
  }

  @Test
  void isReadAsPeopleWriteIt() {
    assertThat(RfReference.parse("rf18 5390 0754 7034").orElseThrow().plain())
        .isEqualTo("RF18539007547034");
  }

  @Test
  void oneWrongDigitOrTwoInTheWrongOrderShow() {
    var right = "RF18539007547034";
    for (int i = 2; i < right.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit == right.charAt(i)) continue;
        var wrong = right.substring(0, i) + digit + right.substring(i + 1);
        assertThat(RfReference.parse(wrong)).as(wrong).isEmpty();
      }
    }
    assertThat(RfReference.parse("RF18539007547043")).isEmpty();
    assertThat(RfReference.isMeant("RF18539007547043")).isTrue();
    assertThat(RfReference.isMeant("2026-0001")).isFalse();
  }

  @Test
  void whatDoesNotFitIsNone() {
    assertThat(RfReference.of("")).isEmpty();
    assertThat(RfReference.of("--")).isEmpty();
    assertThat(RfReference.of("1".repeat(22))).isEmpty();
    assertThat(RfReference.of("1".repeat(21))).isPresent();
    assertThatThrownBy(() -> new RfReference("RF00X")).isInstanceOf(IllegalArgumentException.class);
  }
}
