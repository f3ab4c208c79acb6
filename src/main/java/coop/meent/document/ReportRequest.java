package coop.meent.document;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import java.time.LocalDate;
import java.util.Optional;

/// Which report somebody wants to see.
///
/// @param period a report of one day is made of its last day
/// @param account only this one, where the report can be narrowed to an account
/// @param member whose report it is, where it is about a member
public record ReportRequest(
    Language language,
    BookId book,
    FiscalPeriod period,
    Optional<AccountId> account,
    Optional<MemberId> member) {

  public static ReportRequest of(Language language, BookId book, FiscalPeriod period) {
    return new ReportRequest(language, book, period, Optional.empty(), Optional.empty());
  }

  /// The last day of the period that has come.
  public LocalDate asOf(LocalDate today) {
    return period.to().isAfter(today) ? today : period.to();
  }

  public ReportRequest on(AccountId account) {
    return new ReportRequest(language, book, period, Optional.of(account), member);
  }

  public ReportRequest about(MemberId member) {
    return new ReportRequest(language, book, period, account, Optional.of(member));
  }
}
