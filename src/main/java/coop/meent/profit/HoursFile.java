package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.spreadsheet.Spreadsheet.Row;
import coop.meent.spreadsheet.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads hours per member from a spreadsheet: number or name, and hours such as `12,5`, `12.5` or
/// `12:30`, in columns that are called so, or else in the first two. One wrong line and nothing is
/// read.
public final class HoursFile {

  private static final Pattern HOURS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,6}):([0-5]\\d)");
  private static final Set<String> MEMBER =
      Set.of("lid", "naam", "nummer", "lidnummer", "member", "name", "number", "membernumber");
  private static final Set<String> SPENT = Set.of("uren", "aantaluren", "hours");
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final List<Member> members;

  public HoursFile(List<Member> members) {
    this.members = List.copyOf(members);
  }

  /// @param sheet which of the workbook; empty for the first that has hours
  /// @throws coop.meent.base.RefusedException when there is no table
  public HoursOutcome read(Workbook workbook, Optional<String> sheet) {
    var table = workbook.tableOrList(sheet, HoursFile::isKnown);
    Map<MemberId, BigDecimal> hours = new LinkedHashMap<>();
    var lines = table.rows().stream().map(row -> line(table, row)).toList();
    for (var line : lines) {
      var spent = hours(line.hours);
      boolean isTitle = line.number == lines.getFirst().number && line.hasNoDigits();
      if (spent.isEmpty() && isTitle) continue;
      if (spent.isEmpty()) return new HoursOutcome.BadLine(line.number, line.shown());
      var member = member(line.member);
      if (member.isEmpty()) return new HoursOutcome.NoSuchMember(line.number, line.member);
      var before = hours.put(member.get().id(), spent.get());
      if (before != null) return new HoursOutcome.Twice(line.number, member.get().name());
    }
    return hours.isEmpty() ? new HoursOutcome.Empty() : new HoursOutcome.Read(hours);
  }

  private record Line(int number, String member, String hours) {

    boolean hasNoDigits() {
      return !(member + hours).matches(".*\\d.*");
    }

    String shown() {
      return hours.isEmpty() ? member : member + ";" + hours;
    }
  }

  private static boolean isKnown(String heading) {
    return is(heading, MEMBER) || is(heading, SPENT);
  }

  private static boolean is(String heading, Set<String> called) {
    return called.contains(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }

  /// Without names above, a decimal comma that is taken for a separator leaves a third cell.
  private static Line line(Spreadsheet table, Row row) {
    int number = Math.toIntExact(row.line());
    if (table.headings().isEmpty()) {
      var rest = row.cells().subList(1, row.cells().size());
      return new Line(
          number,
          row.at(0),
          String.join(",", rest.stream().filter(cell -> !cell.isEmpty()).toList()));
    }
    return new Line(number, filled(table, row, MEMBER), filled(table, row, SPENT));
  }

  /// The first cell that holds something below a name of these.
  private static String filled(Spreadsheet table, Row row, Set<String> called) {
    return Stream.iterate(0, at -> at < table.headings().size(), at -> at + 1)
        .filter(at -> is(table.headings().get(at), called))
        .map(row::at)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<BigDecimal> hours(String text) {
    if (HOURS.matcher(text).matches()) return Optional.of(new BigDecimal(text.replace(',', '.')));
    var time = TIME.matcher(text);
    if (!time.matches()) return Optional.empty();
    var part = new BigDecimal(time.group(2)).divide(MINUTES, 2, RoundingMode.HALF_UP);
    return Optional.of(new BigDecimal(time.group(1)).add(part));
  }

  private Optional<Member> member(String word) {
    return members.stream()
        .filter(one ->
            one.name().equalsIgnoreCase(word)
                || one.number().map(String::valueOf).filter(word::equals).isPresent())
        .findFirst();
  }
}
