package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import coop.meent.vat.VatLines;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a line of an entry: `ACCOUNT=AMOUNT`, with `@CODE` when the amount includes VAT or `+CODE`
/// when the VAT comes on top of it, then any of `,member=N`, `,assignment=N`, `,vat=CODE` (a mark
/// alone, nothing is computed) and, last, `,text=…`. Such as `16801=-100.00,member=7` or
/// `45105=75.00@P21`.
final class EntryLine {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<account>[^=,]+)=(?<amount>[^=,@+]+)((?<how>[@+])(?<code>\\w+))?(,member=(?<member>\\d+))?"
              + "(,assignment=(?<assignment>([A-Za-z]+(\\.\\w+)?-)?\\d+))?(,vat=(?<vat>\\w+))?(,text=(?<text>.*))?");

  private final Lookup lookup;
  private final Book book;
  private final LocalDate day;

  EntryLine(Lookup lookup, Book book, LocalDate day) {
    this.lookup = lookup;
    this.book = book;
    this.day = day;
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
    var posting = Posting.of(account, amount(line, parts.group("amount"))).with(about);
    if (parts.group("vat") != null) posting = posting.withVat(parts.group("vat"));
    if (parts.group("text") != null) posting = posting.withText(parts.group("text"));
    return parts.group("code") == null ? List.of(posting) : withVat(posting, parts);
  }

  private List<Posting> withVat(Posting line, Matcher parts) {
    var terms = lookup.vat(book, parts.group("code"), day);
    boolean isInclusive = parts.group("how").equals("@");
    return (isInclusive ? VatLines.ofGross(line, terms) : VatLines.ofNet(line, terms)).postings();
  }

  private static Money amount(String line, String text) {
    try {
      return Money.parse(text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new RefusedException(new CommandRefusal.BadLine(line), e);
    }
  }
}
