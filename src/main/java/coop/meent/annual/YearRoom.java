package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Book;
import coop.meent.ledger.YearOutcome;
import coop.meent.ledger.YearService;
import coop.meent.xaf.AuditFiles;
import java.util.List;

/// What the window and the commands need for the end of a year.
///
/// @param archive what an archive has besides the papers of a year
public record YearRoom(
    YearService years, YearPack pack, LooseEnds loose, Archive archive, AuditFiles auditFiles) {

  /// What still stands open.
  public List<LooseEnd> open(Book book, int year) {
    return loose.in(book, FiscalPeriod.year(year));
  }

  /// Closes a year, and keeps with it what stood open.
  public YearOutcome close(Book book, int year, MemberId by) {
    return years.close(book.id(), year, by, LooseEnds.kept(open(book, year)));
  }
}
