package coop.meent.assembly.ui;

import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;

/// What is known of those who looked at the books, for members who are to decide on the annual
/// accounts.
@FunctionalInterface
public interface AccountsWord {

  AccountsWord NONE = (day, texts) -> List.of();

  /// Sentences about the year before a day; none where nothing is known.
  List<String> on(LocalDate day, Texts texts);
}
