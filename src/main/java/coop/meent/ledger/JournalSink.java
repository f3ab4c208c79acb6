package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One of the formats, fed from start to end in order of date.
interface JournalSink {

  /// @param first the day of the first thing that follows
  /// @param currencies the other ones that lines of an account are in, by code
  void begin(
      Book book, List<Account> accounts, LocalDate first, Map<AccountId, List<String>> currencies)
      throws IOException;

  /// What stood at the start of a period.
  void opening(LocalDate date, List<Posting> balances) throws IOException;

  void entry(JournalEntry entry) throws IOException;

  /// Said by a bank, and so by the books.
  void agreed(BankBalance balance) throws IOException;

  /// Said by a bank, while the books say otherwise: lines that are not booked yet, or a mistake.
  void disputed(BankBalance balance, Money ours) throws IOException;
}
