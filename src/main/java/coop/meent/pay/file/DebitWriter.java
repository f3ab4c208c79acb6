package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/// Writes a file of collections, pain.008.001.08, in the order that the schema asks. Collections of
/// one scheme and one sequence stand in a block, and each block has its own sum.
public final class DebitWriter {

  public static final String MESSAGE = "pain.008.001.08";

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:" + MESSAGE;
  private static final int LONGEST_NAME = 70;

  /// A part of the file.
  private record Block(Scheme scheme, Sequence sequence, List<Debit> debits) {}

  /// The same file gives the same bytes.
  ///
  /// @throws IllegalArgumentException when the file has [DebitFaults]
  public byte[] write(DebitFile file) {
    var faults = DebitFaults.of(file);
    if (!faults.isEmpty()) throw new IllegalArgumentException(faults.toString());
    return Message.bytes(xml -> write(file, xml));
  }

  private static void write(DebitFile file, XmlText xml) throws XMLStreamException {
    xml.startDocument("Document", NAMESPACE);
    xml.open("CstmrDrctDbtInitn");
    var head = new Message(xml, file.message(), file.created());
    head.header(file.creditor().party(), file.debits().size(), file.total());
    int number = 1;
    for (var block : blocks(file)) block(file, number++, block, xml);
    xml.close();
    xml.endDocument();
  }

  private static List<Block> blocks(DebitFile file) {
    List<Block> blocks = new ArrayList<>();
    for (var scheme : Scheme.values())
      for (var sequence : Sequence.values()) {
        Predicate<Debit> isOfBlock = one -> one.scheme() == scheme && one.sequence() == sequence;
        var debits = file.debits().stream().filter(isOfBlock).toList();
        if (!debits.isEmpty()) blocks.add(new Block(scheme, sequence, debits));
      }
    return blocks;
  }

  private static void block(DebitFile file, int number, Block block, XmlText xml)
      throws XMLStreamException {
    var debits = block.debits;
    var head = new Message(xml, file.message(), file.created());
    xml.open("PmtInf");
    head.block(number, "DD", file.isOneLine());
    head.sums(debits.size(), Money.sum(debits.stream().map(Debit::amount).toList()));
    xml.open("PmtTpInf");
    coded("SvcLvl", "SEPA", xml);
    coded("LclInstrm", block.scheme.name(), xml);
    xml.text("SeqTp", block.sequence.name());
    xml.close();
    xml.text("ReqdColltnDt", file.on().toString());
    var parties = new PartyWriter(xml, PaymentVersion.V09);
    parties.collectingCreditor(file.creditor().party());
    xml.text("ChrgBr", "SLEV");
    creditorId(file.creditor(), xml);
    for (var debit : debits) debit(debit, parties, xml);
    xml.close();
  }

  private static void coded(String element, String code, XmlText xml) throws XMLStreamException {
    xml.open(element);
    xml.text("Cd", code);
    xml.close();
  }

  private static void creditorId(DebitFile.Creditor creditor, XmlText xml)
      throws XMLStreamException {
    xml.open("CdtrSchmeId");
    xml.text("Nm", SepaText.of(creditor.party().name(), LONGEST_NAME));
    xml.open("Id");
    xml.open("PrvtId");
    xml.open("Othr");
    xml.text("Id", CreditorId.parse(creditor.identifier()).orElseThrow().text());
    xml.open("SchmeNm");
    xml.text("Prtry", "SEPA");
    for (int open = 0; open < 5; open++) xml.close();
  }

  private static void debit(Debit debit, PartyWriter parties, XmlText xml)
      throws XMLStreamException {
    xml.open("DrctDbtTxInf");
    xml.open("PmtId");
    xml.text("EndToEndId", debit.endToEnd());
    xml.close();
    xml.text("InstdAmt", "Ccy", "EUR", debit.amount().toString());
    xml.open("DrctDbtTx");
    mandate(debit, xml);
    xml.close();
    parties.collectedDebtor(debit.debtor());
    new RemittanceWriter(xml).write(debit.toTell());
    xml.close();
  }

  /// Of another account the bank is told which it was; of one with another bank, only that it
  /// changed.
  private static void mandate(Debit debit, XmlText xml) throws XMLStreamException {
    var allowed = debit.allowed();
    xml.open("MndtRltdInf");
    xml.text("MndtId", allowed.reference());
    xml.text("DtOfSgntr", allowed.signed().toString());
    xml.text("AmdmntInd", String.valueOf(allowed.formerIban().isPresent()));
    if (allowed.formerIban().isPresent()) {
      var former = Account.iban(allowed.formerIban().get()).orElseThrow();
      xml.open("AmdmntInfDtls");
      xml.open("OrgnlDbtrAcct");
      xml.open("Id");
      if (Account.isSameBank(former, debit.debtor().iban())) {
        xml.text("IBAN", former);
      } else {
        xml.open("Othr");
        xml.text("Id", "SMNDA");
        xml.close();
      }
      xml.close();
      xml.close();
      xml.close();
    }
    xml.close();
  }
}
