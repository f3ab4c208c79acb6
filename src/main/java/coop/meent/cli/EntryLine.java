package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.Posting;
import java.util.regex.Pattern;

/// Reads a line of an entry: `ACCOUNT=AMOUNT`, then any of `,member=N`, `,assignment=N`,
/// `,vat=CODE` and, last, `,text=…`. Such as `16801=-100.00,member=7`.
final class EntryLine {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<account>[^=,]+)=(?<amount>[^=,]+)(,member=(?<member>\\d+))?"
              + "(,assignment=(?<assignment>\\d+))?(,vat=(?<vat>\\w+))?(,text=(?<text>.*))?");

  private final Lookup lookup;
  private final Book book;

  EntryLine(Lookup lookup, Book book) {
    this.lookup = lookup;
    this.book = book;
  }

  Posting read(String line) {
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
    return parts.group("text") == null ? posting : posting.withText(parts.group("text"));
  }

  private static Money amount(String line, String text) {
    try {
      return Money.parse(text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new RefusedException(new CommandRefusal.BadLine(line), e);
    }
  }
}
