package coop.meent.ui;

import coop.meent.store.Space;
import java.util.List;

/// Who can read what is written.
public interface Readership {

  /// Of a file that nobody shares.
  Readership ALONE = space -> List.of();

  /// The names of those who can read a space; empty in a file that nobody shares. Called on the
  /// store thread.
  List<String> of(Space space);
}
