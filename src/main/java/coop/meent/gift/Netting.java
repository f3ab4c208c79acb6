package coop.meent.gift;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A month's gifts as few transfers: who gives more than they receive pays, who receives more is
/// paid, in order of member number. At most donors + recipients - 1 transfers, and nobody pays or
/// is paid a cent more or less in all. Who gives to whom stays what [GiftMonth] says.
public record Netting(List<Transfer> transfers) {

  public record Transfer(Person from, Person to, Money amount) {}

  public Netting {
    transfers = List.copyOf(transfers);
  }

  public static Netting of(List<Gift> gifts) {
    var position = new TreeMap<Person, Money>(Person.BY_NUMBER);
    for (var gift : gifts) {
      position.merge(gift.donor(), gift.paid().negate(), Money::plus);
      position.merge(gift.recipient(), gift.paid(), Money::plus);
    }
    var paying = new ArrayList<Open>();
    var paid = new ArrayList<Open>();
    position.forEach((person, money) -> {
      if (money.isNegative()) paying.add(new Open(person, money.negate()));
      if (money.isPositive()) paid.add(new Open(person, money));
    });
    return new Netting(match(paying, paid));
  }

  private record Open(Person person, Money amount) {
    Open less(Money part) {
      return new Open(person, amount.minus(part));
    }
  }

  private static List<Transfer> match(List<Open> paying, List<Open> paid) {
    List<Transfer> transfers = new ArrayList<>();
    while (!paying.isEmpty() && !paid.isEmpty()) {
      var from = paying.removeFirst();
      var to = paid.removeFirst();
      var part = from.amount.compareTo(to.amount) < 0 ? from.amount : to.amount;
      transfers.add(new Transfer(from.person, to.person, part));
      if (from.amount.compareTo(part) > 0) paying.addFirst(from.less(part));
      if (to.amount.compareTo(part) > 0) paid.addFirst(to.less(part));
    }
    return transfers;
  }
}
