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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What members may draw from their current accounts: what stands there, less what of their
/// invoices waits for a client to pay. Capital and profit that are paid out come to that account
/// first, and are drawn from it.
public final class MemberPayables implements PayableSource {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Surroundings around;
  private final EarningsService earnings;
  private final Predicate<MemberId> isSettled;

  /// @param isSettled whether all that is between the cooperative and somebody was settled: then
  ///   the settlement says what is paid
  public MemberPayables(
      Surroundings around, EarningsService earnings, Predicate<MemberId> isSettled) {
    this.around = around;
    this.earnings = earnings;
    this.isSettled = isSettled;
  }

  @Override
  public List<Payable> payables(Book book) {
    var held =
        earnings.all().stream()
            .collect(
                Collectors.toMap(Earnings::member, one -> one.invoiced().minus(one.released())));
    var now = balances(book, around.today());
    var later = balances(book, LAST);
    var accounts = around.ledger().accounts(book.id());
    List<Payable> payables = new ArrayList<>();
    for (var member : around.members().members()) {
      var waits = held.getOrDefault(member.id(), Money.ZERO);
      var balance = least(of(now, member), of(later, member));
      var owed = waits.isNegative() ? balance : balance.minus(waits);
      if (owed.isPositive() && !isSettled.test(member.id()))
        payables.add(payable(book, accounts, member, owed, waits));
    }
    return payables;
  }

  private Payable payable(
      Book book, List<Account> accounts, Member member, Money owed, Money waits) {
    return new Payable(
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
                : texts.get("pay.why.account"));
  }

  /// What was booked on a later day counts when it makes it less: nothing is paid twice because a
  /// bank is a day ahead.
  private static Money least(Money now, Money later) {
    return later.compareTo(now) < 0 ? later : now;
  }

  private Map<MemberId, Money> balances(Book book, LocalDate day) {
    return CurrentAccount.balances(around.ledger(), around.statements(), book.id(), day);
  }

  private static Money of(Map<MemberId, Money> balances, Member member) {
    return balances.getOrDefault(member.id(), Money.ZERO);
  }
}
