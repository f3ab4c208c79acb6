package coop.meent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import coop.meent.base.Split.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SplitTest {

  /// Worked example B of the Dutch bookkeeping reference: 10,000.00 less 7.5 % margin, by hours.
  @Test
  void anInvoiceIsSplitByHoursToTheCent() {
    var net = Money.parse("10000.00");
    var margin = net.times(Rate.percent("7.5"), RoundingMode.HALF_UP);
    var rest = net.minus(margin);

    assertThat(margin).isEqualTo(Money.parse("750.00"));
    assertThat(cents(rest, share(1, "37"), share(2, "41"), share(3, "22.5")))
        .containsExactly("3405.47", "3773.63", "2070.90");
    assertThat(List.of("3405.47", "3773.63", "2070.90"))
        .extracting(part -> Money.parse(part).times(Rate.percent("21"), RoundingMode.HALF_UP))
        .extracting(Money::toString)
        .containsExactly("715.15", "792.46", "434.89");
  }

  @Test
  void equalRemaindersFallToTheLowestMemberNumber() {
    assertThat(cents(Money.parse("0.02"), share(7, "1"), share(3, "1"), share(5, "1")))
        .containsExactly("0.01", "0.01", "0.00");
  }

  @Test
  void equalNumbersFallToTheLowestIdAsUnsignedBytes() {
    var low = new Share(1, UUID.fromString("7f000000-0000-7000-8000-000000000000"), one());
    var high = new Share(1, UUID.fromString("80000000-0000-7000-8000-000000000000"), one());

    var split = Split.byLargestRemainder(Money.parse("0.01"), List.of(high, low));
    assertThat(split.get(low)).isEqualTo(Money.parse("0.01"));
    assertThat(split.get(high)).isEqualTo(Money.ZERO);
  }

  @Test
  void aCreditNoteMirrorsItsInvoice() {
    assertThat(cents(Money.parse("-9250.00"), share(1, "37"), share(2, "41"), share(3, "22.5")))
        .containsExactly("-3405.47", "-3773.63", "-2070.90");
  }

  @Test
  void aShareWithoutWeightGetsNothing() {
    assertThat(cents(Money.parse("10.00"), share(1, "0"), share(2, "3")))
        .containsExactly("0.00", "10.00");
  }

  @Test
  void noWeightAtAllIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.byLargestRemainder(Money.parse("1.00"), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.byLargestRemainder(Money.parse("1.00"), List.of(share(1, "0"))));
  }

  /// Two claims of one member would have no order of their own, and equal ones would lose money.
  @Test
  void theSameMemberTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Split.byLargestRemainder(Money.parse("1.00"), List.of(share(1, "1"), share(1, "1.0"))))
        .withMessageContaining("1");
  }

  @Test
  void theLargestAmountThereIsSplitsToo() {
    var most = new Money(Long.MAX_VALUE);
    var parts = Split.byLargestRemainder(most, List.of(share(1, "1"), share(2, "1e9")));
    assertThat(Money.sum(parts.values())).isEqualTo(most);
  }

  @Test
  void anySplitSumsAndStaysWithinACentOfTheExactShare() {
    long seed = TestSeed.print("SplitTest.anySplitSumsAndStaysWithinACentOfTheExactShare");
    var random = new Seeded(seed);
    for (int run = 0; run < 2_000; run++) {
      var total = new Money(random.nextLong() >> random.nextInt(60));
      var shares = shares(random);
      var sum = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      var parts = Split.byLargestRemainder(total, shares);

      assertThat(Money.sum(parts.values())).as("run %d", run).isEqualTo(total);
      parts.forEach((share, part) -> {
        var off =
            part.toBigDecimal()
                .movePointRight(2)
                .multiply(sum)
                .subtract(BigDecimal.valueOf(total.cents()).multiply(share.weight()));
        assertThat(off.abs()).as("%s of %s", share, total).isLessThan(sum);
      });
    }
  }

  @Test
  void anySplitIsTheSameInAnyOrder() {
    long seed = TestSeed.print("SplitTest.anySplitIsTheSameInAnyOrder");
    var random = new Seeded(seed);
    for (int run = 0; run < 2_000; run++) {
      var total = new Money(random.nextInt(1_000_000) - 500_000L);
      var shares = shares(random);
      var parts = Split.byLargestRemainder(total, shares);
      var shuffled = new ArrayList<>(shares);
      Collections.shuffle(shuffled, new Random(random.nextLong()));

      assertThat(List.copyOf(Split.byLargestRemainder(total, shuffled).entrySet()))
          .as("run %d", run)
          .isEqualTo(List.copyOf(parts.entrySet()));
    }
  }

  /// One to fifty shares, many of them with equal weights and equal numbers.
  private static List<Share> shares(Seeded random) {
    List<Share> shares = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    int count = 1 + random.nextInt(50);
    while (shares.size() < count) {
      var id = new UUID(random.nextLong(), random.nextLong());
      var weight = BigDecimal.valueOf(random.nextInt(40), random.nextInt(3));
      if (ids.add(id)) shares.add(new Share(1 + random.nextInt(count), id, weight));
    }
    shares.set(0, new Share(1, shares.getFirst().id(), BigDecimal.TEN));
    return shares;
  }

  private static List<String> cents(Money total, Share... shares) {
    return Split.byLargestRemainder(total, List.of(shares)).values().stream()
        .map(Money::toString)
        .toList();
  }

  private static Share share(int member, String weight) {
    return new Share(member, new UUID(member, 0), new BigDecimal(weight));
  }

  private static BigDecimal one() {
    return BigDecimal.ONE;
  }
}
