package coop.meent.bank.file;

import coop.meent.bank.file.CsvShape.Role;
import coop.meent.base.RefusedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A CSV file of an unknown bank, as far as somebody needs to see it to say which column is what.
///
/// @param names above the columns, as they are written
/// @param rows the first lines
public record CsvTable(char separator, List<String> names, List<List<String>> rows) {

  private static final int SHOWN = 5;
  private static final char QUOTE = '"';
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final String BANK = "CSV";

  /// Words in the name of a column, most telling first: a column is the first that fits.
  private static final Map<Role, Pattern> WORDS = words();

  public CsvTable {
    names = List.copyOf(names);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Empty when it is no table of two columns or more.
  public static Optional<CsvTable> of(TextFile file) {
    var lines = file.lines().stream().filter(line -> !line.isBlank()).limit(SHOWN + 1L).toList();
    if (lines.isEmpty()) return Optional.empty();
    char separator = separator(lines.getFirst());
    var parsed = lines.stream().map(line -> CsvReader.fields(separator, QUOTE, line)).toList();
    return parsed.getFirst().size() < 2
        ? Optional.empty()
        : Optional.of(new CsvTable(separator, parsed.getFirst(), parsed.subList(1, parsed.size())));
  }

  private static char separator(String line) {
    char most = ',';
    for (char sign : SEPARATORS) {
      if (count(line, sign) > count(line, most)) most = sign;
    }
    return most;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(one -> one == sign).count();
  }

  /// What a column holds in the first lines.
  public List<String> samples(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /// What the names and the first lines make likely; somebody looks at it before it is used.
  public CsvShape guess() {
    Map<Role, List<String>> columns = new EnumMap<>(Role.class);
    for (int column = 0; column < names.size(); column++) {
      var name = CsvShape.header(List.of(names.get(column))).getFirst();
      for (var role : WORDS.entrySet()) {
        if (columns.containsKey(role.getKey()) && role.getKey() != Role.TEXT) continue;
        if (!role.getValue().matcher(name).find()) continue;
        columns.computeIfAbsent(role.getKey(), any -> new ArrayList<>()).add(name);
        break;
      }
    }
    return shape(columns, day(columns), decimal(columns), Optional.empty());
  }

  /// The shape of files with these columns.
  public CsvShape shape(
      Map<Role, List<String>> columns, String day, char decimal, Optional<String> account) {
    return new CsvShape(
        BANK,
        separator,
        QUOTE,
        columns,
        true,
        day,
        decimal,
        Set.of("d", "af", "debit", "debet", "-", "out", "uit"),
        account);
  }

  private String day(Map<Role, List<String>> columns) {
    var samples = samples(columns, Role.BOOKED);
    return CsvDays.ALL.stream()
        .filter(pattern ->
            !samples.isEmpty() && samples.stream().allMatch(day -> CsvDays.fits(pattern, day)))
        .findFirst()
        .orElse(CsvDays.ALL.getFirst());
  }

  /// The last of point and comma that is not followed by three digits alone.
  private char decimal(Map<Role, List<String>> columns) {
    for (var sample : samples(columns, Role.AMOUNT)) {
      if (sample.matches(".*,\\d{1,2}")) return ',';
      if (sample.matches(".*\\.\\d{1,2}")) return '.';
    }
    return ',';
  }

  private List<String> samples(Map<Role, List<String>> columns, Role role) {
    var header = CsvShape.header(names);
    return columns.getOrDefault(role, List.of()).stream()
        .map(header::indexOf)
        .flatMap(column -> samples(column).stream())
        .toList();
  }

  /// Reads a whole file in a shape that somebody is still working on.
  ///
  /// @throws RefusedException with a [StatementRefusal]
  public static List<Statement> read(TextFile file, CsvShape shape) {
    return new CsvReader(file, List.of(shape)).read();
  }

  private static Map<Role, Pattern> words() {
    Map<Role, Pattern> words = new EnumMap<>(Role.class);
    words.put(
        Role.BOOKED,
        Pattern.compile("^(boek|transactie)?datum$|^(booking |transaction )?date$|boekdatum"));
    words.put(Role.VALUED, Pattern.compile("valuta.?datum|rente.?datum|value date|interest date"));
    words.put(
        Role.COUNTER_ACCOUNT,
        Pattern.compile("tegenrekening|counter.?account|counterparty (iban|account)|bank account"));
    words.put(Role.ACCOUNT, Pattern.compile("^(eigen )?(rekening|iban|account)(nummer| number)?$"));
    words.put(
        Role.DIRECTION,
        Pattern.compile("af.?bij|debet.?credit|credit.?debet|debit.?credit|^d.?c$"));
    words.put(Role.PAID, Pattern.compile("^(af|debet|debit|paid out|uitgaven?)$"));
    words.put(Role.RECEIVED, Pattern.compile("^(bij|credit|paid in|ontvangsten?)$"));
    words.put(Role.AMOUNT, Pattern.compile("bedrag|amount"));
    words.put(Role.BALANCE_AFTER, Pattern.compile("saldo|balance"));
    words.put(Role.CURRENCY, Pattern.compile("^(munt|valuta|currency)"));
    words.put(Role.NAME, Pattern.compile("naam|name|tegenpartij|counterparty|payee|partner"));
    words.put(Role.REFERENCE, Pattern.compile("volgnr|transactie.?(id|nummer)|transaction id"));
    words.put(
        Role.TEXT,
        Pattern.compile(
            "omschrijving|mededeling|description|label|memo|details|reference|kenmerk"));
    return words;
  }

  /// Whether a name above a column tells by itself what it holds.
  public static boolean isKnown(String heading) {
    var name = heading.strip().toLowerCase(Locale.ROOT);
    return WORDS.values().stream().anyMatch(pattern -> pattern.matcher(name).find());
  }

  /// In the words of the columns, for comparing.
  public String name(int column) {
    return names.get(column).strip().toLowerCase(Locale.ROOT);
  }
}
