package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.base.Money;
import coop.meent.xml.XmlText;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes statements as camt.053.001.08, the version that banks write today: for demonstrations and
/// tests. The same statements give the same bytes, and [StatementFile] reads them back alike, but
/// for pending entries, which are not written.
public final class CamtWriter {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /// Leaves the stream open.
  ///
  /// @throws IllegalArgumentException when a text is longer than camt allows
  public void write(List<Statement> statements, OutputStream out) throws XMLStreamException {
    var xml = new XmlText(out);
    xml.startDocument("Document", NAMESPACE);
    xml.open("BkToCstmrStmt");
    xml.open("GrpHdr");
    var created = statements.stream().map(CamtWriter::created).max(LocalDate::compareTo);
    xml.text("MsgId", "MEENT-" + created.orElse(UNDATED) + "-" + statements.size());
    xml.text("CreDtTm", created.orElse(UNDATED) + "T23:59:59");
    xml.close();
    for (var statement : statements) statement(xml, statement);
    xml.close();
    xml.endDocument();
  }

  private static LocalDate created(Statement statement) {
    return statement.to().orElse(UNDATED);
  }

  private static void statement(XmlText xml, Statement statement) throws XMLStreamException {
    xml.open("Stmt");
    xml.text("Id", 35, statement.reference().orElse(statement.iban() + "-" + created(statement)));
    xml.text("CreDtTm", created(statement) + "T23:59:59");
    if (statement.from().isPresent() && statement.to().isPresent()) {
      xml.open("FrToDt");
      xml.text("FrDtTm", statement.from().get() + "T00:00:00");
      xml.text("ToDtTm", statement.to().get() + "T23:59:59");
      xml.close();
    }
    xml.open("Acct");
    account(xml, statement.iban());
    xml.text("Ccy", statement.currency());
    xml.close();
    balance(xml, "OPBD", statement.opening(), statement.from(), statement.currency());
    balance(xml, "CLBD", statement.closing(), statement.to(), statement.currency());
    for (var line : statement.lines()) new CamtLineWriter(xml, statement.currency()).write(line);
    xml.close();
  }

  private static void balance(
      XmlText xml, String code, Optional<Money> amount, Optional<LocalDate> date, String currency)
      throws XMLStreamException {
    if (amount.isEmpty()) return;
    xml.open("Bal");
    xml.open("Tp");
    xml.open("CdOrPrtry");
    xml.text("Cd", code);
    xml.close();
    xml.close();
    amount(xml, amount.get(), currency);
    xml.open("Dt");
    xml.text("Dt", date.orElse(UNDATED).toString());
    xml.close();
    xml.close();
  }

  /// The size with its currency, then the direction.
  static void amount(XmlText xml, Money amount, String currency) throws XMLStreamException {
    xml.text("Amt", "Ccy", currency, amount.abs().toString());
    xml.text("CdtDbtInd", amount.isNegative() ? "DBIT" : "CRDT");
  }

  /// An IBAN where it is shaped like one, else the bank's own number.
  static void account(XmlText xml, String number) throws XMLStreamException {
    xml.open("Id");
    if (number.matches("[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}")) {
      xml.text("IBAN", number);
    } else {
      xml.open("Othr");
      xml.text("Id", 34, number);
      xml.close();
    }
    xml.close();
  }
}
