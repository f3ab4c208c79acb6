package coop.meent.annual;

import static coop.meent.document.ReportChoice.BOOK;
import static coop.meent.document.ReportChoice.MEMBER;
import static coop.meent.document.ReportChoice.PERIOD;

import coop.meent.document.Made;
import coop.meent.document.Report;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.ReportMaker;
import coop.meent.document.ReportRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The papers of a year, each of the year that the last day of a period lies in.
public final class AnnualPapers {

  static final ReportKind ACCOUNTS = kind("annual-accounts", BOOK, PERIOD);
  static final ReportKind CLOSING = kind("year-closing", BOOK, PERIOD);
  static final ReportKind POOLS = kind("pools", PERIOD);
  static final ReportKind MEMBER_YEAR =
      new ReportKind("member-year", Set.of(MEMBER), Set.of(PERIOD));

  private final AnnualRooms rooms;

  public AnnualPapers(AnnualRooms rooms) {
    this.rooms = rooms;
  }

  private static ReportKind kind(String name, ReportChoice... takes) {
    return new ReportKind(name, Set.of(), Set.of(takes));
  }

  /// What [#makers] will offer, known before a file is open.
  public static List<ReportKind> kinds() {
    return List.of(ACCOUNTS, CLOSING, POOLS, MEMBER_YEAR);
  }

  /// As the list of reports has them.
  public List<ReportMaker> makers() {
    return List.of(
        new Maker(ACCOUNTS, this::accounts),
        new Maker(CLOSING, this::closing),
        new Maker(POOLS, request -> new PoolsPaper(rooms, request).report()),
        new Maker(MEMBER_YEAR, request -> MemberYearPaper.asked(rooms, request).report()));
  }

  private record Maker(ReportKind kind, Function<ReportRequest, Report> paper)
      implements ReportMaker {
    @Override
    public Made make(ReportRequest request) {
      return new Made.Ready(paper.apply(request));
    }
  }

  private Report accounts(ReportRequest request) {
    int year = year(request);
    var book = request.book();
    return new AccountsPaper(
            rooms, ofYear(request), rooms.figures(book, year), rooms.figures(book, year - 1))
        .report();
  }

  private Report closing(ReportRequest request) {
    return new ClosingPaper(rooms, ofYear(request)).report();
  }

  static int year(ReportRequest request) {
    return request.period().to().getYear();
  }

  /// Of the whole year, whatever part of it was asked for.
  static ReportRequest ofYear(ReportRequest request) {
    var year = coop.meent.base.FiscalPeriod.year(year(request));
    return new ReportRequest(
        request.language(), request.book(), year, request.account(), request.member());
  }
}
