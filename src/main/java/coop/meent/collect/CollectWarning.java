package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What to look at before something is collected.
public sealed interface CollectWarning extends Named {

  /// Another batch collects the same; made on laptops that did not know of each other.
  record InTwoBatches(String name, String batches) implements CollectWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("collect.warning.inTwoBatches", name, batches);
    }
  }

  /// It was withdrawn, and there is a file: the bank may have it.
  record FileOutside(String batch) implements CollectWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("collect.warning.fileOutside", batch);
    }
  }

  /// Two laptops made a file of it.
  record TwoFiles(String batch) implements CollectWarning {
    @Override
    public String in(Texts texts) {
      return texts.get("collect.warning.twoFiles", batch);
    }
  }
}
