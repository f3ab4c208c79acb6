package coop.meent.bank.file;

import coop.meent.bank.file.CsvShape.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The CSV files of Dutch banks that are known without asking.
final class BankCsv {

  private static final char COMMA = ',';
  private static final char SEMICOLON = ';';
  private static final char TAB = '\t';
  private static final Set<String> SIGNED = Set.of();

  static final List<CsvShape> WITH_HEADER =
      List.of(
          ing(COMMA),
          ing(SEMICOLON),
          ingInEnglish(),
          rabobank(),
          bunq(SEMICOLON),
          bunq(COMMA),
          knab());

  static final List<CsvShape> WITHOUT_HEADER = List.of(asn(), abnAmro(), triodos());

  private BankCsv() {}

  private static CsvShape ing(char separator) {
    return new CsvShape(
        "ING",
        separator,
        '"',
        columns(
            Role.BOOKED, "datum",
            Role.NAME, "naam / omschrijving",
            Role.ACCOUNT, "rekening",
            Role.COUNTER_ACCOUNT, "tegenrekening",
            Role.KIND, "code",
            Role.DIRECTION, "af bij",
            Role.AMOUNT, "bedrag (eur)",
            Role.TEXT, "mededelingen",
            Role.BALANCE_AFTER, "saldo na mutatie"),
        true,
        "yyyyMMdd",
        ',',
        Set.of("af"),
        Optional.empty());
  }

  private static CsvShape ingInEnglish() {
    return new CsvShape(
        "ING",
        SEMICOLON,
        '"',
        columns(
            Role.BOOKED, "date",
            Role.NAME, "name / description",
            Role.ACCOUNT, "account",
            Role.COUNTER_ACCOUNT, "counterparty",
            Role.KIND, "code",
            Role.DIRECTION, "debit/credit",
            Role.AMOUNT, "amount (eur)",
            Role.TEXT, "notifications",
            Role.BALANCE_AFTER, "resulting balance"),
        true,
        "yyyyMMdd",
        ',',
        Set.of("debit"),
        Optional.empty());
  }

  private static CsvShape rabobank() {
    return new CsvShape(
        "Rabobank",
        COMMA,
        '"',
        columns(
            Role.ACCOUNT, "iban/bban",
            Role.CURRENCY, "munt",
            Role.REFERENCE, "volgnr",
            Role.BOOKED, "datum",
            Role.VALUED, "rentedatum",
            Role.AMOUNT, "bedrag",
            Role.BALANCE_AFTER, "saldo na trn",
            Role.COUNTER_ACCOUNT, "tegenrekening iban/bban",
            Role.NAME, "naam tegenpartij",
            Role.ULTIMATE, "naam uiteindelijke partij",
            Role.KIND, "code",
            Role.END_TO_END, "transactiereferentie",
            Role.STRUCTURED, "betalingskenmerk",
            Role.TEXT, "omschrijving-1|omschrijving-2|omschrijving-3"),
        true,
        "yyyy-MM-dd",
        ',',
        SIGNED,
        Optional.empty());
  }

  /// Older files have no column for the account.
  private static CsvShape bunq(char separator) {
    return new CsvShape(
        "bunq",
        separator,
        '"',
        columns(
            Role.BOOKED, "date",
            Role.VALUED, "interest date",
            Role.AMOUNT, "amount",
            Role.ACCOUNT, "account",
            Role.COUNTER_ACCOUNT, "counterparty",
            Role.NAME, "name",
            Role.TEXT, "description"),
        true,
        "yyyy-MM-dd",
        separator == COMMA ? '.' : ',',
        SIGNED,
        Optional.empty());
  }

  /// A line with the bank's name stands above the header.
  private static CsvShape knab() {
    return new CsvShape(
        "Knab",
        SEMICOLON,
        '"',
        columns(
            Role.ACCOUNT, "rekeningnummer",
            Role.BOOKED, "transactiedatum",
            Role.CURRENCY, "valutacode",
            Role.DIRECTION, "creditdebet",
            Role.AMOUNT, "bedrag",
            Role.COUNTER_ACCOUNT, "tegenrekeningnummer",
            Role.NAME, "tegenrekeninghouder",
            Role.VALUED, "valutadatum",
            Role.KIND, "betaalwijze",
            Role.TEXT, "omschrijving",
            Role.REFERENCE, "referentie"),
        true,
        "dd-MM-yyyy",
        ',',
        Set.of("d"),
        Optional.empty());
  }

  /// ASN, SNS and RegioBank.
  private static CsvShape asn() {
    return new CsvShape(
        "ASN",
        COMMA,
        '\'',
        columns(
            Role.BOOKED, "1",
            Role.ACCOUNT, "2",
            Role.COUNTER_ACCOUNT, "3",
            Role.NAME, "4",
            Role.CURRENCY, "8",
            Role.BALANCE_BEFORE, "9",
            Role.AMOUNT, "11",
            Role.VALUED, "13",
            Role.KIND, "15",
            Role.REFERENCE, "16",
            Role.TEXT, "18"),
        false,
        "dd-MM-yyyy",
        '.',
        SIGNED,
        Optional.empty());
  }

  private static CsvShape abnAmro() {
    return new CsvShape(
        "ABN AMRO",
        TAB,
        '"',
        columns(
            Role.ACCOUNT, "1",
            Role.CURRENCY, "2",
            Role.BOOKED, "3",
            Role.BALANCE_BEFORE, "4",
            Role.BALANCE_AFTER, "5",
            Role.VALUED, "6",
            Role.AMOUNT, "7",
            Role.TEXT, "8"),
        false,
        "yyyyMMdd",
        ',',
        SIGNED,
        Optional.empty());
  }

  private static CsvShape triodos() {
    return new CsvShape(
        "Triodos",
        COMMA,
        '"',
        columns(
            Role.BOOKED, "1",
            Role.ACCOUNT, "2",
            Role.AMOUNT, "3",
            Role.DIRECTION, "4",
            Role.NAME, "5",
            Role.COUNTER_ACCOUNT, "6",
            Role.KIND, "7",
            Role.TEXT, "8",
            Role.BALANCE_AFTER, "9"),
        false,
        "dd-MM-yyyy",
        ',',
        Set.of("debet", "debit"),
        Optional.empty());
  }

  /// Roles and names by turns; several names of one role stand between bars.
  private static Map<Role, List<String>> columns(Object... rolesAndNames) {
    Map<Role, List<String>> columns = new EnumMap<>(Role.class);
    for (int i = 0; i < rolesAndNames.length; i += 2)
      columns.put((Role) rolesAndNames[i], List.of(((String) rolesAndNames[i + 1]).split("\\|")));
    return columns;
  }
}
