package coop.meent.pay.file;

import coop.meent.base.Money;
import coop.meent.base.SepaText;
import coop.meent.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;

/// What files of payments and of collections have in common.
///
/// @param name by which the bank knows the file
/// @param created when it was made
record Message(XmlText xml, String name, LocalDateTime created) {

  private static final int LONGEST_NAME = 70;

  /// What writes a whole document.
  interface Content {
    void write(XmlText xml) throws XMLStreamException;
  }

  static byte[] bytes(Content content) {
    var out = new ByteArrayOutputStream();
    try {
      content.write(new XmlText(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return out.toByteArray();
  }

  /// @param from who hands the file to the bank
  void header(Party from, int size, Money total) throws XMLStreamException {
    xml.open("GrpHdr");
    xml.text("MsgId", SepaText.reference(name, Marks.LONGEST));
    xml.text(
        "CreDtTm", created.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_DATE_TIME));
    sums(size, total);
    xml.open("InitgPty");
    xml.text("Nm", SepaText.of(from.name(), LONGEST_NAME));
    xml.close();
    xml.close();
  }

  void sums(int size, Money total) throws XMLStreamException {
    xml.text("NbOfTxs", String.valueOf(size));
    xml.text("CtrlSum", total.toString());
  }

  /// Begins what stands in a block of its own, up to its sums.
  ///
  /// @param method `TRF` or `DD`
  void block(int number, String method, boolean isOneLine) throws XMLStreamException {
    xml.text("PmtInfId", SepaText.reference(name, Marks.LONGEST - 2) + "-" + number);
    xml.text("PmtMtd", method);
    xml.text("BtchBookg", String.valueOf(isOneLine));
  }
}
