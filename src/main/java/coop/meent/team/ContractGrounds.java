package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import java.util.List;

/// The grounds on which the client of an assignment may refuse somebody, as the contract names
/// them.
@FunctionalInterface
public interface ContractGrounds {

  List<String> of(AssignmentId assignment);
}
