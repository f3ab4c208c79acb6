package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Small camt files for tests.
final class Camt {

  private Camt() {}

  static final String ACCOUNT =
      "<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>";

  static String file(String inStatement) {
    return document("<Stmt><Id>S1</Id>" + ACCOUNT + inStatement + "</Stmt>");
  }

  static String document(String inMessage) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>"
        + inMessage
        + "</BkToCstmrStmt></Document>";
  }

  /// A booked entry of 2 March 2026.
  static String entry(String amount, String direction, String more) {
    return "<Ntry><Amt Ccy=\"EUR\">"
        + amount
        + "</Amt><CdtDbtInd>"
        + direction
        + "</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt>"
        + more
        + "</Ntry>";
  }

  static String balance(String code, String amount, String direction) {
    return "<Bal><Tp><CdOrPrtry><Cd>"
        + code
        + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
        + amount
        + "</Amt><CdtDbtInd>"
        + direction
        + "</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>";
  }

  static List<Statement> read(String xml) {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  static List<Statement> read(byte[] xml) {
    try {
      return CamtReader.read(new ByteArrayInputStream(xml), "test.xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<StatementLine> lines(String inStatement) {
    return read(file(inStatement)).getFirst().lines();
  }
}
