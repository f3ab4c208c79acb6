package coop.meent.vat;

import coop.meent.ledger.CodedFilter;
import coop.meent.ledger.CodedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// The lines that figures of a return are made of: first those that count as they are booked, then
/// on the cash basis the payments, both in order of date and number.
final class ReturnLines {

  private final VatReading reading;

  ReturnLines(VatReading reading) {
    this.reading = reading;
  }

  /// @param kinds empty for all
  record Wanted(Covered covered, List<CodedFilter.Kind> kinds, String words) {}

  Wanted all(VatBook book, Covered covered, Optional<Rubric> rubric, String words) {
    return new Wanted(covered, rubric.map(book::kinds).orElse(List.of()), words);
  }

  private CodedFilter booked(VatBook book, Wanted wanted) {
    var all = reading.filter(book, wanted.covered).holding(wanted.words);
    return wanted.kinds.isEmpty() ? all : all.of(wanted.kinds);
  }

  private List<CodedLine> paid(VatBook book, Wanted wanted) {
    var words = wanted.words.toLowerCase(Locale.ROOT);
    return reading.paid(book, wanted.covered).stream()
        .filter(line -> isWanted(line, wanted))
        .filter(line ->
            line.text().toLowerCase(Locale.ROOT).contains(words)
                || line.document().orElse("").toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  private static boolean isWanted(CodedLine line, Wanted wanted) {
    var code = line.posting().vatCode().orElseThrow();
    return wanted.kinds.isEmpty()
        || wanted.kinds.stream().anyMatch(kind -> kind.holds(code, line.posting().account()));
  }

  long count(DSLContext sql, VatBook book, Wanted wanted) {
    return reading.lines.count(sql, booked(book, wanted)) + paid(book, wanted).size();
  }

  List<VatLine> page(DSLContext sql, VatBook book, Wanted wanted, long offset, int limit) {
    var filter = booked(book, wanted);
    List<CodedLine> page = new ArrayList<>(reading.lines.page(sql, filter, offset, limit));
    var paid = paid(book, wanted);
    if (page.size() < limit && !paid.isEmpty())
      paid.stream()
          .skip(Math.max(0, offset - reading.lines.count(sql, filter)))
          .limit(limit - page.size())
          .forEach(page::add);
    return page.stream().map(line -> line(book, line)).toList();
  }

  /// Those that belong on a sales list; they count by their invoice on either basis.
  List<CodedLine> listed(DSLContext sql, VatBook book, Covered covered) {
    var kinds =
        reading.codes.all().stream()
            .filter(VatCode::isListed)
            .map(code -> new CodedFilter.Kind(code.code(), Set.of(), false))
            .toList();
    var filter = reading.filter(book, covered).of(kinds);
    return reading.lines.page(sql, filter, 0, Integer.MAX_VALUE);
  }

  private VatLine line(VatBook book, CodedLine line) {
    var account = Objects.requireNonNull(book.accounts().get(line.posting().account()));
    var code = line.posting().vatCode().flatMap(reading.codes::find);
    var part = code.map(one -> book.part(one, account.id())).orElse(VatPart.NET);
    boolean isDebit =
        part == VatPart.DEDUCTED
            || part == VatPart.LOST
            || (part == VatPart.NET
                && code.filter(one -> one.side() == VatCode.Side.PURCHASE).isPresent());
    var amount = line.posting().amount();
    return new VatLine(line, account, part, isDebit ? amount : amount.negate());
  }
}
