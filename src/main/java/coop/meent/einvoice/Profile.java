package coop.meent.einvoice;

import java.util.Optional;
import java.util.stream.Stream;

/// By whose rules an invoice is written: EN 16931 in UBL 2.1, alone or with rules on top.
public enum Profile {

  /// The European rules alone, as others may send it.
  EN16931("", ""),

  /// The Dutch one (NLCIUS, written as SI-UBL 2.0), for files that are sent by mail or put in a
  /// PDF. It takes self-billed invoices too.
  NLCIUS("urn:fdc:nen.nl:nlcius:v1.0", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),

  /// Peppol BIS Billing 3, for sending over the Peppol network.
  PEPPOL_BILLING(
      "urn:fdc:peppol.eu:2017:poacc:billing:3.0", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),

  /// Peppol BIS Self-Billing 3: that network takes self-billed documents in no other way.
  PEPPOL_SELF_BILLING(
      "urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0",
      "urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0");

  private static final String EUROPEAN = "urn:cen.eu:en16931:2017";

  private final String rules;
  private final String process;

  Profile(String rules, String process) {
    this.rules = rules;
    this.process = process;
  }

  String customization() {
    return rules.isEmpty() ? EUROPEAN : EUROPEAN + "#compliant#" + rules;
  }

  /// Which business process it belongs to; empty where the rules ask for none.
  String process() {
    return process;
  }

  /// Whether rules for Dutch suppliers come on top of the European ones.
  boolean hasDutchRules() {
    return this == NLCIUS || this == PEPPOL_BILLING;
  }

  /// Whether documents of this kind can be written by these rules.
  public boolean takes(InvoiceKind kind) {
    return switch (this) {
      case EN16931, NLCIUS -> true;
      case PEPPOL_BILLING -> !kind.isSelfBilled();
      case PEPPOL_SELF_BILLING -> kind.isSelfBilled();
    };
  }

  public boolean isPeppol() {
    return this == PEPPOL_BILLING || this == PEPPOL_SELF_BILLING;
  }

  /// The one of the two for the network that takes this kind.
  public static Profile onPeppol(InvoiceKind kind) {
    return kind.isSelfBilled() ? PEPPOL_SELF_BILLING : PEPPOL_BILLING;
  }

  /// The profile that a file says it keeps.
  static Optional<Profile> ofCustomization(String id) {
    return Stream.of(values()).filter(one -> id.strip().equals(one.customization())).findFirst();
  }
}
