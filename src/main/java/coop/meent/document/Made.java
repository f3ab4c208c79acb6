package coop.meent.document;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.util.List;

/// What became of asking for a report, in order of precedence.
public sealed interface Made {

  record NoSuchReport(String name) implements Made, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record AccountMissing(String name) implements Made, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title(name));
    }
  }

  record MemberMissing(String name) implements Made, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title(name));
    }
  }

  /// It adds up what lies between each member and the office, and that cannot be read here.
  record OfficeOnly(String name) implements Made, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(title(name));
    }
  }

  /// @param pages about as many as it would fill
  record TooLong(int pages) implements Made, Refusal {

    /// More than anyone reads, and than a printer takes.
    public static final int MOST_PAGES = 500;

    private static final int ROWS_A_PAGE = 40;

    /// Whether so many rows are too many on any paper, so that they need not be read to know it.
    public static boolean isCertainFor(long rows) {
      return rows > (long) MOST_PAGES * ROWS_A_PAGE;
    }

    public static TooLong ofRows(long rows) {
      return new TooLong(Math.clamp(Math.ceilDiv(rows, ROWS_A_PAGE), 1, Integer.MAX_VALUE));
    }

    @Override
    public List<Object> arguments() {
      return List.of(pages, MOST_PAGES);
    }
  }

  record Ready(Report report) implements Made {}

  private static Named title(String name) {
    return texts -> texts.get("report." + name + ".title");
  }
}
