package coop.meent.development;

import static coop.meent.development.BudgetExample.named;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rounds close by themselves, the same wherever they are read, and no cent is lost between who put
/// it in, the bills and the pool.
class RoundFoldTest {

  private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
  private static final LocalDate CLOSES = LocalDate.of(2026, 3, 31);
  private static final List<String> PEOPLE = List.of("Bas", "Noor", "Ilse", "Mees");

  private final List<LearningRound> rounds = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<RoundPayment> payments = new ArrayList<>();
  private final List<Gift> gifts = new ArrayList<>();
  private int moment;

  private static MemberId who(String name) {
    return new MemberId(named(name));
  }

  private static LearningRoundId id(String name) {
    return new LearningRoundId(named(name));
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.MIN.plusSeconds(moment++)).toInstant(ZoneOffset.UTC);
  }

  private RoundFoldTest round(
      String name, String least, String most, String pool, LocalDate closes, LeftOver leftOver) {
    rounds.add(
        new LearningRound(
            id(name),
            who("Bas"),
            name,
            "All",
            new LearningRound.Aims(Money.parse(least), Money.parse(most), Money.parse(pool)),
            OPENS,
            closes,
            leftOver,
            at(OPENS)));
    return this;
  }

  private RoundFoldTest puts(String name, String round, String amount, LocalDate on) {
    pledges.add(
        new Pledge(named("p" + moment), id(round), who(name), Money.parse(amount), on, at(on)));
    return this;
  }

  private RoundFoldTest pays(String round, String amount, boolean isLast, LocalDate on) {
    payments.add(
        new RoundPayment(
            named("b" + moment),
            id(round),
            new BillId(named("bill" + moment)),
            "P-1",
            Money.parse(amount),
            isLast,
            on,
            at(on)));
    return this;
  }

  private RoundFoldTest gives(String amount, LocalDate on) {
    gifts.add(
        new Gift(
            new DevelopmentGiftId(named("g" + moment)),
            who("Mees"),
            Optional.empty(),
            List.of(new Gift.Part(OPENS, OPENS.plusYears(1), Money.parse(amount))),
            "",
            on,
            at(on),
            Optional.empty()));
    return this;
  }

  private RoundFold.Book on(LocalDate day) {
    return on(day, rounds, pledges, payments);
  }

  private RoundFold.Book on(
      LocalDate day, List<LearningRound> all, List<Pledge> put, List<RoundPayment> paid) {
    return RoundFold.on(
        day,
        new RoundFold.Facts(all, put, paid),
        gifts,
        member ->
            PEOPLE.indexOf(
                PEOPLE.stream().filter(n -> who(n).equals(member)).findFirst().orElseThrow()));
  }

  @Test
  void belowItsLeastAllGoesBackTheDayAfterItsLast() {
    round("Talks", "100", "200", "0", CLOSES, LeftOver.BACK);
    puts("Noor", "Talks", "60", OPENS).puts("Ilse", "Talks", "39.99", CLOSES);
    assertThat(on(CLOSES).rounds().getFirst().state()).isEqualTo(RoundState.OPEN);
    assertThat(on(CLOSES).rounds().getFirst().missing()).hasToString("0.01");
    var closed = on(CLOSES.plusDays(1)).rounds().getFirst();
    assertThat(closed.state()).isEqualTo(RoundState.FAILED);
    assertThat(closed.taken()).isEmpty();
  }

  @Test
  void theNewestWordHoldsAndWhatComesTooLateCountsNot() {
    round("Talks", "100", "200", "0", CLOSES, LeftOver.BACK);
    puts("Noor", "Talks", "60", OPENS).puts("Noor", "Talks", "110", OPENS.plusDays(3));
    puts("Noor", "Talks", "0", CLOSES.plusDays(1)).puts("Ilse", "Talks", "50", OPENS.minusDays(1));
    var closed = on(CLOSES.plusDays(1)).rounds().getFirst();
    assertThat(closed.state()).isEqualTo(RoundState.MADE);
    assertThat(closed.taken()).containsOnlyKeys(who("Noor"));
    assertThat(closed.raised()).hasToString("110.00");
  }

  @Test
  void aboveItsMostTheRestStaysInProportionToTheCent() {
    round("Talks", "50", "100", "0", CLOSES, LeftOver.BACK);
    for (var name : List.of("Noor", "Ilse", "Mees")) puts(name, "Talks", "50", OPENS);
    var closed = on(CLOSES.plusDays(1)).rounds().getFirst();
    assertThat(closed.raised()).hasToString("100.00");
    assertThat(closed.taken().get(who("Noor"))).hasToString("33.34");
    assertThat(closed.taken().get(who("Mees"))).hasToString("33.33");
  }

  @Test
  void thePoolFillsUpToItsPartAndWhatIsLeftGoesWhereTheRoundSaid() {
    gives("80", OPENS).round("Talks", "100", "150", "60", CLOSES, LeftOver.BACK);
    puts("Noor", "Talks", "60", OPENS).pays("Talks", "90", true, CLOSES.plusDays(9));
    var made = on(CLOSES.plusDays(1));
    assertThat(made.rounds().getFirst().fromPool()).hasToString("60.00");
    assertThat(made.pool()).hasToString("20.00");
    var done = on(CLOSES.plusDays(9));
    assertThat(done.rounds().getFirst().state()).isEqualTo(RoundState.FINISHED);
    assertThat(done.rounds().getFirst().back().get(who("Noor"))).hasToString("15.00");
    assertThat(done.pool()).hasToString("35.00");
  }

  @Test
  void inABudgetItIsKeptGivenAndBackWithItsOldDays() {
    var example = new BudgetExample().monthly("2026-01-01", "25", 3);
    example.puts("2026-02-10", "Talks", "40").puts("2026-02-12", "Talks", "30");
    var open = example.on("2026-03-31");
    assertThat(open.reserved()).hasToString("30.00");
    example.closes("2026-04-01", "Talks", "20").back("2026-05-02", "Talks", "7");
    var closed = example.on("2026-04-01");
    assertThat(closed.given()).hasToString("20.00");
    // What of January was not used is too old by then; of February it is free again.
    assertThat(closed.lapses()).extracting(one -> one.amount().toString()).containsExactly("5.00");
    var back = example.on("2026-05-02");
    assertThat(back.given()).hasToString("13.00");
    assertThat(back.lapses().getLast().amount()).hasToString("7.00");
  }

  /// Every cent that was put in is used, given back or in the pool, at every date and whatever
  /// reached a laptop first.
  @Test
  void noCentIsLostInAnyOrder() {
    var random = new Random(TestSeed.print("RoundFoldTest"));
    for (int i = 0; i < 40; i++) {
      rounds.clear();
      pledges.clear();
      payments.clear();
      gifts.clear();
      history(random);
      for (var day = OPENS; day.isBefore(OPENS.plusDays(120)); day = day.plusDays(5)) check(day);
      var end = OPENS.plusDays(120);
      var here = on(end);
      var others = new ArrayList<>(rounds);
      Collections.shuffle(others, random);
      var put = new ArrayList<>(pledges);
      Collections.shuffle(put, random);
      var paid = new ArrayList<>(payments);
      Collections.shuffle(paid, random);
      assertThat(on(end, others, put, paid)).isEqualTo(here);
    }
  }

  private void history(Random random) {
    for (int i = 0; i < 3; i++) {
      int least = 1 + random.nextInt(300);
      round(
          "r" + i,
          least + ".17",
          least + random.nextInt(200) + ".89",
          random.nextInt(100) + ".03",
          OPENS.plusDays(random.nextInt(60)),
          random.nextBoolean() ? LeftOver.BACK : LeftOver.POOL);
    }
    for (int i = 0; i < 20; i++)
      puts(
          PEOPLE.get(random.nextInt(PEOPLE.size())),
          "r" + random.nextInt(3),
          random.nextInt(120) + ".07",
          OPENS.plusDays(random.nextInt(70)));
    for (int i = 0; i < 3; i++)
      gives(1 + random.nextInt(90) + ".41", OPENS.plusDays(random.nextInt(50)));
    for (int i = 0; i < 4; i++)
      pays(
          "r" + i % 3,
          1 + random.nextInt(20) + ".01",
          random.nextBoolean(),
          OPENS.plusDays(61 + random.nextInt(50)));
  }

  private void check(LocalDate day) {
    var book = on(day);
    var pool =
        Money.sum(gifts.stream().filter(one -> !one.on().isAfter(day)).map(Gift::amount).toList());
    for (var one : book.rounds()) {
      boolean isTaken = one.state() == RoundState.MADE || one.state() == RoundState.FINISHED;
      if (!isTaken) {
        assertThat(one.taken()).isEmpty();
        continue;
      }
      assertThat(one.raised().compareTo(one.round().money().least())).isNotNegative();
      assertThat(one.raised().compareTo(one.round().money().most())).isNotPositive();
      one.taken()
          .forEach(
              (member, amount) -> assertThat(amount.compareTo(one.of(member))).isNotPositive());
      pool = pool.minus(one.fromPool()).plus(one.backToPool());
      if (one.state() != RoundState.FINISHED || one.paid().compareTo(one.raised()) > 0) continue;
      var back = Money.sum(List.copyOf(one.back().values())).plus(one.backToPool());
      assertThat(one.paid().plus(back)).isEqualTo(one.raised());
    }
    assertThat(book.pool()).isEqualTo(pool);
    assertThat(book.pool().isNegative()).isFalse();
  }
}
