package coop.meent.sync.ui;

import coop.meent.base.Texts;
import java.util.Optional;

/// What a change did, in words.
record DeedWords(Texts texts) {

  /// @param deed the deed's name in the log, such as `ledger.record`; empty when it cannot be read
  String of(Optional<String> deed) {
    var key = "sync.deed." + deed.orElse("unread");
    return texts.get(texts.bundle().containsKey(key) ? key : "sync.deed.other");
  }
}
