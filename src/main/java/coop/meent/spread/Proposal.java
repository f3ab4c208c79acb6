package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One entry that would be booked: of a period the parts of everything that lacks them.
///
/// @param day the last of the period, or the first after it that is not locked
public record Proposal(BookId book, FiscalPeriod period, LocalDate day, List<Line> lines) {

  /// What falls of one thing.
  ///
  /// @param months in order
  public record Line(Spread what, List<SpreadStanding.Part> months) {

    public Line {
      months = List.copyOf(months);
    }

    public Money amount() {
      return Money.sum(months.stream().map(SpreadStanding.Part::amount).toList());
    }

    public YearMonth first() {
      return months.getFirst().month();
    }

    public YearMonth last() {
      return months.getLast().month();
    }
  }

  public Proposal {
    lines = List.copyOf(lines);
  }

  /// What falls to the result: costs positive.
  public Money sum() {
    return Money.sum(lines.stream().map(Line::amount).toList());
  }

  public boolean isLater() {
    return day.isAfter(period.to());
  }

  Proposal on(LocalDate other) {
    return new Proposal(book, period, other, lines);
  }

  /// A line on either side for each thing, so that every part is found back.
  List<Posting> postings() {
    List<Posting> postings = new ArrayList<>();
    for (var line : lines) {
      var what = line.what();
      postings.add(Posting.of(what.result(), line.amount()).withText(what.name()));
      postings.add(Posting.of(what.written(), line.amount().negate()).withText(what.name()));
    }
    return postings;
  }
}
