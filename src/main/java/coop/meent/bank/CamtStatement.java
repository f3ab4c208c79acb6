package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Money;
import coop.meent.xml.XmlCursor;
import coop.meent.xml.XmlElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One `Stmt`: its account, its balances and, one by one, its entries.
final class CamtStatement {

  private static final String DEFAULT_CURRENCY = "EUR";

  private final XmlCursor cursor;
  private final CamtText text;
  private final XmlElement head;
  private final List<StatementLine> lines = new ArrayList<>();
  private String currency = "";
  private int pending;

  CamtStatement(XmlCursor cursor, String file) {
    this.cursor = cursor;
    text = new CamtText(file);
    head = cursor.emptyElement();
  }

  Statement read() {
    cursor.eachChild(name -> {
      if (name.equals("Ntry")) entry(CamtEntry.read(cursor, text));
      else head.add(cursor.element());
    });
    var account = account();
    setCurrency(Optional.empty());
    var opening = balance("OPBD").or(() -> balance("PRCD"));
    var closing = balance("CLBD");
    var statement =
        new Statement(
            account,
            currency,
            head.text("Id"),
            from(opening, closing),
            to(opening, closing),
            opening.map(this::amount),
            closing.map(this::amount),
            lines,
            pending);
    mustAddUp(statement);
    return statement;
  }

  /// Whether this is a later page of a statement that the bank cut up.
  boolean isLaterPage() {
    return head.text("StmtPgntn/PgNb").filter(number -> !number.equals("1")).isPresent();
  }

  /// The account stands before the entries in every version, so that an entry can be reduced to its
  /// lines as soon as it was read.
  private void entry(CamtEntry entry) {
    if (!entry.booked()) {
      pending++;
      return;
    }
    setCurrency(Optional.of(entry.currency()));
    entry.mustBeIn(currency);
    lines.addAll(entry.lines(account()));
  }

  private String account() {
    return head.text("Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Id/BBAN")
        .map(id -> id.replace(" ", "").toUpperCase(Locale.ROOT))
        .orElseThrow(() ->
            text.refused(
                new StatementRefusal.Missing(
                    text.file(), head.place().in("Acct/Id/IBAN").toString())));
  }

  /// The account's; where the bank does not name it, that of the first entry, then of the balances.
  private void setCurrency(Optional<String> entry) {
    if (!currency.isEmpty()) return;
    currency =
        head.text("Acct/Ccy")
            .or(() -> entry)
            .or(() ->
                Stream.of("OPBD", "PRCD", "CLBD")
                    .flatMap(code -> balances(code).map(this::currencyOf))
                    .findFirst())
            .filter(found -> !found.isEmpty())
            .orElse(DEFAULT_CURRENCY);
  }

  private Stream<XmlElement> balances(String code) {
    return head.all("Bal").stream()
        .filter(balance -> balance.text("Tp/CdOrPrtry/Cd").filter(code::equals).isPresent());
  }

  /// One in the account's currency goes before one in another, which is taken all the same: the gap
  /// that it makes is what a person must see.
  private Optional<XmlElement> balance(String code) {
    return balances(code)
        .min(Comparator.comparing(balance -> !currencyOf(balance).equals(currency)));
  }

  private String currencyOf(XmlElement balance) {
    return text.need(balance, "Amt").attribute("Ccy");
  }

  private Money amount(XmlElement balance) {
    return text.signed(text.amount(text.need(balance, "Amt")), text.need(balance, "CdtDbtInd"));
  }

  private Optional<LocalDate> from(Optional<XmlElement> opening, Optional<XmlElement> closing) {
    return date("FrToDt/FrDtTm", "FrToDt/FrDt")
        .or(() -> booked().min(Comparator.naturalOrder()))
        .or(() -> opening.or(() -> closing).flatMap(this::dateOf));
  }

  private Optional<LocalDate> to(Optional<XmlElement> opening, Optional<XmlElement> closing) {
    return date("FrToDt/ToDtTm", "FrToDt/ToDt")
        .or(() ->
            Stream.concat(closing.flatMap(this::dateOf).stream(), booked())
                .max(Comparator.naturalOrder()))
        .or(() -> opening.flatMap(this::dateOf));
  }

  private Stream<LocalDate> booked() {
    return lines.stream().map(StatementLine::booked);
  }

  private Optional<LocalDate> dateOf(XmlElement balance) {
    return balance.first("Dt/Dt", "Dt/DtTm").map(text::date);
  }

  private Optional<LocalDate> date(String... paths) {
    return head.first(paths).map(text::date);
  }

  /// So that whoever adds the lines up later never meets an overflow.
  private void mustAddUp(Statement statement) {
    try {
      statement.gap();
      statement.total();
    } catch (ArithmeticException e) {
      throw text.refused(
          new StatementRefusal.AmountTooLarge(
              text.file(), head.place().toString(), statement.iban()));
    }
  }
}
