package coop.meent.einvoice;

/// A number by which somebody is known, and who gave it: a scheme of ISO 6523 or of Peppol's list
/// of electronic addresses.
///
/// @param scheme four digits; empty where a document does not tell
public record PartyId(String scheme, String number) {

  public static final String KVK = "0106";
  public static final String OIN = "0190";
  public static final String DUTCH_VAT = "9944";
  public static final String BELGIAN_ENTERPRISE = "0208";

  public PartyId {
    scheme = scheme.strip();
    number = number.strip();
  }

  public static PartyId kvk(String number) {
    return new PartyId(KVK, number);
  }

  /// Whether it is one that Dutch rules take for a Dutch party.
  public boolean isDutch() {
    return !number.isEmpty() && (scheme.equals(KVK) || scheme.equals(OIN));
  }
}
