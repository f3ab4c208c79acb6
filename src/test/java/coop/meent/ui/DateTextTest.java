package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateTextTest {

  private static final String TABLE =
      """
      20-11-2026 | 2026-11-20
      20/11/2026 | 2026-11-20
      20.11.2026 | 2026-11-20
      20 11 2026 | 2026-11-20
      2026-11-20 | 2026-11-20
      20112026   | 2026-11-20
      20-11-26   | 2026-11-20
      1-2        | 2025-02-01
      29-2-2024  | 2024-02-29
      29-2-2026  | -
      31-11-2026 | -
      2026       | -
      soon       | -
      """;

  @Test
  void readsDaysAsPeopleTypeThem() {
    var reader = new DateText(Language.NL);
    TABLE
        .lines()
        .forEach(line -> {
          var cells = line.split("\\|");
          var read = reader.read(cells[0], 2025).map(LocalDate::toString).orElse("-");
          assertThat(read).as(line).isEqualTo(cells[1].strip());
        });
  }

  @Test
  void readsBackWhatItWrites() {
    var reader = new DateText(Language.EN);
    var day = LocalDate.of(2026, 1, 9);
    assertThat(reader.read(reader.write(day), 1999)).contains(day);
  }
}
