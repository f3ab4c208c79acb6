package coop.meent.profit.ui;

import coop.meent.base.Money;
import coop.meent.profit.Allotment;
import coop.meent.profit.Claim;
import coop.meent.profit.KeyKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one member would get by each key alone, and gets by the division that is chosen.
record ProfitRow(Claim claim, Map<KeyKind, Money> byKey, Optional<Allotment> allotment) {

  String number() {
    return claim.number() == Integer.MAX_VALUE ? "" : String.valueOf(claim.number());
  }

  @Nullable Money by(KeyKind key) {
    return byKey.get(key);
  }

  @Nullable Money share() {
    return allotment.map(Allotment::amount).orElse(null);
  }

  @Nullable Money paid() {
    return allotment.map(Allotment::paid).orElse(null);
  }

  @Nullable Money credited() {
    return allotment.map(Allotment::credited).orElse(null);
  }
}
