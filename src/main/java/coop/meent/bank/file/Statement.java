package coop.meent.bank.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a bank says about one account over some days, as its file gave it.
///
/// @param iban without spaces; the bank's own account number where there is no IBAN
/// @param currency ISO 4217, the account's; every line and balance is in it
/// @param reference the bank's own id of this statement
/// @param from first day, where the file says so or its lines tell
/// @param to last day
/// @param opening booked balance before the first line; money in the account is positive
/// @param closing booked balance after the last line
/// @param lines booked entries, in the order of the file
/// @param pending entries that the bank had not booked yet: skipped, only counted
public record Statement(
    String iban,
    String currency,
    Optional<String> reference,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Money> opening,
    Optional<Money> closing,
    List<StatementLine> lines,
    int pending,
    StatementFormat format) {

  public Statement {
    lines = List.copyOf(lines);
  }

  /// A camt.053 statement.
  public Statement(
      String iban,
      String currency,
      Optional<String> reference,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Money> opening,
      Optional<Money> closing,
      List<StatementLine> lines,
      int pending) {
    this(
        iban,
        currency,
        reference,
        from,
        to,
        opening,
        closing,
        lines,
        pending,
        StatementFormat.CAMT053);
  }

  /// Opening balance plus lines minus closing balance, where both are known and it is not zero.
  /// Banks leave lines out and files get lost: a gap is shown, it refuses nothing.
  ///
  /// @throws ArithmeticException when the lines pass a long; a statement that was read never does
  public Optional<Money> gap() {
    if (opening.isEmpty() || closing.isEmpty()) return Optional.empty();
    var gap = opening.get().plus(total()).minus(closing.get());
    return gap.isZero() ? Optional.empty() : Optional.of(gap);
  }

  /// What the lines add up to.
  public Money total() {
    return total(line -> true);
  }

  /// What the lines of the last day add up to; zero when that day is not known.
  public Money totalOfLastDay() {
    return total(line -> to.equals(Optional.of(line.booked())));
  }

  private Money total(Predicate<StatementLine> which) {
    var total = Money.ZERO;
    for (var line : lines) {
      if (which.test(line)) total = total.plus(line.amount());
    }
    return total;
  }

  /// Whether the bank calls both the same statement of the same account.
  public boolean isSameAs(Statement other) {
    return iban.equals(other.iban)
        && currency.equals(other.currency)
        && reference.isPresent()
        && reference.equals(other.reference);
  }

  /// The same of an account that is known by another number.
  public Statement of(String account) {
    return new Statement(
        account, currency, reference, from, to, opening, closing, lines, pending, format);
  }

  /// With the next page of it: the first page has the opening balance, the last the closing one.
  public Statement continuedBy(Statement page) {
    return new Statement(
        iban,
        currency,
        reference,
        from.or(page::from),
        page.to.or(this::to),
        opening.or(page::opening),
        page.closing.or(this::closing),
        Stream.concat(lines.stream(), page.lines.stream()).toList(),
        pending + page.pending,
        format);
  }
}
