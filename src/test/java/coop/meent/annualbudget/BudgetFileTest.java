package coop.meent.annualbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Side;
import coop.meent.spreadsheet.Packed;
import coop.meent.spreadsheet.SpreadsheetRefusal;
import coop.meent.spreadsheet.Workbook;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetFileTest {

  private static final BookId BOOK = new BookId(new UUID(0, 1));
  private static final Account BANK = account("10201", AccountKind.ASSET);
  private static final Account SALES = account("80010", AccountKind.REVENUE);
  private static final Account RENT = account("41010", AccountKind.EXPENSE);
  private static final BudgetFile FILE = new BudgetFile(2026, List.of(BANK, RENT, SALES));

  private static Account account(String number, AccountKind kind) {
    return new Account(
        new AccountId(new UUID(1, Long.parseLong(number))),
        BOOK,
        number,
        Optional.empty(),
        "Rekening " + number,
        "Account " + number,
        kind,
        Side.DEBIT,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static BudgetReading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static BudgetReading read(byte[] bytes) {
    return FILE.read(Workbook.of("budget", bytes), Optional.empty());
  }

  @Test
  void whatIsWrittenIsReadBackAlike() {
    var lines =
        List.of(
            new BudgetLine(RENT.id(), MonthAmounts.even(Money.parse("1000.00")), "=huur, stijgt"),
            new BudgetLine(
                SALES.id(),
                MonthAmounts.of(month -> Money.ofCents(month == Month.MAY ? -250 : 12_345)),
                "'t Hof"));
    var read = read(FILE.write(lines, Language.NL));
    assertThat(read.faults()).isEmpty();
    assertThat(read.lines()).containsExactlyElementsOf(lines);
  }

  @Test
  void aSpreadsheetInDutchIsReadToo() {
    var read = read("\uFEFFRekening;Toelichting;Bedrag\r\n41010;Huur;1250,50\r\n80010;;-12\r\n");
    assertThat(read.faults()).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            new BudgetLine(RENT.id(), MonthAmounts.even(Money.parse("1250.50")), "Huur"),
            new BudgetLine(SALES.id(), MonthAmounts.even(Money.parse("-12.00")), ""));
  }

  @Test
  void monthsAreKnownByNumberAndByName() {
    var read = read("account,jan,02,maart\n41010,10,20.5,30\n");
    assertThat(read.lines().getFirst().months().of(Month.MARCH)).isEqualTo(Money.parse("30"));
    assertThat(read.lines().getFirst().months().total()).isEqualTo(Money.parse("60.50"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          account;total~41010;1250,                  | BadAmount 2
          account;total~41010;1.250,50               | BadAmount 2
          account;total~41010;twaalf                 | BadAmount 2
          account;total~41010;                       | NoAmount 2
          account;total~99999;10                     | NoSuchAccount 2
          account;total~10201;10                     | NotOfTheResult 2
          account;total~41010;10~80010;5~41010;7     | Twice 4
          year;account;total~2025;41010;10           | OtherYear 2
          account;total;01;02~41010;10;3;4           | OtherTotal 2
          year;total~2026;10                         | NoColumn 0
          account;note~41010;10                      | NoColumn 0
          """)
  void aWrongLineIsNamedAndNothingIsRead(String text, String fault) {
    var read = read(text.replace('~', '\n'));
    var parts = fault.split(" ");
    assertThat(read.lines()).isEmpty();
    assertThat(read.faults()).hasSize(1);
    var found = read.faults().getFirst();
    assertThat(found.getClass().getSimpleName()).isEqualTo(parts[0]);
    if (!parts[1].equals("0"))
      assertThat(found.arguments().getFirst()).isEqualTo(Long.parseLong(parts[1]));
    assertThat(new Texts(Language.NL).refusal(found)).isNotBlank();
    assertThat(new Texts(Language.NL).next(found)).isNotBlank();
  }

  @Test
  void everyWrongLineIsToldOf() {
    var read = read("account;total\n41010;1,\n99999;2\n80010;3\n");
    assertThat(read.lines()).isEmpty();
    assertThat(read.faults())
        .containsExactly(
            new BudgetFault.BadAmount(2, "total", "1,"), new BudgetFault.NoSuchAccount(3, "99999"));
  }

  @Test
  void anOlderEncodingIsReadToo() {
    var read = read("account;total;note\n41010;10;café\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read.lines().getFirst().note()).isEqualTo("café");
  }

  @Test
  void withoutRowsBelowTheNamesItIsRefused() {
    assertThat(
            catchThrowableOfType(RefusedException.class, () -> read("account;total\n")).refusal())
        .isEqualTo(new SpreadsheetRefusal.NoRows("budget"));
  }

  /// As a spreadsheet has it: a title above, months by their first day, amounts as numbers.
  @Test
  void aWorkbookIsReadToo() {
    var read =
        read(
            new Packed()
                .sheet(
                    "Begroting",
                    Packed.row(1, "Begroting 2026")
                        + Packed.row(3, "Rekening", "2026-01-01", "feb", "Totaal", "Toelichting")
                        + "<row r='4'><c r='A4'><v>41010</v></c><c r='B4'><v>10.5</v></c>"
                        + "<c r='C4'><v>20</v></c><c r='D4'><f>B4+C4</f><v>30.5</v></c></row>"
                        + "<row r='6'><c r='A6'><v>99999</v></c><c r='D6'><v>1</v></c></row>")
                .bytes());
    assertThat(read.sheet()).contains("Begroting");
    assertThat(read.faults()).containsExactly(new BudgetFault.NoSuchAccount(6, "99999"));
  }
}
