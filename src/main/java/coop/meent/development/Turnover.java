package coop.meent.development;

import coop.meent.base.Id.MemberId;
import java.util.List;

/// What members invoiced, as far as it can be read here; a room above knows the invoices.
@FunctionalInterface
public interface Turnover {

  List<Earned> of(MemberId member);
}
