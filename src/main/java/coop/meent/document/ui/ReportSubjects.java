package coop.meent.document.ui;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// What a report can be about, by name; the features that keep these things implement it.
public interface ReportSubjects {

  /// @param label as it stands in a list; different for each
  record Choice<I>(I id, String label) {}

  /// Called on the store thread.
  List<Choice<BookId>> books();

  /// Called on the store thread.
  List<Choice<AccountId>> accounts(BookId book);

  /// Called on the store thread.
  List<Choice<MemberId>> members();
}
