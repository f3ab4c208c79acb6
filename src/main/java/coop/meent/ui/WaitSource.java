package coop.meent.ui;

import java.util.List;

/// What waits for the person at this laptop, as far as one feature knows.
public interface WaitSource {

  /// Most pressing first. Called on the store thread.
  List<Waiting> waiting();
}
