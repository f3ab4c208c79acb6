package coop.meent.cost;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// How VAT goes with passing costs on; `cost.vat.<KIND>` in words.
public enum VatKind implements Named {

  /// A service of the cooperative to its members, as a separate legal person normally gives: with
  /// VAT, and an invoice to each.
  SERVICE,

  /// Costs for joint account: no supply, so no VAT and no invoice. It needs a written agreement, a
  /// key fixed beforehand and no margin.
  JOINT;

  static Optional<VatKind> of(String name) {
    for (var one : values()) if (one.name().equals(name)) return Optional.of(one);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("cost.vat." + name());
  }
}
