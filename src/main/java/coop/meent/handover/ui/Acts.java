package coop.meent.handover.ui;

import coop.meent.handover.HandoverOutcome;
import coop.meent.ui.NoticeBar;
import java.util.function.Supplier;

/// What a part of the page of a handover asks the page to do.
@FunctionalInterface
interface Acts {

  /// @param near where a refusal is told
  void act(Supplier<HandoverOutcome> deed, NoticeBar near);
}
