package coop.meent.check;

import coop.meent.spread.SpreadAudit;

/// The register of assets and the balance say the same, and what is awaited stands in the books.
final class SpreadChecks {

  private SpreadChecks() {}

  static Check registered(SpreadAudit audit) {
    return new Check(
        "assets-registered",
        _ ->
            FileQuery.answered(() ->
                audit
                    .otherwiseOnTheBalance()
                    .map(one ->
                        Offender.at(
                            one.id(), one.account(), one.book(), one.expected(), one.found()))));
  }

  static Check awaited(SpreadAudit audit) {
    return new Check(
        "awaited-bills",
        _ ->
            FileQuery.answered(
                () -> audit.baseless().map(one -> Offender.at(one.id(), one.name(), one.entry()))));
  }
}
