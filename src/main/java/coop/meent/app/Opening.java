package coop.meent.app;

import coop.meent.cli.Services;

/// A way to come by an open file; it may be refused.
interface Opening {

  Services open() throws Exception;

  /// Who opens files in the window: beside the one that is open, which is let go of only when the
  /// other is there. What refuses is told.
  interface Door {

    /// @param isSample whether it is the made-up cooperative
    /// @param then shows what was opened
    void attempt(Opening opening, boolean isSample, Runnable then);
  }
}
