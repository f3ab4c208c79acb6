package coop.meent.intake;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.spreadsheet.Spreadsheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one row says, each value as it would be kept: a date as ISO, a country by its letters, a
/// language by its code, `yes` or `no`.
///
/// @param values of what is filled in alone
/// @param faults what cannot be understood
record Cells(Map<Field, String> values, List<Refusal> faults) {

  static final String YES = "yes";
  static final String NO = "no";

  private static final Set<String> SAY_YES =
      Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar");
  private static final Set<String> SAY_NO = Set.of("nee", "n", "no", "0", "false", "onwaar", "-");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  /// With the day first, as people in the Netherlands write it.
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private static final Pattern DAYS = Pattern.compile("(\\d{1,4})( ?(dagen|days|d))?");
  private static final Map<String, String> COUNTRIES = countries();

  Cells {
    values = Map.copyOf(values);
    faults = List.copyOf(faults);
  }

  static Cells of(Spreadsheet.Row row, Layout layout) {
    var reading = new Reading();
    new TreeMap<>(layout.columns())
        .forEach(
            (field, column) -> reading.say(field, Spreadsheet.letters(column), row.at(column)));
    reading.join(Field.NAME, "", Field.GIVEN, Field.INFIX, Field.FAMILY);
    reading.join(Field.STREET, reading.of(Field.STREET), Field.HOUSE);
    return new Cells(reading.values, reading.faults);
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  private static final class Reading {

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Refusal> faults = new ArrayList<>();

    void say(Field field, String column, String cell) {
      var text = cell.strip().replaceAll("\\s+", " ");
      if (text.isEmpty()) return;
      if (Spreadsheet.isFailed(text)) {
        faults.add(new RowFault.FailedFormula(column, text));
        return;
      }
      var value =
          switch (field) {
            case JOINED, LEFT -> known(date(text), new RowFault.NotADate(column, text));
            case LEGAL -> known(yesOrNo(text), new RowFault.NotYesOrNo(column, text));
            case LANGUAGE -> known(language(text), new RowFault.NotALanguage(column, text));
            case DAYS -> known(days(text), new RowFault.NotDays(column, text));
            case COUNTRY -> Optional.of(COUNTRIES.getOrDefault(Field.plain(text), text));
            case IBAN -> Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT));
            default -> Optional.of(text);
          };
      value.ifPresent(one -> values.put(field, one));
    }

    private Optional<String> known(Optional<String> value, RowFault fault) {
      if (value.isEmpty()) faults.add(fault);
      return value;
    }

    String of(Field field) {
      return values.getOrDefault(field, "");
    }

    /// A column with the whole name counts before its parts.
    void join(Field whole, String begin, Field... parts) {
      if (begin.isEmpty() && values.containsKey(whole)) {
        for (var part : parts) values.remove(part);
        return;
      }
      var joined =
          Stream.concat(Stream.of(begin), Stream.of(parts).map(this::of))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(" "));
      for (var part : parts) values.remove(part);
      if (!joined.isEmpty()) values.put(whole, joined);
    }
  }

  private static Optional<String> date(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
    var dutch = DUTCH.matcher(text);
    return dutch.matches()
        ? date(dutch.group(3), dutch.group(2), dutch.group(1))
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> yesOrNo(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    if (SAY_YES.contains(word)) return Optional.of(YES);
    return SAY_NO.contains(word) ? Optional.of(NO) : Optional.empty();
  }

  private static Optional<String> language(String text) {
    return switch (Field.plain(text)) {
      case "nederlands", "dutch", "nl" -> Optional.of(Language.NL.code());
      case "engels", "english", "en" -> Optional.of(Language.EN.code());
      default -> Optional.empty();
    };
  }

  private static Optional<String> days(String text) {
    var found = DAYS.matcher(text.toLowerCase(Locale.ROOT));
    return found.matches()
        ? Optional.of(String.valueOf(Integer.parseInt(found.group(1))))
        : Optional.empty();
  }

  /// By their names in Dutch and in English.
  private static Map<String, String> countries() {
    return Stream.of(Locale.getISOCountries())
        .flatMap(code ->
            Stream.of(Language.values())
                .map(language -> Locale.of("", code).getDisplayCountry(language.locale()))
                .map(name -> Map.entry(Field.plain(name), code)))
        .filter(entry -> !entry.getKey().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }
}
