package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The figures of a return as a function of sums alone.
class VatReturnTest {

  private static final VatCodes CODES = new VatCodes();
  private static final AccountId ANY = new AccountId(new UUID(0, 1));

  private final List<VatSum> sums = new ArrayList<>();

  private VatReturnTest with(String code, VatPart part, String amount) {
    sums.add(new VatSum(code, part, ANY, Money.parse(amount)));
    return this;
  }

  private VatReturn made() {
    return VatReturn.of(sums, CODES, Rate.percent("21"));
  }

  private static String told(VatReturn made) {
    var text = new StringBuilder();
    for (var line : made.lines()) {
      if (line.isEmpty()) continue;
      text.append(line.rubric().code());
      if (line.rubric().hasTurnover()) text.append(' ').append(euros(line.turnover()));
      if (line.rubric().hasVat()) text.append(" / ").append(euros(line.vat()));
      text.append('\n');
    }
    return text.append("5a ")
        .append(euros(made.owed()))
        .append(", to pay ")
        .append(euros(made.toPay()))
        .append('\n')
        .toString();
  }

  private static String euros(Money amount) {
    assertThat(amount.cents() % 100).as("whole euros").isZero();
    return String.valueOf(amount.cents() / 100);
  }

  /// The reference's worked example A.
  @Test
  void workedExampleAIsExact() {
    var made =
        with("V21", VatPart.NET, "-12345.67")
            .with("V21", VatPart.OWED, "-2592.59")
            .with("VED", VatPart.NET, "-4000.50")
            .with("VVB", VatPart.NET, "-1000.00")
            .with("PBD", VatPart.NET, "99.99")
            .with("PBD", VatPart.OWED, "-21.00")
            .with("PBD", VatPart.DEDUCTED, "21.00")
            .with("PED", VatPart.NET, "250.00")
            .with("PED", VatPart.OWED, "-52.50")
            .with("PED", VatPart.DEDUCTED, "52.50")
            .with("P21", VatPart.NET, "2439.71")
            .with("P21", VatPart.DEDUCTED, "512.34")
            .made();
    assertThat(told(made))
        .isEqualTo(
            """
            1a 12345 / 2592
            1e 1000
            3b 4000
            4a 99 / 21
            4b 250 / 52
            5b / 586
            5a 2665, to pay 2079
            """);
    assertThat(made.exactToPay()).isEqualTo(Money.parse("2080.25"));
    assertThat(made.rounding()).isEqualTo(Money.parse("1.25"));
    assertThat(made.questions()).isEmpty();
  }

  @Test
  void whatIsOwedGoesDownAndWhatIsDeductedUp() {
    var made = with("V21", VatPart.OWED, "-17.35").with("P21", VatPart.DEDUCTED, "17.35").made();
    assertThat(made.line(Rubric.R1A).vat()).isEqualTo(Money.parse("17"));
    assertThat(made.input()).isEqualTo(Money.parse("18"));
    assertThat(made.toPay()).isEqualTo(Money.parse("-1"));
    assertThat(made.rounding()).isEqualTo(Money.parse("1"));
  }

  @Test
  void creditNotesRoundInOnesFavourToo() {
    var made =
        with("V21", VatPart.NET, "82.62")
            .with("V21", VatPart.OWED, "17.35")
            .with("P21", VatPart.DEDUCTED, "-17.35")
            .made();
    assertThat(made.line(Rubric.R1A).turnover()).isEqualTo(Money.parse("-82"));
    assertThat(made.line(Rubric.R1A).vat()).isEqualTo(Money.parse("-18"));
    assertThat(made.input()).isEqualTo(Money.parse("-17"));
    assertThat(made.rounding()).isEqualTo(Money.parse("1"));
  }

  /// Net 1,000 at 21 % or as the code has it: the rubrics of the whole table.
  @Test
  void everyCodeGoesWhereTheTableSays() {
    var told = new StringBuilder();
    for (var code : CODES.all()) {
      sums.clear();
      var net = code.side() == VatCode.Side.PURCHASE ? "1000" : "-1000";
      with(code.code(), VatPart.NET, net);
      for (var account : code.accounts()) {
        var part = code.part(java.util.Optional.of(account));
        with(code.code(), part, part == VatPart.OWED ? "-210" : "210");
      }
      told.append(code.code()).append(": ");
      told.append(told(made()).replace("\n", "; ").replaceAll("(5a [^;]*)?to pay 0; ", ""));
      made().questions().forEach(one -> told.append(one.getClass().getSimpleName()).append("; "));
      told.append('\n');
    }
    assertThat(told.toString().replace("; \n", "\n").replace(": \n", ": nothing\n"))
        .isEqualTo(
            """
            V21: 1a 1000 / 210; 5a 210, to pay 210
            V9: 1b 1000 / 210; 5a 210, to pay 210
            VX: 1c 1000 / 210; 5a 210, to pay 210
            V0: 1e 1000
            VVB: 1e 1000
            VED: 3b 1000
            VEG: 3b 1000
            VXG: 3a 1000
            VBD: Uncertain
            VIA: 3c 1000
            VVR: nothing
            KOR: nothing
            VPR: 1d 1000 / 210; 5a 210, to pay 210; PrivateUse
            P21: 5b / 210; 5a 0, to pay -210
            P9: 5b / 210; 5a 0, to pay -210
            P0: nothing
            PNA: nothing
            PPR: 5b / 210; 5a 0, to pay -210
            PVB: 2a 1000 / 210; 5b / 210
            PED: 4b 1000 / 210; 5b / 210
            PEG: 4b 1000 / 210; 5b / 210
            PBD: 4a 1000 / 210; 5b / 210
            PIM: 4a 1000 / 210; 5b / 210
            PDO: 5b / 210; 5a 0, to pay -210
            """);
    assertThat(CODES.all()).hasSize(24);
  }

  @Test
  void aRubricThatIsNotCertainIsAskedAndNeverFilled() {
    var made = with("VXG", VatPart.NET, "-300.40").with("VBD", VatPart.NET, "-120.00").made();
    assertThat(made.line(Rubric.R3A).turnover()).isEqualTo(Money.parse("300"));
    assertThat(made.questions())
        .singleElement()
        .isEqualTo(
            new VatQuestion.Uncertain(
                CODES.find("VBD").orElseThrow(),
                Rubric.R3A,
                Money.parse("120.00"),
                Money.parse("420.40")));
  }

  @Test
  void aCodeOfANewerMeentIsNamed() {
    var made = with("Q7", VatPart.NET, "-10.00").made();
    assertThat(made.isEmpty()).isTrue();
    assertThat(made.questions())
        .containsExactly(new VatQuestion.UnknownCode("Q7", Money.parse("-10.00")));
  }

  @Test
  void newTotalsAreOfTheExactFigures() {
    var filed = with("V21", VatPart.OWED, "-100.60").made();
    sums.clear();
    var more = with("V21", VatPart.OWED, "-0.60").made();
    assertThat(filed.plus(more).toPay()).isEqualTo(Money.parse("101"));
    assertThat(filed.plus(more).exactToPay()).isEqualTo(Money.parse("101.20"));
  }
}
