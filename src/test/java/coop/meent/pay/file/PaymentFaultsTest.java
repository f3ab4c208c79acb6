package coop.meent.pay.file;

import static coop.meent.pay.file.PaymentWriterTest.file;
import static coop.meent.pay.file.PaymentWriterTest.payment;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a bank would refuse is told payment by payment, before a file is written.
class PaymentFaultsTest {

  private static final Party NOOR = Party.of("Noor de Wit", "NL69ABNA0522123643");
  private static final Party TURKISH = Party.of("Ayşe", "TR330006100519786457841326");

  @Test
  void nothingIsSaidOfAFileThatIsRight() {
    assertThat(PaymentFaults.of(file(payment("A", NOOR, "1.00", "")))).isEmpty();
    assertThat(PaymentFaults.of(file(payment("A", TURKISH.withBic("TCZBTR2A"), "1.00", ""))))
        .isEmpty();
    assertThat(PaymentFaults.of(file(payment("A", NOOR, "999999999.99", "")))).isEmpty();
  }

  @Test
  void everyFaultOfAPaymentIsNamedWithItsPayee() {
    assertThat(fault(payment("A", Party.of(" ", NOOR.iban()), "1.00", "")))
        .isEqualTo(new PaymentFault.NoName(Money.parse("1.00")));
    assertThat(fault(payment("A", Party.of("Noor", "NL69ABNA0522123644"), "1.00", "")))
        .isEqualTo(new PaymentFault.BadIban("Noor", "NL69ABNA0522123644"));
    assertThat(fault(payment("A", Party.of("Noor", ""), "1.00", "")))
        .isEqualTo(new PaymentFault.NoAccount("Noor"));
    assertThat(fault(payment("A", TURKISH, "1.00", "")))
        .isEqualTo(new PaymentFault.BicNeeded("Ayşe", "TR"));
    assertThat(fault(payment("A", NOOR.withBic("ABNA"), "1.00", "")))
        .isEqualTo(new PaymentFault.BadBic("Noor de Wit", "ABNA"));
    assertThat(fault(payment("A", Party.of("Us", "nl91abna0417164300"), "1.00", "")))
        .isEqualTo(new PaymentFault.OwnAccount("Us", "nl91abna0417164300"));
    assertThat(fault(payment("A", NOOR, "1.00", "RF19 5390 0754 7034")))
        .isEqualTo(new PaymentFault.BadReference("Noor de Wit", "RF19 5390 0754 7034"));
    for (var amount : List.of("0.00", "-1.00", "1000000000.00"))
      assertThat(fault(payment("A", NOOR, amount, "")))
          .isEqualTo(new PaymentFault.AmountOutOfRange("Noor de Wit", Money.parse(amount)));
    for (var mark : List.of("", "/A", "A//B", "é", "A".repeat(36)))
      assertThat(fault(payment(mark, NOOR, "1.00", "")))
          .isEqualTo(new PaymentFault.BadMark("Noor de Wit", mark));
  }

  @Test
  void theFileItselfHasFaultsToo() {
    var empty =
        new PaymentFile(
            "M",
            LocalDateTime.of(2026, 1, 2, 3, 4),
            Party.of("", "TR330006100519786457841326"),
            LocalDate.of(2026, 1, 3),
            true,
            List.of());
    assertThat(PaymentFaults.of(empty))
        .containsExactly(
            new PaymentFault.NoPayer(),
            new PaymentFault.BadPayingAccount("TR330006100519786457841326"),
            new PaymentFault.NoPayments());
    assertThat(
            PaymentFaults.of(file(payment("A", NOOR, "1.00", ""), payment("A", NOOR, "2.00", ""))))
        .containsExactly(new PaymentFault.MarkTwice("Noor de Wit", "A"));
  }

  @Test
  void aMarkFollowsFromBatchAndItemAloneAndFits() {
    assertThat(EndToEnd.of("b", "1")).isEqualTo(EndToEnd.of("b", "1")).matches("MEENT[0-9A-Z]{25}");
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < 1000; i++) marks.add(EndToEnd.of("b" + i % 10, "i" + i / 10));
    assertThat(marks).hasSize(1000);
  }

  private static PaymentFault fault(Payment payment) {
    var faults = PaymentFaults.of(file(payment));
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }
}
