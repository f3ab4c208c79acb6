package coop.meent.xaf;

import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Texts;
import coop.meent.xml.XmlText;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Writes an audit file from start to end, in the order of the schema. Names that are longer than
/// the standard takes are cut; amounts and references never are.
final class XafWriter {

  private static final String PROGRAM = "Meent";

  private final XafVersion version;
  private final Texts texts;
  private final String release;
  private final XmlText xml;

  /// @param release of this program
  XafWriter(XafVersion version, Texts texts, String release, OutputStream out)
      throws XMLStreamException {
    this.version = version;
    this.texts = texts;
    this.release = release;
    xml = new XmlText(out);
  }

  void begin(AuditFile file) throws XMLStreamException {
    xml.startDocument("auditfile", version.namespace());
    header(file);
    xml.open("company");
    company(file.company());
    relations(file.relations());
    accounts(file.accounts());
    vatCodes(file.vatCodes());
    periods(file);
    opening(file);
    xml.open("transactions");
    totals(file.totals());
  }

  void end() throws XMLStreamException {
    xml.close();
    xml.close();
    xml.endDocument();
  }

  private void header(AuditFile file) throws XMLStreamException {
    xml.open("header");
    xml.text("fiscalYear", String.valueOf(file.year().to().getYear()));
    xml.text("startDate", file.year().from().toString());
    xml.text("endDate", file.year().to().toString());
    xml.text("curCode", file.currency());
    xml.text("dateCreated", file.created().toString());
    xml.text("softwareDesc", PROGRAM);
    xml.text("softwareVersion", cut(release, 20));
    xml.close();
  }

  private void company(AuditFile.Company company) throws XMLStreamException {
    text(version.isFour() ? "Commercenr" : "companyIdent", company.kvkNumber(), 35);
    xml.text("companyName", cut(company.name(), 255));
    xml.text("taxRegistrationCountry", "NL");
    xml.text("taxRegIdent", cut(company.vatNumber(), 30));
    town(company.town());
  }

  private void town(Optional<String> town) throws XMLStreamException {
    if (town.isEmpty()) return;
    xml.open("streetAddress");
    xml.text("city", cut(town.get(), 50));
    xml.close();
  }

  private void relations(List<AuditFile.Relation> relations) throws XMLStreamException {
    if (relations.isEmpty()) return;
    xml.open("customersSuppliers");
    for (var one : relations) {
      xml.open("customerSupplier");
      xml.text("custSupID", 35, one.id());
      xml.text("custSupName", cut(one.name(), 50));
      text("commerceNr", one.kvkNumber(), 100);
      country(one.vatNumber());
      text("taxRegIdent", one.vatNumber(), 30);
      xml.text("custSupTp", one.role().code());
      if (version.isFour()) {
        balance("opBal", one.opening());
        balance("clBal", one.closing());
      }
      town(one.town());
      xml.close();
    }
    xml.close();
  }

  /// The first two letters of a VAT number.
  private void country(Optional<String> vatNumber) throws XMLStreamException {
    var code = vatNumber.filter(number -> number.matches("[A-Z]{2}.*"));
    // Greece writes EL in front of its numbers and is called GR.
    if (code.isPresent())
      xml.text("taxRegistrationCountry", code.get().substring(0, 2).replace("EL", "GR"));
  }

  /// The standard calls these amounts descriptions.
  private void balance(String which, Optional<Money> amount) throws XMLStreamException {
    if (amount.isEmpty()) return;
    xml.text(which + "Desc", amount.get().abs().toString());
    xml.text(which + "Tp", side(amount.get()));
  }

  private void accounts(List<AuditFile.LedgerAccount> accounts) throws XMLStreamException {
    if (accounts.isEmpty()) return;
    xml.open("generalLedger");
    for (var account : accounts) {
      xml.open("ledgerAccount");
      xml.text("accID", 35, account.number());
      xml.text("accDesc", cut(account.name(), 255));
      xml.text("accTp", account.isOnBalanceSheet() ? "B" : "P");
      text(version.isFour() ? "RGScode" : "leadReference", account.rgs(), 255);
      xml.close();
    }
    xml.close();
  }

