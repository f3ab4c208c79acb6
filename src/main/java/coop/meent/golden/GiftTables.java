package coop.meent.golden;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.gift.Gift;
import coop.meent.gift.GiftMonth;
import coop.meent.gift.GiftRules;
import coop.meent.gift.Person;
import coop.meent.gift.Preset;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Gifts in cents: exact, or wrong.
final class GiftTables implements GoldenFolder.Part {

  private static final GiftRules.Giving REPORTED =
      Preset.SMALL_CIRCLE.rules().giving().with(Shortage.REPORT);

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    var members = Row.by("case", folder.rows("f_members"));
    var recipients = Row.by("case", folder.rows("f_recipients"));
    var gifts = Row.by("case", folder.rows("f_gifts"));
    var ofRecipients = new Comparison("f_recipients");
    var ofGifts = new Comparison("f_gifts");
    recipients.forEach((id, rows) -> {
      var month = month(members.getOrDefault(id, List.of()), rows);
      recipients(ofRecipients, month, rows);
      gifts(ofGifts, month, gifts.getOrDefault(id, List.of()));
    });
    return List.of(
        ofRecipients.result(),
        ofGifts.result(),
        proration(folder.rows("f_proration")),
        levels(folder.rows("f_levels")));
  }

  private static Person person(int number, long level) {
    return new Person(number, new UUID(0, number), Money.ofCents(level));
  }

  private static GiftMonth month(List<Row> members, List<Row> recipients) {
    Map<Integer, Person> people = new HashMap<>();
    Map<Person, Money> balances = new HashMap<>();
    boolean isIllGiving = false;
    for (var row : members) {
      var person = person(row.whole("member"), row.cents("level_cents"));
      people.put(person.number(), person);
      if (!row.isEmpty("balance_cents"))
        balances.put(person, Money.ofCents(row.cents("balance_cents")));
      isIllGiving |= row.whole("give_when_sick") == 1;
    }
    List<Target> targets = new ArrayList<>();
    for (var row : recipients) {
      var person = people.get(row.whole("recipient"));
      if (person == null) throw row.unreadable("recipient");
      var days = new Target.Stretch(row.whole("paid_days"), row.whole("sick_pct"));
      targets.add(Target.of(person, row.whole("days_in_month"), List.of(days), 1));
    }
    return new GiftMonth(
        REPORTED.withIllGiving(isIllGiving), List.copyOf(people.values()), balances, targets);
  }

  private static void recipients(Comparison comparison, GiftMonth month, List<Row> rows) {
    for (var row : rows) {
      for (var target : month.targets()) {
        if (target.recipient().number() != row.whole("recipient")) continue;
        comparison.exact(row, "target_cents", target.amount().cents());
        comparison.exact(row, "received_cents", month.receivedBy(target.recipient()).cents());
        comparison.exact(row, "shortfall_cents", month.shortfall(target.recipient()).cents());
      }
    }
  }

  private static void gifts(Comparison comparison, GiftMonth month, List<Row> rows) {
    Map<String, Gift> ours = new HashMap<>();
    for (var gift : month.gifts())
      ours.put(gift.recipient().number() + ">" + gift.donor().number(), gift);
    for (var row : rows) {
      var gift = ours.remove(row.text("recipient") + ">" + row.text("donor"));
      if (gift == null) throw row.unreadable("donor");
      comparison.exact(row, "due_cents", gift.due().cents());
      comparison.exact(row, "paid_cents", gift.paid().cents());
      comparison.exact(row, "remainder_numerator", gift.remainder().longValueExact());
      comparison.exact(row, "remainder_denominator", gift.levels().cents());
    }
    boolean isMore = ours.values().stream().anyMatch(gift -> gift.due().isPositive());
    if (isMore && !rows.isEmpty())
      comparison.optional(rows.getLast(), "due_cents", Optional.empty(), 0);
  }

  private static TableResult proration(List<Row> rows) {
    var comparison = new Comparison("f_proration");
    for (var row : rows) {
      List<Target.Stretch> stretches = new ArrayList<>();
      for (var one : row.text("segments").split("\\|")) {
        var parts = one.split("d@", 2);
        if (parts.length < 2) throw row.unreadable("segments");
        stretches.add(new Target.Stretch(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
      }
      var person = person(1, row.cents("level_cents"));
      int days = row.whole("days_in_month");
      var target = Target.of(person, days, stretches, 1);
      long inTens =
          stretches.stream()
              .mapToLong(one -> Target.of(person, days, List.of(one), 10).amount().cents())
              .sum();
      comparison.exact(row, "exact_cents_numerator", target.numerator().longValueExact());
      comparison.exact(row, "exact_cents_denominator", target.denominator().longValueExact());
      comparison.exact(row, "cents_half_up", target.amount().cents());
      comparison.exact(row, "per_segment_to_10_cents", inTens);
    }
    return comparison.result();
  }

  private static TableResult levels(List<Row> rows) {
    var saving =
        new GiftRules.Saving(Rate.percent("4.5"), Optional.of(36), Money.ZERO, Money.ZERO, true);
    var comparison = new Comparison("f_levels");
    for (var row : rows) {
      var level = Money.ofCents(row.cents("benefit_cents"));
      comparison.exact(row, "deposit_cents", saving.deposit(level).cents());
      comparison.exact(row, "cap_cents", saving.cap(level).orElse(Money.ZERO).cents());
    }
    return comparison.result();
  }
}
