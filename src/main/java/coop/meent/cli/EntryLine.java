package coop.meent.cli;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.RefusedException;
import coop.meent.bill.BillRefusal;
import coop.meent.bill.ExchangeDraft;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import coop.meent.vat.VatLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a line of an entry: `ACCOUNT=AMOUNT`, with `@CODE` when the amount includes VAT or `+CODE`
/// when the VAT comes on top of it, then any of `,member=N`, `,assignment=N`, `,vat=CODE` (a mark
/// alone, nothing is computed) and, last, `,text=…`. Such as `16801=-100.00,member=7` or
/// `45105=75.00@P21`. An amount in another currency comes with its rate: `45105=100.00USD/1.0834`.
final class EntryLine {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<account>[^=,]+)=(?<amount>[^=,@+]+)((?<how>[@+])(?<code>\\w+))?(,member=(?<member>\\d+))?"
              + "(,assignment=(?<assignment>([A-Za-z]+(\\.\\w+)?-)?\\d+))?(,vat=(?<vat>\\w+))?(,text=(?<text>.*))?");

  /// `100.00USD/1.0834`: so much of another currency, of which one euro was so much.
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<amount>[-+]?[\\d.]+)\\s*(?<currency>[A-Za-z]{3})/(?<rate>\\d+(\\.\\d+)?)");

  private final Lookup lookup;
  private final Book book;
  private final LocalDate day;
  private final LocalDate rateDay;
  private final String rateSource;

  EntryLine(Lookup lookup, Book book, LocalDate day) {
    this(lookup, book, day, day, ExchangeDraft.USUAL_SOURCE);
  }

  /// @param rateDay the day of the rates in the lines
  EntryLine(Lookup lookup, Book book, LocalDate day, LocalDate rateDay, String rateSource) {
    this.lookup = lookup;
    this.book = book;
    this.day = day;
    this.rateDay = rateDay;
    this.rateSource = rateSource;
  }

  /// The line, and its VAT when it has.
  List<Posting> read(String line) {
    var parts = SHAPE.matcher(line);
    if (!parts.matches()) throw new RefusedException(new CommandRefusal.BadLine(line));
    var about = Dimensions.NONE;
    if (parts.group("member") != null)
      about = about.withMember(lookup.member(parts.group("member")).id());
    if (parts.group("assignment") != null)
      about = about.withAssignment(lookup.assignment(parts.group("assignment")).id());
    var account = lookup.account(book, parts.group("account")).id();
    var posting = posting(account, line, parts.group("amount")).with(about);
    if (parts.group("vat") != null) posting = posting.withVat(parts.group("vat"));
    if (parts.group("text") != null) posting = posting.withText(parts.group("text"));
    return parts.group("code") == null ? List.of(posting) : withVat(posting, parts);
  }

  private List<Posting> withVat(Posting line, Matcher parts) {
    var terms = lookup.vat(book, parts.group("code"), day);
    boolean isInclusive = parts.group("how").equals("@");
    return (isInclusive ? VatLines.ofGross(line, terms) : VatLines.ofNet(line, terms)).postings();
  }

  private Posting posting(AccountId account, String line, String text) {
    var foreign = FOREIGN.matcher(text.strip());
    if (!foreign.matches()) return Posting.of(account, amount(line, text));
    var code =
        ExchangeRate.foreign(foreign.group("currency"))
            .orElseThrow(() -> refused(new BillRefusal.NoSuchCurrency(foreign.group("currency"))));
    var perEuro = new BigDecimal(foreign.group("rate"));
    if (!ExchangeRate.isRate(perEuro))
      throw refused(new BillRefusal.NotARate(foreign.group("rate")));
    var original =
        new Original(
            amount(line, foreign.group("amount")),
            new ExchangeRate(code, perEuro, rateDay, rateSource));
    return Posting.of(account, original.euros()).withOriginal(original);
  }

  private static RefusedException refused(BillRefusal why) {
    return new RefusedException(why);
  }

  private static Money amount(String line, String text) {
    try {
      return Money.parse(text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new RefusedException(new CommandRefusal.BadLine(line), e);
    }
  }
}
