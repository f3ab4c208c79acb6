package coop.meent.xaf;

import java.util.Arrays;
import java.util.Optional;

/// Which version of the standard.
///
/// Sources: the schema of 3.2; the functional hierarchy of 4.0.3, whose schema, and not its prose,
/// gives the namespace.
public enum XafVersion {
  V3_2("3.2", "http://www.auditfiles.nl/XAF/3.2"),
  V4_0(
      "4.0",
      "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0");

  private final String number;
  private final String namespace;

  XafVersion(String number, String namespace) {
    this.number = number;
    this.namespace = namespace;
  }

  static Optional<XafVersion> of(String namespace) {
    return Arrays.stream(values()).filter(one -> one.namespace.equals(namespace)).findFirst();
  }

  /// By what people call it.
  public static Optional<XafVersion> numbered(String number) {
    return Arrays.stream(values()).filter(one -> one.number.equals(number)).findFirst();
  }

  /// As people call it, such as `4.0`.
  public String number() {
    return number;
  }

  String namespace() {
    return namespace;
  }

  /// The RGS code of an account, open balances of relations, no description of the opening.
  boolean isFour() {
    return this == V4_0;
  }
}
