package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/// What an asset did in a period: what stood there, what came and went, what was written off.
///
/// @param charge written off in the period, by the days of the entries
/// @param lost what its value was lowered by in the period, less what came back
/// @param goneWritten what had been written off of what went
/// @param tax what the tax limit lets be written off in the period
/// @param taxLeft what it is worth by that at the end
record AssetYear(
    Spread what,
    Money costBefore,
    Money writtenBefore,
    Money bought,
    Money gone,
    Money charge,
    Money lost,
    Money goneWritten,
    Money tax,
    Money taxLeft) {

  static AssetYear of(SpreadStanding one, FiscalPeriod period) {
    var eve = period.from().minusDays(1);
    var amount = one.what().amount();
    boolean wasThere = one.isThere(eve);
    boolean came = !wasThere && period.contains(one.what().day());
    boolean went = (wasThere || came) && !one.isThere(period.to());
    var writtenBefore = wasThere ? one.fallen(eve) : Money.ZERO;
    var written = wasThere || came ? one.fallen(period.to()) : Money.ZERO;
    var taxBefore =
        wasThere ? fiscally(one, booked(one, overBy(period.from())), one.lost(eve)) : Money.ZERO;
    var until = booked(one, overBy(period.to().plusDays(1)));
    var ended =
        one.end().map(end -> YearMonth.from(end.on()).minusMonths(1)).filter(until::isAfter);
    var lostBefore = wasThere ? one.lost(eve) : Money.ZERO;
    var lost = wasThere || came ? one.lost(period.to()) : Money.ZERO;
    var tax = wasThere || came ? fiscally(one, ended.orElse(until), lost) : Money.ZERO;
    return new AssetYear(
        one.what(),
        wasThere ? amount : Money.ZERO,
        writtenBefore,
        came ? amount : Money.ZERO,
        went ? amount : Money.ZERO,
        written.minus(writtenBefore).minus(lost.minus(lostBefore)),
        lost.minus(lostBefore),
        went ? written : Money.ZERO,
        tax.minus(taxBefore),
        went || !(wasThere || came) ? Money.ZERO : amount.minus(tax));
  }

  /// What was lost at once counts by the day of its entry, as in the books.
  private static Money fiscally(SpreadStanding one, YearMonth month, Money lost) {
    return one.what().fiscally(month).minus(one.what().lost(month)).plus(lost);
  }

  /// Until and with a month, as far as its months were booked: what tax allows is set beside that.
  private static YearMonth booked(SpreadStanding one, YearMonth until) {
    return one.open(until).stream()
        .findFirst()
        .map(part -> part.month().minusMonths(1))
        .orElse(until);
  }

  /// The last month that is over when a day begins.
  private static YearMonth overBy(LocalDate day) {
    return YearMonth.from(day).minusMonths(1);
  }

  boolean isSeen() {
    return !costBefore.isZero() || !bought.isZero();
  }

  Money cost() {
    return costBefore.plus(bought).minus(gone);
  }

  Money written() {
    return writtenBefore.plus(charge).plus(lost).minus(goneWritten);
  }

  Money leftBefore() {
    return costBefore.minus(writtenBefore);
  }

  Money left() {
    return cost().minus(written());
  }

  Money goneLeft() {
    return gone.minus(goneWritten);
  }
}
