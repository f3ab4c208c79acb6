package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import org.junit.jupiter.api.Test;

class AmountTextTest {

  /// What is typed | read in Dutch | read in English; - where it is refused.
  private static final String TABLE =
      """
      0                 | 0.00       | 0.00
      12                | 12.00      | 12.00
      12,5              | 12.50      | 12.50
      12.5              | 12.50      | 12.50
      12,50             | 12.50      | 12.50
      1234.56           | 1234.56    | 1234.56
      1234,56           | 1234.56    | 1234.56
      1.234,56          | 1234.56    | 1234.56
      1,234.56          | 1234.56    | 1234.56
      1.234             | 1234.00    | -
      1,234             | -          | 1234.00
      12.340            | 12340.00   | 12.34
      12,340            | 12.34      | 12340.00
      1.234.567         | 1234567.00 | 1234567.00
      1.234.567,8       | 1234567.80 | 1234567.80
      1 234,56          | 1234.56    | 1234.56
      € 7,50            | 7.50       | 7.50
      -7,50             | -7.50      | -7.50
      − € 7,50          | -7.50      | -7.50
      ,5                | 0.50       | 0.50
      5,                | 5.00       | 5.00
      12,345,6          | -          | -
      1.23.4            | -          | -
      1234.567,00       | -          | -
      12,505            | -          | 12505.00
      7-5               | -          | -
      twelve            | -          | -
      92233720368547758,07 | 92233720368547758.07 | 92233720368547758.07
      92233720368547758,08 | - | -
      """;

  @Test
  void readsWhatPeopleType() {
    TABLE
        .lines()
        .forEach(line -> {
          var cells = line.split("\\|");
          assertThat(read(Language.NL, cells[0])).as("nl %s", line).isEqualTo(cells[1].strip());
          assertThat(read(Language.EN, cells[0])).as("en %s", line).isEqualTo(cells[2].strip());
        });
  }

  private static String read(Language language, String typed) {
    return new AmountText(language).read(typed.strip()).map(Money::toString).orElse("-");
  }

  @Test
  void readsBackEveryAmountThatMeentWrites() {
    long seed = seed();
    var random = new Seeded(seed);
    for (int i = 0; i < 10_000; i++) {
      var money = Money.ofCents(random.nextLong() >> random.nextInt(63));
      for (var language : Language.values()) {
        var texts = new Texts(language);
        var reader = new AmountText(language);
        assertThat(reader.read(texts.money(money))).as("seed %d", seed).contains(money);
        assertThat(reader.read(texts.euro(money))).as("seed %d", seed).contains(money);
        assertThat(reader.read(money.toString())).as("seed %d", seed).contains(money);
      }
    }
  }

  private static long seed() {
    var given = System.getProperty("seed", "");
    long seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
    System.out.println("seed " + seed);
    return seed;
  }
}