  private void vatCodes(List<AuditFile.UsedVatCode> codes) throws XMLStreamException {
    if (codes.isEmpty()) return;
    xml.open("vatCodes");
    for (var code : codes) {
      xml.open("vatCode");
      xml.text("vatID", 35, code.code());
      xml.text("vatDesc", cut(code.name(), 100));
      text("vatToPayAccID", code.toPay(), 35);
      text("vatToClaimAccID", code.toClaim(), 35);
      xml.close();
    }
    xml.close();
  }

  /// The months.
  private void periods(AuditFile file) throws XMLStreamException {
    xml.open("periods");
    for (int month = 1; month <= 12; month++) {
      var of = YearMonth.of(file.year().to().getYear(), month);
      xml.open("period");
      xml.text("periodNumber", String.valueOf(month));
      xml.text("startDatePeriod", of.atDay(1).toString());
      xml.text("endDatePeriod", of.atEndOfMonth().toString());
      xml.close();
    }
    xml.close();
  }

  private void opening(AuditFile file) throws XMLStreamException {
    xml.open("openingBalance");
    if (!version.isFour()) {
      xml.text("opBalDate", file.year().from().toString());
      xml.text("opBalDesc", texts.get("xaf.opening"));
    }
    totals(totals(file.opening()));
    int number = 0;
    for (var line : file.opening()) {
      xml.open("obLine");
      xml.text("nr", String.valueOf(++number));
      xml.text("accID", line.account());
      amount(line.amount());
      xml.close();
    }
    xml.close();
  }

  private static Totals totals(List<AuditFile.OpeningLine> lines) {
    var totals = Totals.NONE;
    for (var line : lines) totals = totals.plus(line.amount());
    return totals;
  }

  private void totals(Totals totals) throws XMLStreamException {
    xml.text("linesCount", String.valueOf(totals.lines()));
    xml.text("totalDebit", totals.debit().toString());
    xml.text("totalCredit", totals.credit().toString());
  }

  void beginJournal(AuditJournal journal) throws XMLStreamException {
    xml.open("journal");
    xml.text("jrnID", journal.type());
    xml.text("desc", texts.get("xaf.journal." + journal.name()));
    xml.text("jrnTp", journal.type());
  }

  void endJournal() throws XMLStreamException {
    xml.close();
  }

  void transaction(AuditJournal.Transaction transaction) throws XMLStreamException {
    var date = transaction.date();
    xml.open("transaction");
    xml.text("nr", 35, transaction.reference());
    xml.text("desc", transaction.text());
    xml.text("periodNumber", String.valueOf(date.getMonthValue()));
    xml.text("trDt", date.toString());
    for (var line : transaction.lines()) {
      xml.open("trLine");
      xml.text("nr", String.valueOf(line.number()));
      xml.text("accID", line.account());
      xml.text("docRef", cut(line.document(), 255));
      xml.text("effDate", date.toString());
      xml.text("desc", line.text());
      amount(line.amount());
      text("custSupID", line.relation(), 35);
      text("invRef", line.invoice(), 255);
      text(version.isFour() ? "project" : "projID", line.project(), 35);
      text("bankAccNr", line.bankAccount(), 35);
      for (var vat : line.vat()) vat(vat);
      currency(line.original());
      xml.close();
    }
    xml.close();
  }

  private void vat(AuditJournal.Vat vat) throws XMLStreamException {
    xml.open("vat");
    xml.text("vatID", vat.code());
    xml.text("vatPerc", vat.percent().setScale(3, RoundingMode.HALF_UP).toPlainString());
    xml.text("vatAmnt", vat.amount().abs().toString());
    xml.text("vatAmntTp", side(vat.amount()));
    xml.close();
  }

  /// On the side of the line, as its amount is.
  private void currency(Optional<Original> original) throws XMLStreamException {
    if (original.isEmpty()) return;
    xml.open("currency");
    xml.text("curCode", original.get().currency());
    xml.text("curAmnt", original.get().amount().abs().toString());
    xml.close();
  }

  private void amount(Money amount) throws XMLStreamException {
    xml.text("amnt", amount.abs().toString());
    xml.text("amntTp", side(amount));
  }

  private static String side(Money amount) {
    return amount.isNegative() ? "C" : "D";
  }

  private void text(String name, Optional<String> text, int max) throws XMLStreamException {
    if (text.isPresent()) xml.text(name, cut(text.get(), max));
  }

  /// By whole letters.
  private static String cut(String text, int max) {
    return text.codePointCount(0, text.length()) <= max
        ? text
        : text.substring(0, text.offsetByCodePoints(0, max));
  }
}
