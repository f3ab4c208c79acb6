package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import coop.meent.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Writes one line as an `Ntry` with one `TxDtls`, in the order that the schema asks.
record CamtLineWriter(XmlText xml, String currency) {

  private static final int MAX_REFERENCE = 35;
  private static final int MAX_NAME = 140;
  private static final int MAX_TEXT = 140;

  void write(StatementLine line) throws XMLStreamException {
    xml.open("Ntry");
    CamtWriter.amount(xml, line.amount(), currency);
    xml.open("Sts");
    xml.text("Cd", "BOOK");
    xml.close();
    date("BookgDt", line.booked().toString());
    if (line.valued().isPresent()) date("ValDt", line.valued().get().toString());
    if (line.bankReference().isPresent())
      xml.text("AcctSvcrRef", MAX_REFERENCE, line.bankReference().get());
    transactionCode(line.kind().orElse(""));
    xml.open("NtryDtls");
    details(line);
    xml.close();
    xml.close();
  }

  private void date(String name, String date) throws XMLStreamException {
    xml.open(name);
    xml.text("Dt", date);
    xml.close();
  }

  private void transactionCode(String code) throws XMLStreamException {
    var parts = code.split("-", -1);
    xml.open("BkTxCd");
    if (parts.length == 3 && List.of(parts).stream().allMatch(p -> p.matches("[A-Z0-9]{4}"))) {
      xml.open("Domn");
      xml.text("Cd", parts[0]);
      xml.open("Fmly");
      xml.text("Cd", parts[1]);
      xml.text("SubFmlyCd", parts[2]);
      xml.close();
      xml.close();
    } else if (!code.isEmpty()) {
      xml.open("Prtry");
      xml.text("Cd", MAX_REFERENCE, code);
      xml.close();
    }
    xml.close();
  }

  private void details(StatementLine line) throws XMLStreamException {
    xml.open("TxDtls");
    if (line.endToEnd().isPresent()) {
      xml.open("Refs");
      xml.text("EndToEndId", MAX_REFERENCE, line.endToEnd().get());
      xml.close();
    }
    CamtWriter.amount(xml, line.amount(), currency);
    parties(line);
    remittance(line);
    if (line.returnReason().isPresent()) returned(line.returnReason().get());
    xml.close();
  }

  private void returned(String reason) throws XMLStreamException {
    xml.open("RtrInf");
    xml.open("Rsn");
    xml.text("Cd", reason);
    xml.close();
    xml.close();
  }

  private void parties(StatementLine line) throws XMLStreamException {
    var side = line.amount().isNegative() ? "Cdtr" : "Dbtr";
    if (line.counterparty().isEmpty()
        && line.counterpartyIban().isEmpty()
        && line.ultimateParty().isEmpty()) return;
    xml.open("RltdPties");
    if (line.counterparty().isPresent()) party(side, line.counterparty().get());
    if (line.counterpartyIban().isPresent()) {
      xml.open(side + "Acct");
      CamtWriter.account(xml, line.counterpartyIban().get());
      xml.close();
    }
    if (line.ultimateParty().isPresent()) party("Ultmt" + side, line.ultimateParty().get());
    xml.close();
  }

  private void party(String name, String party) throws XMLStreamException {
    xml.open(name);
    xml.open("Pty");
    xml.text("Nm", MAX_NAME, party);
    xml.close();
    xml.close();
  }

  private void remittance(StatementLine line) throws XMLStreamException {
    if (line.text().isEmpty() && line.structuredText().isEmpty()) return;
    xml.open("RmtInf");
    for (var part : parts(line.text())) xml.text("Ustrd", part);
    if (line.structuredText().isPresent()) {
      xml.open("Strd");
      xml.open("CdtrRefInf");
      xml.text("Ref", MAX_REFERENCE, line.structuredText().get());
      xml.close();
      xml.close();
    }
    xml.close();
  }

  /// Split where there is a space, since a reader puts one back between the parts.
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var left = text;
    while (left.length() > MAX_TEXT) {
      int space = left.lastIndexOf(' ', MAX_TEXT);
      int end = space > 0 ? space : left.offsetByCodePoints(0, MAX_TEXT / 2);
      parts.add(left.substring(0, end));
      left = left.substring(end).stripLeading();
    }
    if (!left.isEmpty()) parts.add(left);
    return parts;
  }
}
