package coop.meent.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as people write them.
class InvoiceNumberTest {

  @ParameterizedTest
  @CsvSource({
    "2026-0007, 2026-0007",
    "2026-7, 2026-0007",
    "2026-b-0012, 2026-B-0012",
    "2026-B.7F3C-0001, 2026-B.7f3c-0001",
    "2026-A-0007, 2026-0007",
  })
  void isReadAsItIsWritten(String typed, String number) {
    assertThat(InvoiceNumber.read(typed).orElseThrow()).hasToString(number);
    assertThat(InvoiceNumber.read(number)).isEqualTo(InvoiceNumber.read(typed));
  }

  @Test
  void isNotReadFromOtherWords() {
    for (var text : new String[] {"", "2026", "A-7", "26-0007", "2026-0007 and more"})
      assertThat(InvoiceNumber.read(text)).as(text).isEmpty();
  }

  @Test
  void isALetterAndFigureInAReference() {
    assertThat(new InvoiceNumber(2026, "B.7f3c", 12).bare()).isEqualTo("2026B7f3c0012");
  }
}
