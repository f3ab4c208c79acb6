package coop.meent.bank.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One booked line: field 61 and the description behind it.
///
/// @param description the lines of its fields 86
record Mt940Entry(Wording wording, Mt940Field field, List<String> description) {

  /// Value day, booking day, mark, funds code, amount, kind, the rest.
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\d{2})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2}))?(R?[CD]|E[CD])([A-Z])?(\\d+,?\\d*)\\s*"
              + "([NFS][A-Z0-9 ]{3})?(.*)");

  /// Rabobank before IBAN: account and name with room between.
  private static final Pattern ACCOUNT_AND_NAME =
      Pattern.compile("(\\d{7,10}|NONREF)\\s{2,}(\\S.*)");

  /// A reference that only says where the real one stands.
  private static final String NO_REFERENCE = "(EREF|MARF|PREF|KREF|NONREF|NONE)\\+?";

  StatementLine line() {
    var given = ENTRY.matcher(field.value().stripTrailing());
    if (!given.matches())
      throw wording.refused(new StatementRefusal.Damaged(wording.file(), field.place().toString()));
    var valued = valued(given);
    var references = given.group(10).split("//", 2);
    var said = Description.read(description).or(name(references[0]), account(references[0]));
    return new StatementLine(
        booked(given, valued),
        Optional.of(valued),
        amount(given),
        said.name(),
        said.account(),
        said.ultimate(),
        said.text(),
        said.structured(),
        said.endToEnd(),
        references.length > 1 ? bankReference(references[1]) : Optional.empty(),
        StatementLine.returned(
            Optional.ofNullable(given.group(9)).flatMap(Wording::tidy),
            SlashCodes.returnReason(String.join("", description))));
  }

  /// Banks that count every month as thirty days write 30 February: its last day is meant.
  private LocalDate valued(Matcher given) {
    int year = Mt940Statement.century(given.group(1));
    int month = Integer.parseInt(given.group(2));
    int day = Integer.parseInt(given.group(3));
    if (month == 2 && day == 30) return YearMonth.of(year, month).atEndOfMonth();
    return wording.date(year, month, day, shown(given), field.place());
  }

  /// The booking day has no year: it is the one next to the value day.
  private LocalDate booked(Matcher given, LocalDate valued) {
    if (given.group(4) == null) return valued;
    int month = Integer.parseInt(given.group(4));
    int day = Integer.parseInt(given.group(5));
    return IntStream.rangeClosed(-1, 1)
        .map(years -> valued.getYear() + years)
        .filter(year -> YearMonth.of(year, Math.clamp(month, 1, 12)).isValidDay(day))
        .mapToObj(year -> wording.date(year, month, day, shown(given), field.place()))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(valued, date))))
        .orElseThrow(() ->
            wording.refused(
                new StatementRefusal.BadDate(
                    wording.file(), field.place().toString(), shown(given))));
  }

  private static String shown(Matcher given) {
    var booked = given.group(4) == null ? "" : given.group(4) + given.group(5);
    return given.group(1) + given.group(2) + given.group(3) + booked;
  }

  /// A reversal (`RC`, `RD`) turns the mark around.
  private Money amount(Matcher given) {
    var amount = wording.amount(given.group(8).replace(',', '.'), given.group(8), field.place());
    boolean isOut =
        switch (given.group(6)) {
          case "D", "RC", "ED" -> true;
          default -> false;
        };
    return isOut ? amount.negate() : amount;
  }

  /// ASN has the account in place of the reference and the name below, Rabobank the account below.
  private Optional<String> account(String reference) {
    var old = ACCOUNT_AND_NAME.matcher(reference);
    if (old.matches())
      return Optional.of(old.group(1).replaceFirst("^0+", "")).filter(any -> !any.equals("NONREF"));
    return below().flatMap(AccountNumber::iban).or(() -> AccountNumber.iban(reference));
  }

  private Optional<String> name(String reference) {
    var old = ACCOUNT_AND_NAME.matcher(reference);
    if (old.matches()) return Wording.tidy(old.group(2));
    return AccountNumber.iban(reference).isPresent() ? below() : Optional.empty();
  }

  private Optional<String> below() {
    return field.lines().size() > 1 ? Wording.tidy(field.lines().get(1)) : Optional.empty();
  }

  private static Optional<String> bankReference(String text) {
    return Wording.tidy(text).filter(reference -> !reference.matches(NO_REFERENCE));
  }
}
