package coop.meent.bank.file;

import java.util.Optional;
import java.util.regex.Pattern;

/// Descriptions in code words between slashes, such as `/IBAN/NL…/NAME/…/REMI/…`: ABN AMRO,
/// Rabobank and ING each use some of them.
final class SlashCodes {

  private static final Pattern CODE =
      Pattern.compile(
          "/(TRTP|TRCD|IBAN|BIC|NAME|ADDR|REMI|EREF|IREF|PREF|KREF|MARF|CSID|CNTP|ULTC|ULTB|ULTD"
              + "|BENM|ORDP|RTRN|RTYP|PURP|ISDT|CDTRREFTP|CDTRREF|OCMT|CHGS|EXCH|SVCL|NRTX|INID"
              + "|ACSI)/");
  private static final Pattern USTD = Pattern.compile("^/*USTD/+(.*)$");
  private static final Pattern STRD = Pattern.compile("^/*STRD/+(?:[A-Z]*/+)?(.*)$");

  private static final Pattern RETURN = Pattern.compile("/RTRN/([A-Z0-9]{4})(?:/|\\s|$)");

  private String name = "";
  private String account = "";
  private String ultimate = "";
  private String text = "";
  private String structured = "";
  private String endToEnd = "";
  private String returned = "";
  private boolean isUltimate;

  private SlashCodes() {}

  /// @param description its lines one after the other: these banks break lines within words
  static Optional<Remittance> read(String description) {
    var whole = description.strip();
    var found = CODE.matcher(whole);
    if (!found.lookingAt()) return Optional.empty();
    var codes = new SlashCodes();
    var code = found.group(1);
    int from = found.end();
    // The slash that ends a value also begins the next code.
    while (found.find(Math.max(from - 1, 0))) {
      codes.take(code, whole.substring(from, Math.max(from, found.start())));
      code = found.group(1);
      from = found.end();
    }
    codes.take(code, whole.substring(from));
    return Optional.of(codes.whole(whole));
  }

  /// Why a payment came back, such as `MS03`; empty where it did not.
  static Optional<String> returnReason(String description) {
    var found = RETURN.matcher(description);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private void take(String code, String raw) {
    var value = raw.replaceAll("^/+|/+$", "").strip();
    switch (code) {
      case "BENM", "ORDP" -> isUltimate = false;
      case "ULTC", "ULTB", "ULTD" -> {
        isUltimate = true;
        if (!value.isEmpty()) ultimate = value;
      }
      case "NAME" -> {
        if (isUltimate) ultimate = value;
        else name = value;
      }
      case "IBAN" -> account = value;
      case "CNTP" -> counterparty(value.split("/", -1));
      case "REMI" -> remittance(value);
      case "CDTRREF" -> structured = value;
      case "EREF" -> endToEnd = value;
      case "RTRN" -> returned = value;
      default -> {}
    }
  }

  /// Account, bank, name and town.
  private void counterparty(String[] parts) {
    account = parts[0];
    if (parts.length > 2) name = parts[2];
  }

  private void remittance(String value) {
    var free = USTD.matcher(value);
    var reference = STRD.matcher(value);
    if (free.matches()) text = free.group(1);
    else if (reference.matches()) structured = reference.group(1);
    else text = value;
  }

  /// A payment that came back says why by a code.
  private String otherwise(String whole) {
    if (!returned.isBlank()) return "RTRN " + returned;
    return name.isBlank() ? whole : "";
  }

  private Remittance whole(String whole) {
    boolean saysNothing = text.isBlank() && structured.isBlank();
    return new Remittance(
        Wording.tidy(name),
        Wording.tidy(account).map(number -> AccountNumber.of(number, "EUR")),
        Wording.tidy(ultimate),
        Wording.tidy(saysNothing ? otherwise(whole) : text).orElse(""),
        Wording.tidy(structured),
        Remittance.reference(endToEnd));
  }
}
