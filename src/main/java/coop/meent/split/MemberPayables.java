package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.member.CurrentAccount;
import coop.meent.member.Member;
import coop.meent.pay.Payable;
import coop.meent.pay.PayableKind;
import coop.meent.pay.PayableSource;
import coop.meent.pay.file.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What members may draw from their current accounts: what stands there, less what of their
/// invoices waits for a client to pay. Capital and profit that are paid out come to that account
/// first, and are drawn from it.
public final class MemberPayables implements PayableSource {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Surroundings around;
  private final EarningsService earnings;
  private final Predicate<MemberId> isSettled;
  private final Supplier<Map<MemberId, Money>> due;

  /// @param isSettled whether all that is between the cooperative and somebody was settled: then
  ///   the settlement says what is paid
  /// @param due what is to be taken from current accounts before members draw from them, such as an
  ///   advance that comes back
  public MemberPayables(
      Surroundings around,
      EarningsService earnings,
      Predicate<MemberId> isSettled,
      Supplier<Map<MemberId, Money>> due) {
    this.around = around;
    this.earnings = earnings;
    this.isSettled = isSettled;
    this.due = due;
  }

  @Override
  public List<Payable> payables(Book book) {
    var accounts = around.ledger().accounts(book.id());
    var held =
        earnings.all().stream()
            .collect(
                Collectors.toMap(Earnings::member, one -> one.invoiced().minus(one.released())));
    var drawable = drawable(book);
    var taken = due.get();
    return around.members().members().stream()
        .filter(member -> !isSettled.test(member.id()))
        .flatMap(member -> {
          var first = taken.getOrDefault(member.id(), Money.ZERO);
          var balance = drawable.getOrDefault(member.id(), Money.ZERO).minus(first);
          var waits = held.getOrDefault(member.id(), Money.ZERO);
          return payable(book, accounts, member, balance, waits).stream();
        })
        .toList();
  }

  private Optional<Payable> payable(
      Book book, List<Account> accounts, Member member, Money balance, Money waits) {
    var owed = waits.isNegative() ? balance : balance.minus(waits);
    if (!owed.isPositive()) return Optional.empty();
    return Optional.of(
        new Payable(
            PayableKind.MEMBER_ACCOUNT,
            member.id().uuid(),
            Party.of(member.name(), member.iban().orElse("")),
            Optional.of(member.id()),
            owed,
            around.today(),
            around.written().get("pay.tell.account", book.name()),
            Entries.account(accounts, Entries.MEMBER_ACCOUNT, around.today()),
            Dimensions.NONE.withMember(member.id()),
            texts ->
                waits.isPositive()
                    ? texts.get("pay.why.account.waits", texts.euro(waits))
                    : texts.get("pay.why.account")));
  }

  /// What was booked on a later day counts when it makes it less: nothing is paid twice because a
  /// bank is a day ahead.
  private Map<MemberId, Money> drawable(Book book) {
    var now = balances(book, around.today());
    var drawable = balances(book, LAST);
    drawable.replaceAll((member, later) -> lesser(now.getOrDefault(member, Money.ZERO), later));
    return drawable;
  }

  private static Money lesser(Money one, Money other) {
    return other.compareTo(one) < 0 ? other : one;
  }

  private Map<MemberId, Money> balances(Book book, LocalDate day) {
    return CurrentAccount.balances(around.ledger(), around.statements(), book.id(), day);
  }
}
