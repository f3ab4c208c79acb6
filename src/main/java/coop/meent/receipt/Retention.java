package coop.meent.receipt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// How long the law wants receipts kept: `retention.tsv`, with the days from which each term holds
/// and its source. Years are counted from the end of the year that the receipt is of.
public final class Retention {

  enum Kind {
    ORDINARY,

    /// What concerns immovable property.
    IMMOVABLE
  }

  /// @param source the law that says so
  /// @param status how sure that is
  record Term(Kind kind, LocalDate from, int years, String source, String status) {}

  private final List<Term> terms = read();

  private static List<Term> read() {
    var name = "retention.tsv";
    try (var in = Objects.requireNonNull(Retention.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> term(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(String[] cells) {
    return new Term(
        Kind.valueOf(cells[0]),
        LocalDate.parse(cells[1]),
        Integer.parseInt(cells[2]),
        cells[3],
        cells[4]);
  }

  List<Term> terms() {
    return terms;
  }

  /// The last day on which a receipt of a day must be kept. Of a day before the oldest term the
  /// oldest one.
  public LocalDate keepUntil(LocalDate day, boolean isImmovable) {
    var kind = isImmovable ? Kind.IMMOVABLE : Kind.ORDINARY;
    var ofKind = terms.stream().filter(one -> one.kind == kind).toList();
    var term =
        ofKind.stream()
            .filter(one -> !one.from.isAfter(day))
            .max(Comparator.comparing(Term::from))
            .orElseGet(ofKind::getFirst);
    return Year.of(day.getYear() + term.years).atMonth(12).atEndOfMonth();
  }
}
