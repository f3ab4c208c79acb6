package coop.meent.development.ui;

import coop.meent.base.Id.DeedId;
import java.util.Optional;

/// What a deed says when it is done.
interface DevelopmentSaying {

  /// @param deed that can be undone
  void said(String words, Optional<DeedId> deed);
}
