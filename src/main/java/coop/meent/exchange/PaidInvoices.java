package coop.meent.exchange;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// Where invoices are kept and divided over who worked them; a room above knows.
@FunctionalInterface
public interface PaidInvoices {

  /// What invoices on an assignment bring one member of its team, at the office; elsewhere nothing.
  List<Brought> of(AssignmentId assignment, MemberId taker);
}
