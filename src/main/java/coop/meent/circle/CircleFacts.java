package coop.meent.circle;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.care.Untold;
import coop.meent.circle.CircleStep.Kind;
import coop.meent.gift.GiftRules.Saving;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that can be read here of one circle, at one moment, and what follows from it: who is in it,
/// by which rules, what everybody has. On the laptop of a member the money is that member's alone.
///
/// @param months that stand, the oldest first
/// @param gifts of months that stand, and of others; see [#gifts(MemberId)]
/// @param help what members gave to allied circles, and `helped` what they received of these
/// @param paid of each transfer, by end-to-end id
/// @param thanks of recipients, and `cards` what was told of them to who gave
/// @param accounts of those who keep one of their own
/// @param untold how ill somebody was, as far as people are told that no more
/// @param counts of months, of which all know how many were in it and what all have together
public record CircleFacts(
    Circle circle,
    RulingBook rulings,
    CircleRoll roll,
    List<CircleMovement> movements,
    List<RunMonth> months,
    List<GiftLine> gifts,
    List<Receipt> receipts,
    List<Correction> corrections,
    List<HelpLine> help,
    List<HelpReceipt> helped,
    Map<String, Money> paid,
    Map<CircleMoney.Thanks, ThanksCard> thanks,
    Map<GiftThanks.Of, ThanksCard> cards,
    Map<MemberId, String> accounts,
    Untold untold,
    Map<CircleMonthId, MonthCount> counts) {

  public CircleFacts {
    movements = List.copyOf(movements);
    months = List.copyOf(months);
    gifts = List.copyOf(gifts);
    receipts = List.copyOf(receipts);
    corrections = List.copyOf(corrections);
    help = List.copyOf(help);
    helped = List.copyOf(helped);
    paid = Map.copyOf(paid);
    thanks = Map.copyOf(thanks);
    cards = Map.copyOf(cards);
    accounts = Map.copyOf(accounts);
    counts = Map.copyOf(counts);
  }

  public YearMonth firstMonth() {
    return YearMonth.from(circle.founded());
  }

  /// The month after the last that was run.
  public YearMonth nextMonth() {
    return months.isEmpty() ? firstMonth() : months.getLast().month().plusMonths(1);
  }

  /// A month that somebody has to choose about.
  public Optional<YearMonth> contested() {
    return months.stream().filter(RunMonth::isContested).map(RunMonth::month).findFirst();
  }

  public Optional<RunMonth> month(YearMonth month) {
    return months.stream().filter(one -> one.month().equals(month)).findFirst();
  }

  public Optional<RunMonth> month(CircleMonthId id) {
    return months.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public boolean isClosed(YearMonth month) {
    return month.isBefore(nextMonth());
  }

  /// The rules that bind in a month, where this Meent can read them.
  public Optional<CircleRules> rules(YearMonth month) {
    return rulings.in(month).flatMap(Ruling::rules);
  }

  /// The rules that a month was run by.
  public Optional<CircleRules> rules(RunMonth month) {
    return rulings.ruling(month.ruling()).flatMap(Ruling::rules);
  }

  /// The months until a day whose gifts made balances shrink. Where nothing is put aside a gift is
  /// paid on call, and none does.
  private Set<CircleMonthId> counting(LocalDate day) {
    Set<CircleMonthId> counting = new HashSet<>();
    for (var month : months) {
      boolean isOver = !month.isContested() && !month.month().atEndOfMonth().isAfter(day);
      if (isOver && rules(month).filter(rules -> !isOnCall(rules)).isPresent())
        counting.add(month.id());
    }
    return counting;
  }

  /// What a member gave in the months that count, in the order of these.
  public List<GiftLine> gifts(MemberId member) {
    return ofMonths(gifts.stream().filter(gift -> gift.donor().equals(member)).toList());
  }

  private List<GiftLine> ofMonths(List<GiftLine> lines) {
    return months.stream()
        .filter(month -> !month.isContested())
        .flatMap(month -> lines.stream().filter(line -> line.month().equals(month.id())))
        .toList();
  }

  /// What its recipient said to who gave it.
  public Optional<ThanksCard> thanks(GiftLine gift) {
    return Optional.ofNullable(cards.get(GiftThanks.Of.gift(gift)));
  }

  public List<GiftLine> gifts(RunMonth month) {
    return gifts.stream().filter(gift -> gift.month().equals(month.id())).toList();
  }

  public List<Receipt> receipts(RunMonth month) {
    return receipts.stream().filter(one -> one.id().equals(month.id())).toList();
  }

  /// What a member received in the months that count, the oldest first.
  public List<Receipt> receipts(MemberId member) {
    return months.stream()
        .filter(month -> !month.isContested())
        .flatMap(month -> receipts(month).stream())
        .filter(one -> one.member().equals(member))
        .toList();
  }

  /// How what a member received came about; by the amount alone once the days are told no more.
  public Named proof(Receipt receipt) {
    return isUntold(receipt.member(), receipt.month()) ? receipt.untold() : receipt;
  }

  /// How a difference with an earlier month came about, in the same way.
  public Named proof(Correction correction) {
    return isUntold(correction.member(), correction.month()) ? correction.untold() : correction;
  }

  /// A case that was over in the course of a month was still there on its first day.
  private boolean isUntold(MemberId member, YearMonth month) {
    return untold.is(member, month.atDay(1));
  }

  /// What was settled with a member for earlier months, in the months that count.
  public List<Correction> corrections(MemberId member) {
    return months.stream()
        .filter(month -> !month.isContested())
        .flatMap(month -> corrections(month).stream())
        .filter(one -> one.member().equals(member))
        .toList();
  }

  public List<Correction> corrections(RunMonth month) {
    return corrections.stream().filter(one -> one.settledIn().equals(month.id())).toList();
  }

  /// What a member gave to allied circles and got back of it.
  public List<HelpLine> help(MemberId member) {
    return help.stream().filter(one -> one.donor().equals(member)).toList();
  }

  /// What a member received from allied circles and gave back of it.
  public List<HelpReceipt> helped(MemberId member) {
    return helped.stream().filter(one -> one.member().equals(member)).toList();
  }

  /// What left a member's balance for members of allied circles, or because of them, in months that
  /// were over by a day.
  private Money helped(MemberId member, LocalDate day) {
    var gave =
        help(member).stream()
            .filter(one -> !one.month().atEndOfMonth().isAfter(day))
            .map(HelpLine::paid)
            .toList();
    var back =
        helped(member).stream()
            .filter(one -> !one.month().atEndOfMonth().isAfter(day))
            .map(HelpReceipt::own)
            .toList();
    return Money.sum(gave).plus(Money.sum(back));
  }

  /// What happened to a member's balance, gifts apart.
  public List<CircleMovement> movements(MemberId member) {
    return movements.stream().filter(one -> one.member().equals(member)).toList();
  }

  /// What goes back to members from the circle's account, the oldest first. Who keeps an account of
  /// their own has it already.
  public List<PayBack> payBacks() {
    if (!circle.hasOneAccount()) return List.of();
    return movements.stream()
        .filter(one -> one.is(MovementKind.REFUND) || one.is(MovementKind.PAID_OUT))
        .filter(one -> !isTakenBack(one))
        .map(one -> PayBack.of(one, this))
        .toList();
  }

  boolean isTakenBack(CircleMovement movement) {
    return movements.stream().anyMatch(one -> one.takesBack().equals(Optional.of(movement.id())));
  }

  /// What a member has at the end of a day: what was put aside, less what was given in months that
  /// were over by then.
  public Money balance(MemberId member, LocalDate day) {
    var counting = counting(day);
    var moved =
        movements(member).stream()
            .filter(one -> !one.on().isAfter(day) && one.known().isPresent())
            .map(CircleMovement::amount)
            .toList();
    var given =
        gifts.stream()
            .filter(gift -> gift.donor().equals(member) && counting.contains(gift.month()))
            .map(GiftLine::paid)
            .toList();
    var again =
        corrections.stream()
            .filter(one -> one.member().equals(member) && counting.contains(one.settledIn()))
            .map(Correction::amount)
            .toList();
    return Money.sum(moved)
        .minus(Money.sum(given))
        .minus(Money.sum(again))
        .minus(helped(member, day));
  }

  static boolean isOnCall(CircleRules rules) {
    return rules.gifts().saving().share().value().signum() == 0;
  }

  /// What all have together. Where the balances of others cannot be read it is what was counted
  /// after the last month.
  public Money total(LocalDate day) {
    return counted(day)
        .orElseGet(() ->
            Money.sum(roll.everybody().stream().map(member -> balance(member, day)).toList()));
  }

  /// Empty where the balances themselves can be read, and before the first month.
  Optional<Money> counted(LocalDate day) {
    boolean isOffice = movements.stream().map(CircleMovement::member).distinct().count() > 1;
    if (isOffice) return Optional.empty();
    return months.stream()
        .filter(month -> !month.isContested() && !month.month().atEndOfMonth().isAfter(day))
        .flatMap(month -> Optional.ofNullable(counts.get(month.id())).stream())
        .reduce((_, later) -> later)
        .map(MonthCount::balance);
  }

  /// What a member's account holds at most in a month.
  public Optional<Money> cap(MemberId member, YearMonth month) {
    return saving(month)
        .flatMap(saving -> roll.level(member, month).flatMap(level -> saving.cap(level)));
  }

  /// What a member puts aside in a month; the fee apart.
  public Optional<Money> deposit(MemberId member, YearMonth month) {
    return saving(month)
        .flatMap(saving -> roll.level(member, month).map(level -> saving.deposit(level)));
  }

  /// What of a balance is above the cap at the end of a day; of who left that is all.
  public Money surplus(MemberId member, LocalDate day) {
    var month = YearMonth.from(day);
    var level = roll.level(member, month);
    if (level.isEmpty()) return Money.ZERO;
    return saving(month)
        .map(saving -> saving.surplus(level.get(), balance(member, day)))
        .orElse(Money.ZERO);
  }

  private Optional<Saving> saving(YearMonth month) {
    return rules(month).map(rules -> rules.gifts().saving());
  }

  /// Whether somebody left, so that the balance is to be paid out.
  public boolean hasLeft(MemberId member, YearMonth month) {
    var steps = roll.steps(member);
    return !steps.isEmpty()
        && steps.getLast().is(Kind.LEFT)
        && !steps.getLast().from().isAfter(month);
  }
}
