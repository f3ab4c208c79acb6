package coop.meent.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/// What we write is valid by the published schema and reads back alike.
class CamtWriterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void aStatementReadsBackAsItWasWritten() throws Exception {
    var statement =
        new Statement(
            "NL91ABNA0417164300",
            "EUR",
            Optional.of("2026-03-02"),
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.of(Money.parse("-10.00")),
            Optional.of(Money.parse("115.50")),
            List.of(
                line(
                    "125.50",
                    "Café <\"d'or\"> & Söhne \uD83D\uDE00",
                    "Factuur 2026-14",
                    "PMNT-RCDT-ESCT"),
                line("0.00", "", "", "")),
            0);
    var written = write(List.of(statement));
    judge(written);
    assertThat(Camt.read(written)).containsExactly(statement);
  }

  @Test
  void anyStatementIsValidAndReadsBackAlike() throws Exception {
    long seed = TestSeed.print("anyStatementIsValidAndReadsBackAlike");
    for (int i = 0; i < 50; i++) {
      var random = new Seeded(seed + i);
      var statements = IntStream.range(0, 3).mapToObj(n -> statement(random, n)).toList();
      var written = write(statements);
      judge(written);
      assertThat(Camt.read(written)).as("seed %d", seed + i).isEqualTo(statements);
      assertThat(write(statements)).isEqualTo(written);
    }
  }

  @Test
  void longTextsAreSplitWhereThereIsASpace() throws Exception {
    var text = "word ".repeat(80).strip();
    var statement = statement(new Seeded(1), 1);
    var one =
        new Statement(
            statement.iban(),
            "EUR",
            statement.reference(),
            statement.from(),
            statement.to(),
            statement.opening(),
            statement.closing(),
            List.of(line("1.00", "A", text, "")),
            0);
    judge(write(List.of(one)));
    assertThat(Camt.read(write(List.of(one)))).containsExactly(one);
  }

  @Test
  void aReferenceThatDoesNotFitIsRefusedRatherThanCut() {
    var statement = statement(new Seeded(1), 1);
    var one =
        new Statement(
            statement.iban(),
            "EUR",
            Optional.of("x".repeat(36)),
            statement.from(),
            statement.to(),
            statement.opening(),
            statement.closing(),
            List.of(),
            0);
    assertThatThrownBy(() -> write(List.of(one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Id takes 35 characters");
  }

  private static Statement statement(Seeded random, int number) {
    var lines =
        IntStream.range(0, random.nextInt(20))
            .mapToObj(i ->
                new StatementLine(
                    DAY.plusDays(random.nextInt(20)),
                    maybe(random, DAY.plusDays(random.nextInt(20))),
                    Money.ofCents(random.nextInt(2_000_000) - 1_000_000),
                    maybe(random, "Party " + random.nextInt(50)),
                    maybe(random, random.chance(50) ? "NL69ABNA0522123643" : "0522123643"),
                    maybe(random, "Ultimate " + random.nextInt(50)),
                    random.chance(50) ? "" : "Text " + random.nextInt(50),
                    maybe(random, "RF18539007547034"),
                    maybe(random, "E" + random.nextInt(1000)),
                    maybe(random, "B" + random.nextInt(1000)),
                    maybe(random, random.chance(50) ? "PMNT-ICDT-ESCT" : "544")))
            .toList();
    return new Statement(
        random.chance(80) ? "NL91ABNA0417164300" : "KAS-1",
        random.chance(80) ? "EUR" : "USD",
        Optional.of("S" + number),
        Optional.of(DAY),
        Optional.of(DAY.plusDays(20)),
        Optional.of(Money.ofCents(random.nextInt(2_000_000) - 1_000_000)),
        maybe(random, Money.ofCents(random.nextInt(2_000_000) - 1_000_000)),
        lines,
        0);
  }

  private static <T> Optional<T> maybe(Seeded random, T value) {
    return random.chance(60) ? Optional.of(value) : Optional.empty();
  }

  private static StatementLine line(String amount, String party, String text, String code) {
    return new StatementLine(
        DAY,
        Optional.of(DAY),
        Money.parse(amount),
        Optional.of(party).filter(name -> !name.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(code).filter(name -> !name.isEmpty()));
  }

  private static byte[] write(List<Statement> statements) throws XMLStreamException {
    var out = new ByteArrayOutputStream();
    new CamtWriter().write(statements, out);
    return out.toByteArray();
  }

  private static void judge(byte[] xml) throws SAXException, IOException {
    var xsd = Objects.requireNonNull(CamtWriterTest.class.getResource("camt.053.001.08.xsd"));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(xsd)
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }
}
