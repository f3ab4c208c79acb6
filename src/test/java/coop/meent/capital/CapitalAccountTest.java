package coop.meent.capital;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The capital of one member on any day, from what happened to it.
class CapitalAccountTest {

  private static final MemberId NOOR = new MemberId(new UUID(1, 1));
  private int made;

  private Movement movement(MovementKind kind, String on, String amount) {
    return movement(kind, on, amount, Optional.empty());
  }

  private Movement movement(
      MovementKind kind, String on, String amount, Optional<MovementId> takesBack) {
    made++;
    return new Movement(
        new MovementId(new UUID(2, made)),
        NOOR,
        kind.name(),
        LocalDate.parse(on),
        Money.parse(amount),
        Optional.empty(),
        Optional.empty(),
        takesBack,
        Optional.empty(),
        List.of(),
        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(made));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> lots(CapitalAccount account, String day) {
    return account.lots(day(day)).stream()
        .map(lot -> lot.on() + " " + lot.left() + " of " + lot.amount())
        .toList();
  }

  @Test
  void whatIsPaidOutIsTakenFromTheOldestLot() {
    var account =
        new CapitalAccount(
            List.of(
                movement(MovementKind.PAID_IN, "2024-03-01", "500.00"),
                movement(MovementKind.CREDITED, "2025-05-21", "300.00"),
                movement(MovementKind.PAID_OUT, "2026-02-01", "-600.00")));
    assertThat(account.balance(day("2024-02-29"))).isEqualTo(Money.ZERO);
    assertThat(account.balance(day("2025-12-31"))).isEqualTo(Money.parse("800.00"));
    assertThat(lots(account, "2025-12-31"))
        .containsExactly("2024-03-01 500.00 of 500.00", "2025-05-21 300.00 of 300.00");
    assertThat(account.balance(day("2026-02-01"))).isEqualTo(Money.parse("200.00"));
    assertThat(lots(account, "2026-02-01")).containsExactly("2025-05-21 200.00 of 300.00");
  }

  @Test
  void noMoreCanBePaidOutThanStandsThereNowAndLater() {
    var account =
        new CapitalAccount(
            List.of(
                movement(MovementKind.PAID_IN, "2024-03-01", "500.00"),
                movement(MovementKind.PAID_OUT, "2026-02-01", "-350.00")));
    assertThat(account.payable(day("2025-01-01"))).isEqualTo(Money.parse("150.00"));
    assertThat(account.payable(day("2024-01-01"))).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsAskedStaysOpenUntilItIsPaidOrWithdrawn() {
    var asked = movement(MovementKind.ASKED, "2026-01-10", "500.00");
    var part = movement(MovementKind.PAID_IN, "2026-01-20", "200.00");
    var rest = movement(MovementKind.ASK_WITHDRAWN, "2026-03-01", "300.00");
    var account = new CapitalAccount(List.of(asked, part, rest));
    assertThat(account.asked(day("2026-01-10")))
        .contains(new CapitalAccount.Ask(Money.parse("500.00"), day("2026-01-10")));
    assertThat(account.asked(day("2026-02-01")).orElseThrow().open())
        .isEqualTo(Money.parse("300.00"));
    assertThat(account.asked(day("2026-03-01"))).isEmpty();
    assertThat(account.balance(day("2026-03-01"))).isEqualTo(Money.parse("200.00"));
  }

  @Test
  void aPaymentThatIsTakenBackOpensTheRequestAgain() {
    var asked = movement(MovementKind.ASKED, "2026-01-10", "500.00");
    var paid = movement(MovementKind.PAID_IN, "2026-01-20", "500.00");
    var back = movement(MovementKind.TAKEN_BACK, "2026-01-25", "-500.00", Optional.of(paid.id()));
    var account = new CapitalAccount(List.of(asked, paid, back));
    assertThat(account.asked(day("2026-01-24"))).isEmpty();
    assertThat(account.asked(day("2026-01-25")).orElseThrow().open())
        .isEqualTo(Money.parse("500.00"));
    assertThat(account.balance(day("2026-01-25"))).isEqualTo(Money.ZERO);
    assertThat(account.lots(day("2026-01-25"))).isEmpty();
  }

  @Test
  void theAverageCountsTheDaysThatCapitalStood() {
    var account =
        new CapitalAccount(
            List.of(
                movement(MovementKind.PAID_IN, "2024-06-01", "100.00"),
                movement(MovementKind.PAID_IN, "2025-12-31", "100.00")));
    // 364 days of 100.00 and one of 200.00.
    assertThat(account.centDays(FiscalPeriod.year(2025)))
        .isEqualTo(BigDecimal.valueOf(364L * 10_000 + 20_000));
    assertThat(account.centDays(FiscalPeriod.year(2023))).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void whatANewerMeentWroteMovesNothing() {
    var newer = movement(MovementKind.PAID_IN, "2026-01-01", "9.00");
    var unknown =
        new Movement(
            newer.id(),
            NOOR,
            "CONVERTED",
            newer.on(),
            newer.amount(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            newer.recordedAt());
    var account = new CapitalAccount(List.of(unknown));
    assertThat(account.balance(day("2026-12-31"))).isEqualTo(Money.ZERO);
    assertThat(account.lots(day("2026-12-31"))).isEmpty();
    assertThat(account.movements()).hasSize(1);
  }

  @Test
  void lotsAddUpToTheBalanceOnEveryDayInAnyOrder() {
    long seed = TestSeed.print("CapitalAccountTest");
    var random = new Seeded(seed);
    for (int round = 0; round < 50; round++) {
      List<Movement> movements = new ArrayList<>();
      var first = day("2020-01-01");
      var balance = 0L;
      for (int i = 0; i < 30; i++) {
        var on = first.plusDays(i * 20L).toString();
        if (balance > 0 && random.chance(40)) {
          long out = 1 + random.nextLong(balance);
          balance -= out;
          movements.add(movement(MovementKind.PAID_OUT, on, Money.ofCents(-out).toString()));
        } else {
          long in = 1 + random.nextLong(100_000);
          balance += in;
          var kind = random.chance(30) ? MovementKind.CREDITED : MovementKind.PAID_IN;
          movements.add(movement(kind, on, Money.ofCents(in).toString()));
        }
      }
      var account = new CapitalAccount(movements);
      Collections.shuffle(movements, new Random(seed + round));
      var other = new CapitalAccount(movements);
      for (int days = 0; days < 620; days += 13) {
        var on = first.plusDays(days);
        var sum = Money.sum(account.lots(on).stream().map(CapitalAccount.Lot::left).toList());
        assertThat(sum).as("seed %d", seed).isEqualTo(account.balance(on));
        assertThat(other.lots(on)).as("seed %d", seed).isEqualTo(account.lots(on));
      }
    }
  }
}
