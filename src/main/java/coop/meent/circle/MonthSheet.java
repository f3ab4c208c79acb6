package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.gift.Gift;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.Netting;
import coop.meent.gift.Person;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A month laid out: what each recipient is asked for, what each donor gives with the proof of it,
/// and what is to be paid. Computed from a basis and a rulebook alone.
public final class MonthSheet {

  private final MonthBasis basis;
  private final CircleRules rules;
  private final Circle circle;
  private final GiftMonth gifts;

  public MonthSheet(MonthBasis basis, CircleRules rules, Circle circle) {
    this.basis = basis;
    this.rules = rules;
    this.circle = circle;
    gifts = basis.gifts(rules);
  }

  public MonthBasis basis() {
    return basis;
  }

  public CircleRules rules() {
    return rules;
  }

  public GiftMonth gifts() {
    return gifts;
  }

  private MemberId member(Person person) {
    return new MemberId(person.id());
  }

  /// What each donor gives, as it lies with that donor, by recipient and then by donor; gifts of
  /// nothing are left out.
  public List<GiftLine> lines() {
    List<GiftLine> lines = new ArrayList<>();
    for (var gift : gifts.gifts())
      if (gift.due().isPositive() || gift.paid().isPositive()) lines.add(line(gift));
    return lines;
  }

  private GiftLine line(Gift gift) {
    return new GiftLine(
        basis.id(),
        member(gift.donor()),
        position(gift.recipient()),
        isNamed(gift.recipient()) ? Optional.of(member(gift.recipient())) : Optional.empty(),
        gift.target(),
        gift.donor().level(),
        gift.levels(),
        gift.due(),
        gift.paid());
  }

  private boolean isNamed(Person recipient) {
    return rules.isNamed() && basis.isNamed(recipient);
  }

  /// From 1, in order of member number.
  private int position(Person recipient) {
    return gifts.targets().stream().map(Target::recipient).toList().indexOf(recipient) + 1;
  }

  /// To whom the gifts at a position go.
  public MemberId recipient(int position) {
    return member(gifts.targets().get(position - 1).recipient());
  }

  public List<Receipt> receipts() {
    return gifts.targets().stream()
        .map(target ->
            new Receipt(
                basis.id(),
                member(target.recipient()),
                basis.month(),
                target.recipient().level(),
                target.stretches(),
                target.roundingCents(),
                target.amount(),
                gifts.receivedBy(target.recipient())))
        .toList();
  }

  public Money asked() {
    return Money.sum(gifts.targets().stream().map(Target::amount).toList());
  }

  public Money given() {
    return Money.sum(gifts.gifts().stream().map(Gift::paid).toList());
  }

  public Money shortfall() {
    return gifts.shortfall();
  }

  public Money givenBy(MemberId member) {
    return gifts.gifts().stream()
        .filter(gift -> member(gift.donor()).equals(member))
        .map(Gift::paid)
        .reduce(Money.ZERO, Money::plus);
  }

  /// A way out of a shortage, and what each recipient would get by it.
  public record Way(Shortage shortage, Map<MemberId, Money> received, Money missing) {}

  /// The ways out, when there is not enough; none when there is. What allies would add is theirs to
  /// say.
  public List<Way> ways() {
    var least = basis.gifts(rules, Shortage.REPORT);
    if (least.shortfall().isZero()) return List.of();
    List<Way> ways = new ArrayList<>();
    for (var shortage : Shortage.values()) {
      var month = basis.gifts(rules, shortage);
      Map<MemberId, Money> received = new java.util.LinkedHashMap<>();
      for (var target : month.targets())
        received.put(member(target.recipient()), month.receivedBy(target.recipient()));
      ways.add(new Way(shortage, received, month.shortfall()));
    }
    return ways;
  }

  /// A payment that the month asks for.
  ///
  /// @param from whose own account; empty: the account of the circle
  public record Due(Optional<MemberId> from, MemberId to, Money amount) {}

  /// As few as it takes: from the circle's account one to each recipient; between own accounts at
  /// most donors + recipients - 1, and nobody pays or is paid a cent more or less in all.
  public List<Due> payments() {
    if (circle.hasOneAccount())
      return receipts().stream()
          .filter(one -> one.received().isPositive())
          .map(one -> new Due(Optional.empty(), one.member(), one.received()))
          .toList();
    return Netting.of(gifts.gifts()).transfers().stream()
        .map(one -> new Due(Optional.of(member(one.from())), member(one.to()), one.amount()))
        .toList();
  }

  /// Who gives how much from the circle's account to one recipient.
  Map<MemberId, Money> donors(MemberId recipient) {
    Map<MemberId, Money> donors = new java.util.LinkedHashMap<>();
    for (var gift : gifts.gifts())
      if (member(gift.recipient()).equals(recipient) && gift.paid().isPositive())
        donors.put(member(gift.donor()), gift.paid());
    return donors;
  }
}
