package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import java.util.List;
import java.util.Map;

/// Who stands behind which seat, the first one first.
@FunctionalInterface
public interface StandInPlan {

  Map<SeatId, List<MemberId>> bySeat();
}
