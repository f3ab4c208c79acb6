package coop.meent.pay;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Book;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.pay.Orders.Item;
import coop.meent.pay.Orders.OfItem;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.EndToEnd;
import coop.meent.pay.file.Payment;
import coop.meent.pay.file.PaymentFaults;
import coop.meent.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what is owed from all rooms, and takes off what is ordered already.
record Gathering(
    Store store, MemberService members, IbanService ibans, List<PayableSource> sources) {

  private static final String ANY_MARK = EndToEnd.of("", "");
  private static final Comparator<ToPay> ORDER =
      Comparator.comparing((ToPay one) -> one.payable().due())
          .thenComparing(one -> one.payable().payee().name())
          .thenComparing(one -> one.payable().kind())
          .thenComparing(one -> one.payable().item().toString());

  /// What is to be paid now, the first due first.
  List<ToPay> toPay(Book book) {
    var ordered = store.read(new Orders()::ordered);
    var owed = owed(book);
    var paidBefore = paidBefore(owed);
    List<ToPay> all = new ArrayList<>();
    for (var payable : owed) {
      var known = ordered.getOrDefault(item(payable), OfItem.NONE);
      var amount = payable.owed().minus(known.underWay());
      if (!amount.isPositive()) continue;
      var payment = new Payment(ANY_MARK, payable.payee(), amount, payable.toTell());
      all.add(
          new ToPay(
              payable,
              known.underWay(),
              known.end(),
              PaymentFaults.of(payment),
              warnings(payable, paidBefore)));
    }
    all.sort(ORDER);
    return all;
  }

  private List<Payable> owed(Book book) {
    return sources.stream().flatMap(one -> one.payables(book).stream()).toList();
  }

  private static Item item(Payable payable) {
    return new Item(payable.kind(), payable.item());
  }

  /// How much more is ordered of each item than is owed; items that are owed enough are left out.
  Map<Item, Money> overdrawn(Book book) {
    Map<Item, Money> owed = new HashMap<>();
    for (var payable : owed(book)) owed.merge(item(payable), payable.owed(), Money::plus);
    Map<Item, Money> over = new HashMap<>();
    store
        .read(new Orders()::ordered)
        .forEach((item, known) -> {
          var more = known.underWay().minus(owed.getOrDefault(item, Money.ZERO));
          if (more.isPositive()) over.put(item, more);
        });
    return over;
  }

  private Set<String> paidBefore(List<Payable> owed) {
    var ibans =
        owed.stream()
            .filter(one -> one.member().isEmpty())
            .flatMap(one -> Account.iban(one.payee().iban()).stream())
            .collect(Collectors.toSet());
    return ibans.isEmpty() ? Set.of() : store.read(sql -> new Orders().paidBefore(sql, ibans));
  }

  private List<PayWarning> warnings(Payable payable, Set<String> paidBefore) {
    var iban = Account.iban(payable.payee().iban());
    if (iban.isEmpty()) return List.of();
    if (payable.member().isPresent()) return ofMember(payable.member().get());
    return paidBefore.contains(iban.get())
        ? List.of()
        : List.of(new PayWarning.NeverPaid(payable.payee().name(), iban.get()));
  }

  private List<PayWarning> ofMember(MemberId who) {
    return members.member(who).flatMap(ibans::warning).stream().toList();
  }

  /// What to look at before this order is approved or sent.
  List<PayWarning> warnings(PaymentOrder order) {
    var member = order.about().member().flatMap(members::member);
    if (member.isEmpty()) return neverPaid(order);
    var now = member.flatMap(Member::iban).orElse("");
    if (!now.equals(Account.iban(order.payee().iban()).orElse("")))
      return List.of(new PayWarning.OtherAccount(order.payee().name(), order.payee().iban(), now));
    return ibans.warning(member.get()).stream().toList();
  }

  private List<PayWarning> neverPaid(PaymentOrder order) {
    var iban = Account.iban(order.payee().iban()).orElse("");
    boolean isKnown = !store.read(sql -> new Orders().paidBefore(sql, Set.of(iban))).isEmpty();
    return isKnown
        ? List.of()
        : List.of(new PayWarning.NeverPaid(order.payee().name(), order.payee().iban()));
  }
}
