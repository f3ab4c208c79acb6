package coop.meent.fund.ui;

import coop.meent.base.Id.DeedId;
import java.util.Optional;

/// What a deed on a fund says when it is done.
interface FundSaying {

  /// @param deed that can be undone
  void said(String words, Optional<DeedId> deed);
}
