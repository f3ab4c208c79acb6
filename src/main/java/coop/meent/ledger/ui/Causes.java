package coop.meent.ledger.ui;

import java.time.YearMonth;
import java.util.Optional;

/// The way from a figure on Home to where it comes from in the books.
public interface Causes {

  /// @param section of the books page, such as [BooksPage#INCOME]
  void open(String section, YearMonth month, Optional<About> about);
}
