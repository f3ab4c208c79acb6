package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who said to be ill, as far as it can be read here.
@FunctionalInterface
public interface Illness {

  /// @param back the first day back, once it was said
  record Ill(MemberId who, LocalDate from, Optional<LocalDate> back) {}

  List<Ill> all();
}
