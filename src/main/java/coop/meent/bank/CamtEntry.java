package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One `Ntry`: an amount that the bank booked, with the payments it is made of where the bank
/// tells.
record CamtEntry(CamtText text, XmlElement head, List<CamtDetails> details) {

  static CamtEntry read(XmlCursor cursor, CamtText text) {
    var head = cursor.emptyElement();
    var details = new ArrayList<CamtDetails>();
    cursor.eachChild(name -> {
      switch (name) {
        case "NtryDtls" ->
            cursor.eachChild(child -> {
              var element = cursor.element();
              if (child.equals("TxDtls")) details.add(new CamtDetails(text, element));
              else head.add(element);
            });
        case "TxDtls" -> details.add(new CamtDetails(text, cursor.element()));
        default -> head.add(cursor.element());
      }
    });
    return new CamtEntry(text, head, details);
  }

  /// Version 8 wraps the status; without one a statement means booked.
  boolean booked() {
    return head.text("Sts/Cd", "Sts/Prtry", "Sts").map("BOOK"::equals).orElse(true);
  }

  String currency() {
    return text.need(head, "Amt").attribute("Ccy");
  }

  void mustBeIn(String expected) {
    var currency = currency();
    if (!currency.isEmpty() && !currency.equals(expected))
      throw text.refused(
          new StatementRefusal.OtherCurrency(
              text.file(), text.need(head, "Amt").place().toString(), currency, expected));
  }

  /// A batch becomes one line per payment when the payments' amounts are known and sum exactly to
  /// the entry; else the entry is one line.
  List<StatementLine> lines(String ownAccount) {
    var total = amount();
    if (details.size() > 1) {
      var amounts = details.stream().map(detail -> detail.amount(this)).toList();
      if (amounts.stream().allMatch(Optional::isPresent) && sumsTo(amounts, total))
        return details.stream()
            .map(detail -> line(detail, detail.amount(this).orElseThrow(), ownAccount))
            .toList();
    }
    return List.of(
        line(
            details.size() == 1 ? details.getFirst() : CamtDetails.none(text, head),
            total,
            ownAccount));
  }

  private static boolean sumsTo(List<Optional<Money>> amounts, Money total) {
    try {
      return amounts.stream()
          .flatMap(Optional::stream)
          .reduce(Money.ZERO, Money::plus)
          .equals(total);
    } catch (ArithmeticException e) {
      return false;
    }
  }

  Money amount() {
    return text.signed(text.amount(text.need(head, "Amt")), direction());
  }

  XmlElement direction() {
    return text.need(head, "CdtDbtInd");
  }

  private StatementLine line(CamtDetails detail, Money amount, String ownAccount) {
    var party = detail.counterparty(amount, reversal(), ownAccount);
    return new StatementLine(
        booking(),
        date("ValDt/Dt", "ValDt/DtTm"),
        amount,
        party.name(),
        party.account(),
        party.ultimate(),
        detail.text().or(() -> head.text("AddtlNtryInf", "Btch/PmtInfId", "Btch/MsgId")).orElse(""),
        detail.structuredText(),
        detail.endToEnd(),
        detail.bankReference().or(() -> head.text("AcctSvcrRef")),
        StatementLine.returned(
            detail.transactionCode().or(() -> CamtDetails.transactionCode(head)),
            detail.returnReason()));
  }

  private boolean reversal() {
    return head.text("RvslInd").filter(flag -> flag.equals("true") || flag.equals("1")).isPresent();
  }

  private LocalDate booking() {
    return date("BookgDt/Dt", "BookgDt/DtTm")
        .or(() -> date("ValDt/Dt", "ValDt/DtTm"))
        .orElseGet(() -> text.date(text.need(head, "BookgDt")));
  }

  private Optional<LocalDate> date(String... paths) {
    return head.first(paths).map(text::date);
  }
}
