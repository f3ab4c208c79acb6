package coop.meent.vat;

import coop.meent.ledger.CodedScope;
import java.util.List;

/// What a return is made of: entries, and on the cash basis what was paid of claims.
record Covered(List<CodedScope> scopes, List<PaidPart> paid) {
  Covered {
    scopes = List.copyOf(scopes);
    paid = List.copyOf(paid);
  }
}
