package coop.meent.pay.file;

/// Which version of the message is written. They differ in the names of a few elements.
public enum PaymentVersion {
  /// What Dutch banks take since November 2025, and the one with a structured address.
  V09("pain.001.001.09", "BICFI"),
  /// For a bank that still wants the old one.
  V03("pain.001.001.03", "BIC");

  private final String message;
  private final String bankElement;

  PaymentVersion(String message, String bankElement) {
    this.message = message;
    this.bankElement = bankElement;
  }

  /// Such as `pain.001.001.09`.
  public String message() {
    return message;
  }

  String namespace() {
    return "urn:iso:std:iso:20022:tech:xsd:" + message;
  }

  String bankElement() {
    return bankElement;
  }
}
