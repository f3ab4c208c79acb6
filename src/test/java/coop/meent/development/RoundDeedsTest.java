package coop.meent.development;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundDeedsTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;
  private DevelopmentService development;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
    development = office.development;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static RoundDraft draft(String least, String most, String pool, LocalDate closes) {
    return new RoundDraft(
        "Two days of practice",
        "A trainer for whoever joins",
        new LearningRound.Aims(Money.parse(least), Money.parse(most), Money.parse(pool)),
        TODAY,
        closes,
        LeftOver.BACK);
  }

  @Test
  void whatCannotBeOpenedIsRefusedInOrder() {
    var sound = draft("100", "200", "0", TODAY);
    assertThat(refusal(development.open(sound, office.ilse)))
        .isEqualTo(new DevelopmentRefusal.NotOffice("Ilse Bos"));
    assertThat(refusal(development.open(draft("0", "200", "0", TODAY), office.noor)))
        .isInstanceOf(DevelopmentRefusal.RoundAmounts.class);
    assertThat(refusal(development.open(draft("100", "99", "0", TODAY), office.noor)))
        .isInstanceOf(DevelopmentRefusal.RoundAmounts.class);
    assertThat(refusal(development.open(draft("1", "2", "0", TODAY.minusDays(1)), office.noor)))
        .isEqualTo(new DevelopmentRefusal.RoundDays(TODAY, TODAY.minusDays(1)));
    assertThat(refusal(development.open(draft("1", "2", "1", TODAY), office.noor)))
        .isEqualTo(new DevelopmentRefusal.PoolTooSmall(Money.parse("1"), Money.ZERO));
    assertThat(development.rounds()).isEmpty();
    done(development.open(sound, office.noor));
  }

  @Test
  void whatIsPutInIsKeptAndCanBeChangedUntilItCloses() {
    var round = done(development.open(draft("100", "200", "0", TODAY.plusDays(9)), office.noor));
    done(development.pledge(round.id(), Money.parse("120"), office.ilse));
    assertThat(development.budget(office.ilse).reserved()).hasToString("120.00");
    assertThat(refusal(development.pledge(round.id(), Money.parse("300.01"), office.ilse)))
        .isEqualTo(new DevelopmentRefusal.AboveBudget(Money.parse("300.01"), Money.parse("300")));
    done(development.pledge(round.id(), Money.parse("70"), office.ilse));
    var budget = development.budget(office.ilse);
    assertThat(budget.reserved()).hasToString("70.00");
    assertThat(budget.tranches().getFirst().reserved()).hasToString("25.00");
    done(development.pledge(round.id(), Money.ZERO, office.ilse));
    assertThat(development.budget(office.ilse).available()).hasToString("300.00");
    // By the day after its last one it went back by itself.
    done(development.pledge(round.id(), Money.parse("70"), office.ilse));
    assertThat(development.budget(office.ilse, TODAY.plusDays(9)).reserved()).hasToString("70.00");
    assertThat(development.budget(office.ilse, TODAY.plusDays(10)).reserved().isZero()).isTrue();
  }

  @Test
  void nothingIsPaidBeforeItCameTogetherNorPutIntoOneThatIsNotOpen() {
    var later =
        new RoundDraft(
            "Later",
            "All",
            new LearningRound.Aims(Money.parse("10"), Money.parse("20"), Money.ZERO),
            TODAY.plusDays(1),
            TODAY.plusDays(2),
            LeftOver.POOL);
    var round = done(development.open(later, office.noor));
    assertThat(refusal(development.pledge(round.id(), Money.parse("5"), office.ilse)))
        .isEqualTo(
            new DevelopmentRefusal.RoundNotOpen("Later", TODAY.plusDays(1), TODAY.plusDays(2)));
    office.bill("P-1", Optional.empty(), "15");
    assertThat(refusal(development.pay(round.id(), "P-1", true, office.noor)))
        .isEqualTo(new DevelopmentRefusal.RoundNotMade("Later", RoundState.COMING));
    assertThat(refusal(development.pay(round.id(), "P-1", true, office.ilse)))
        .isEqualTo(new DevelopmentRefusal.NotOffice("Ilse Bos"));
  }
}
