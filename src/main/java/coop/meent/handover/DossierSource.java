package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.work.Assignment;
import java.util.List;

/// What the program knows of an assignment by itself, so that nobody has to write it.
@FunctionalInterface
public interface DossierSource {

  /// Lines of a block, as they are today; none where nothing is known.
  List<Named> lines(Assignment assignment, Block block);
}
