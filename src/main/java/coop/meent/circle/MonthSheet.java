package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.circle.Correction.Side;
import coop.meent.gift.Gift;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.Netting;
import coop.meent.gift.Person;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final List<Carry> carried;

  public MonthSheet(MonthBasis basis, CircleRules rules, Circle circle) {
    this.basis = basis;
    this.rules = rules;
    this.circle = circle;
    gifts = basis.gifts(rules);
    carried = new Carrying(basis, gifts).settle();
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

  /// What of earlier months is settled in this one.
  List<Carry> carried() {
    return carried;
  }

  /// The same as it lies with each of whom it is.
  public List<Correction> corrections() {
    List<Correction> all = new ArrayList<>();
    for (var carry : carried) {
      var again = carry.again();
      all.add(
          correction(
              carry,
              again.recipient(),
              Side.RECEIVES,
              new Figures(again.was(), again.now(), again.due(), carry.own(), carry.paid())));
      for (var one : again.changes())
        all.add(
            correction(
                carry,
                one.donor(),
                Side.GIVES,
                new Figures(
                    one.was(), one.now(), one.due(), carry.settledOf(one.donor()), Money.ZERO)));
    }
    return all;
  }

  private record Figures(Money was, Money now, Money due, Money amount, Money received) {}

  private Correction correction(Carry carry, MemberId member, Side side, Figures figures) {
    var again = carry.again();
    boolean isRecipient = side == Side.RECEIVES;
    boolean isNamed = rules.isNamed() && basis.isNamed(again.recipient());
    return new Correction(
        basis.id(),
        member,
        again.month(),
        side,
        carry.position(),
        isNamed && !isRecipient ? Optional.of(again.recipient()) : Optional.empty(),
        isRecipient ? again.level() : Money.ZERO,
        isRecipient ? again.stretches() : List.of(),
        again.roundingCents(),
        figures.was,
        figures.now,
        figures.due,
        figures.amount,
        figures.received);
  }

  /// Whose difference a position is.
  public MemberId corrected(int position) {
    return carried.get(position - 1).again().recipient();
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

  /// What a member gives in all, what comes off or back for earlier months with it.
  public Money givenBy(MemberId member) {
    var again =
        corrections().stream()
            .filter(one -> one.member().equals(member))
            .map(Correction::amount)
            .toList();
    return Money.sum(again).plus(givenNow(member));
  }

  private Money givenNow(MemberId member) {
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
      boolean isAsked = shortage == Shortage.ALLIANCE && isAllied();
      var own = isAsked ? Shortage.SECOND_ROUND : shortage;
      var month = basis.gifts(rules, own);
      Map<MemberId, Money> received = new LinkedHashMap<>();
      for (var target : month.targets())
        received.put(member(target.recipient()), month.receivedBy(target.recipient()));
      ways.add(new Way(shortage, received, month.shortfall()));
    }
    return ways;
  }

  /// Whether the rulebook asks allied circles for what is lacking.
  public boolean isAllied() {
    return rules.gifts().giving().shortage() == Shortage.ALLIANCE;
  }

  /// A payment that the month asks for.
  ///
  /// @param from whose own account; empty: the account of the circle
  public record Due(Optional<MemberId> from, MemberId to, Money amount) {}

  /// As few as it takes: from the circle's account one to each recipient; between own accounts at
  /// most donors + recipients - 1, and nobody pays or is paid a cent more or less in all.
  public List<Due> payments() {
    if (circle.hasOneAccount()) return toRecipients();
    var flows = new ArrayList<>(gifts.gifts());
    for (var carry : carried)
      carry
          .settled()
          .forEach((donor, money) -> flows.add(flow(donor, carry.again().recipient(), money)));
    return Netting.of(flows).transfers().stream()
        .map(one -> new Due(Optional.of(member(one.from())), member(one.to()), one.amount()))
        .toList();
  }

  private List<Due> toRecipients() {
    Map<MemberId, Money> received = new LinkedHashMap<>();
    for (var one : receipts()) received.merge(one.member(), one.received(), Money::plus);
    for (var one : carried) received.merge(one.again().recipient(), one.paid(), Money::plus);
    return received.entrySet().stream()
        .filter(one -> one.getValue().isPositive())
        .map(one -> new Due(Optional.empty(), one.getKey(), one.getValue()))
        .toList();
  }

  /// What goes from one donor to another and to nobody else, because a recipient is paid nothing
  /// this month: by position of the difference, who gives how much and, below zero, who gets back.
  Map<Integer, Map<MemberId, Money>> shifts() {
    Map<Integer, Map<MemberId, Money>> shifts = new LinkedHashMap<>();
    List<MemberId> seen = new ArrayList<>();
    for (var carry : carried) {
      var who = carry.again().recipient();
      if (seen.contains(who)) continue;
      seen.add(who);
      var donors = donors(who);
      if (!donors.isEmpty() && Money.sum(List.copyOf(donors.values())).isZero())
        shifts.put(carry.position(), donors);
    }
    return shifts;
  }

  /// Of an earlier month; who is not in the circle any more pays and is paid all the same.
  private Gift flow(MemberId donor, MemberId recipient, Money money) {
    return new Gift(person(recipient), person(donor), money, money, money, money);
  }

  /// Who left has no level in this month; between accounts it plays no part.
  private Person person(MemberId member) {
    return basis.people().stream()
        .filter(part -> part.member().equals(member))
        .map(MonthBasis.Part::person)
        .findFirst()
        .orElseGet(() -> new Person(Integer.MAX_VALUE, member.uuid(), Money.ofCents(1)));
  }

  /// Who gives how much from the circle's account to one recipient.
  Map<MemberId, Money> donors(MemberId recipient) {
    Map<MemberId, Money> donors = new LinkedHashMap<>();
    for (var gift : gifts.gifts())
      if (member(gift.recipient()).equals(recipient) && gift.paid().isPositive())
        donors.put(member(gift.donor()), gift.paid());
    for (var carry : carried) {
      if (!carry.again().recipient().equals(recipient)) continue;
      carry.settled().forEach((donor, money) -> donors.merge(donor, money, Money::plus));
      donors.merge(recipient, carry.own(), Money::plus);
    }
    donors.values().removeIf(Money::isZero);
    return donors;
  }
}
