package coop.meent.bank.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How one bank, or one person, lays out a CSV file: which column says what, and how days and
/// amounts are written.
///
/// @param bank whose it is, as people call it
/// @param separator between the fields
/// @param quote around a field that holds a separator
/// @param columns the name of the column for each role, in lower case; where the file has no
///   header, its place from 1. Several names for one role: the texts are joined
/// @param hasHeader whether names stand above the lines
/// @param day order of year, month and day: `yyyyMMdd`, `dd-MM-yyyy` or another pattern of these
/// @param decimal the sign before the cents; the other of point and comma groups thousands
/// @param account of all lines, where the file does not say it
/// @param out words that say that money goes out, in lower case; empty where amounts bear a sign
public record CsvShape(
    String bank,
    char separator,
    char quote,
    Map<Role, List<String>> columns,
    boolean hasHeader,
    String day,
    char decimal,
    Set<String> out,
    Optional<String> account) {

  public CsvShape {
    columns = Map.copyOf(columns);
    out = Set.copyOf(out);
  }

  /// What a column is for.
  public enum Role {
    ACCOUNT,
    CURRENCY,
    BOOKED,
    VALUED,
    AMOUNT,

    /// Whether money comes in or goes out.
    DIRECTION,

    /// An amount that goes out; without a sign.
    PAID,

    /// An amount that comes in; without a sign.
    RECEIVED,
    BALANCE_BEFORE,
    BALANCE_AFTER,
    NAME,
    COUNTER_ACCOUNT,
    ULTIMATE,
    TEXT,
    STRUCTURED,
    END_TO_END,

    /// The bank's own, of this line alone.
    REFERENCE,
    KIND
  }

  private static final List<Role> MARKS =
      List.of(
          Role.ACCOUNT, Role.BOOKED, Role.AMOUNT, Role.DIRECTION, Role.PAID, Role.NAME, Role.TEXT);

  /// Where the column of a role stands, from 0; empty when there is none.
  List<Integer> places(Role role, List<String> header) {
    return columns.getOrDefault(role, List.of()).stream()
        .map(name -> hasHeader ? header.indexOf(name) : Integer.parseInt(name) - 1)
        .filter(place -> place >= 0)
        .toList();
  }

  /// Whether a header has the columns by which this shape is known.
  boolean fits(List<String> header) {
    return MARKS.stream()
        .allMatch(role -> header.containsAll(columns.getOrDefault(role, List.of())));
  }

  /// Names of columns as they are compared.
  static List<String> header(List<String> fields) {
    return fields.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
