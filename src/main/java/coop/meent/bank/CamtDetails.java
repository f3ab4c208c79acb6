package coop.meent.bank;

import coop.meent.base.Money;
import coop.meent.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One `TxDtls`: who, why and under which references.
record CamtDetails(CamtText reader, XmlElement element) {

  /// The other side of a payment, as far as it is told.
  record Party(Optional<String> name, Optional<String> account, Optional<String> ultimate) {
    boolean isKnown() {
      return name.isPresent() || account.isPresent() || ultimate.isPresent();
    }
  }

  private static final String NO_REFERENCE = "NOTPROVIDED";

  /// For an entry without details: an empty element in the entry's place.
  static CamtDetails none(CamtText reader, XmlElement entry) {
    return new CamtDetails(reader, entry.withoutContent());
  }

  /// Signed, where it is told in the entry's own currency; version 2 has it deeper.
  Optional<Money> amount(CamtEntry entry) {
    return Stream.of("Amt", "AmtDtls/TxAmt/Amt")
        .flatMap(path -> element.all(path).stream())
        .filter(amount -> amount.attribute("Ccy").equals(entry.currency()))
        .findFirst()
        .map(amount ->
            reader.signed(
                reader.amount(amount), element.first("CdtDbtInd").orElseGet(entry::direction)));
  }

  /// Money in comes from the debtor, money out goes to the creditor; a reversal turns a payment
  /// back and still names the sides of the original. Some banks name only one side, or ours: our
  /// own account is never the counterparty.
  Party counterparty(Money amount, boolean reversal, String ownAccount) {
    var sides = amount.isNegative() == reversal ? List.of("Dbtr", "Cdtr") : List.of("Cdtr", "Dbtr");
    return sides.stream()
        .map(this::party)
        .filter(party -> party.isKnown() && !party.account().equals(Optional.of(ownAccount)))
        .findFirst()
        .orElse(new Party(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Party party(String side) {
    var parties = "RltdPties/";
    var account = parties + side + "Acct";
    return new Party(
        named(parties + side).or(() -> element.text(account + "/Nm")),
        element
            .text(account + "/Id/IBAN", account + "/Id/Othr/Id", account + "/Id/PrtryAcct/Id")
            .map(id -> id.replace(" ", "").toUpperCase(Locale.ROOT)),
        named(parties + "Ultmt" + side));
  }

  /// From version 8 a party stands one level deeper, and may be a bank.
  private Optional<String> named(String party) {
    return element.text(party + "/Nm", party + "/Pty/Nm", party + "/Agt/FinInstnId/Nm");
  }

  /// What the payer wrote, else what the bank adds.
  Optional<String> text() {
    return joined("RmtInf/Ustrd")
        .or(() -> joined("RmtInf/Strd/AddtlRmtInf"))
        .or(() -> element.text("AddtlTxInf"));
  }

  Optional<String> structuredText() {
    return element.text("RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/RfrdDocInf/Nb");
  }

  Optional<String> endToEnd() {
    return element.text("Refs/EndToEndId").filter(id -> !id.equals(NO_REFERENCE));
  }

  Optional<String> bankReference() {
    return element.text("Refs/AcctSvcrRef");
  }

  /// Some banks write the code of ISO 20022 where their own belongs.
  Optional<String> returnReason() {
    return element.text("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
  }

  Optional<String> transactionCode() {
    return transactionCode(element);
  }

  static Optional<String> transactionCode(XmlElement parent) {
    var domain =
        Stream.of("Domn/Cd", "Domn/Fmly/Cd", "Domn/Fmly/SubFmlyCd")
            .flatMap(path -> parent.text("BkTxCd/" + path).stream())
            .collect(Collectors.joining("-"));
    return domain.isEmpty() ? parent.text("BkTxCd/Prtry/Cd") : Optional.of(domain);
  }

  private Optional<String> joined(String path) {
    var text =
        element.all(path).stream()
            .map(XmlElement::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
