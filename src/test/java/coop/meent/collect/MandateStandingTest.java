package coop.meent.collect;

import static coop.meent.collect.CollectOffice.ON;
import static coop.meent.collect.CollectOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.pay.file.CreditorId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a mandate holds on a day follows from when it was signed and last used, and for whom.
class MandateStandingTest {

  private static final LocalDate SIGNED = TODAY.minusMonths(2);

  @TempDir private Path folder;
  private CollectOffice coop;

  @BeforeEach
  void open() {
    coop = new CollectOffice(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private MandateStanding standing() {
    return coop.mandates.named("MEES-1").orElseThrow();
  }

  private Optional<MandateFault> fault(LocalDate day) {
    return standing().fault(day, coop.mandates.identifier().orElseThrow());
  }

  @Test
  void itLapsesWhenItIsNotUsedForThirtySixMonths() {
    var lapse = SIGNED.plusMonths(36);
    assertThat(fault(lapse.minusDays(1))).isEmpty();
    assertThat(fault(lapse)).contains(new MandateFault.Lapsed("Mees Bakker", "MEES-1", lapse));

    coop.owes(coop.office.mees, "45.00");
    coop.export(coop.batch());
    assertThat(fault(lapse)).as("it was used since").isEmpty();
    assertThat(fault(ON.plusMonths(36)))
        .contains(new MandateFault.Lapsed("Mees Bakker", "MEES-1", ON.plusMonths(36)));
  }

  @Test
  void itHoldsNotBeforeItWasSigned() {
    assertThat(fault(SIGNED)).isEmpty();
    assertThat(fault(SIGNED.minusDays(1)))
        .contains(new MandateFault.SignedLater("Mees Bakker", "MEES-1", SIGNED));
  }

  @Test
  void itIsForTheOneItWasSignedForAlone() {
    var other = CreditorId.parse("DE98ZZZ09999999999").orElseThrow();
    assertThat(standing().fault(ON, other))
        .contains(
            new MandateFault.OtherCreditor(
                "Mees Bakker", standing().mandate().creditor(), other.text()));
  }
}
