package coop.meent.app;

import coop.meent.bill.BillService;
import coop.meent.cost.CostMirrors;
import coop.meent.split.MirrorService;
import coop.meent.store.Store.Committed;
import java.util.Set;

/// Books in own books what came for them, and tells members what the office's books say of their
/// claims, as soon as it is here: with a deed of this laptop, or with an exchange.
record Mirroring(MirrorService mirrors, CostMirrors costs, BillService bills) {

  private static final Set<String> BOOKS = Set.of("book", "shut_period", "period_lock");
  private static final Set<String> ENTRIES = Set.of("journal_entry", "late_answer", "bill_payment");

  void after(Committed committed) {
    if (isOf(committed, BOOKS) || committed.tables().contains("self_bill")) mirrors.catchUp();
    if (isOf(committed, BOOKS) || committed.tables().contains("cost_share")) costs.catchUp();
    if (isOf(committed, ENTRIES)) bills.tellMembers();
  }

  private static boolean isOf(Committed committed, Set<String> tables) {
    return committed.tables().stream().anyMatch(tables::contains);
  }
}
