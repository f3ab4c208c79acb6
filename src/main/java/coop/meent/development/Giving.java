package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives away what of a budget lapses, and thanks for it. What was given is not given on, so that
/// money does not go round to stay young.
record Giving(Surroundings around, TrainingRequests rows, Gifts gifts) {

  DevelopmentOutcome<Gift> give(GiftDraft draft, MemberId by) {
    return around.deed("development.give", tx -> give(tx, draft, by));
  }

  private Gift give(Tx tx, GiftDraft draft, MemberId by) {
    var today = around.today();
    var budgets = Budgets.in(around, rows, tx);
    var rule =
        budgets.rules().on(today).orElseThrow(() -> refused(new DevelopmentRefusal.NoRule()));
    var giver = draft.giver();
    if (!giver.equals(by))
      throw refused(new DevelopmentRefusal.ForSomebodyElse(around.name(giver)));
    budgets.checkStays(giver);
    draft.to().ifPresent(to -> checkReceiver(budgets, giver, to));
    if (!draft.amount().isPositive()) throw refused(new DevelopmentRefusal.NoAmount());
    var forecast = budgets.forecast(giver, today);
    var givable = forecast.givable();
    if (draft.amount().compareTo(givable) > 0)
      throw refused(
          new DevelopmentRefusal.NotLapsing(draft.amount(), givable, LapseForecast.FARTHEST));
    var until = today.plusMonths(rule.keeping().giftMonths());
    var gift =
        new Gift(
            new DevelopmentGiftId(around.ids().next()),
            giver,
            draft.to(),
            parts(budgets, draft, forecast, until),
            draft.words(),
            today,
            around.clock().instant(),
            Optional.empty());
    gifts.put(tx, gift);
    return gift;
  }

  private void checkReceiver(Budgets budgets, MemberId giver, MemberId to) {
    if (to.equals(giver)) throw refused(new DevelopmentRefusal.ToOneself());
    budgets.checkStays(to);
  }

  /// What lapses first goes first; one part of each tranche, in the order in which they came in.
  ///
  /// @param until as long as the rule lets what was given be
  private List<Gift.Part> parts(
      Budgets budgets, GiftDraft draft, LapseForecast forecast, LocalDate until) {
    List<Gift.Part> parts = new ArrayList<>();
    var tranches = budgets.budget(draft.giver(), around.today()).tranches();
    var left = draft.amount();
    for (var lapse : forecast.giving()) {
      var some = left.compareTo(lapse.amount()) < 0 ? left : lapse.amount();
      if (some.isZero()) break;
      left = left.minus(some);
      var old =
          tranches.stream()
              .filter(one -> one.gift().isEmpty() && one.from().equals(lapse.from()))
              .map(Tranche::lapses)
              .max(LocalDate::compareTo)
              .orElse(until);
      parts.add(new Gift.Part(lapse.from(), old.isAfter(until) ? old : until, some));
    }
    return parts.stream()
        .sorted(Comparator.comparing(Gift.Part::from).thenComparing(Gift.Part::lapses))
        .toList();
  }

  DevelopmentOutcome<Gift> thank(DevelopmentGiftId id, MemberId by, String words) {
    return around.deed("development.thank", tx -> thank(tx, id, by, words.strip()));
  }

  private Gift thank(Tx tx, DevelopmentGiftId id, MemberId by, String words) {
    var gift =
        gifts.find(tx.sql(), id).orElseThrow(() -> refused(new DevelopmentRefusal.NoSuchGift()));
    if (!gift.isTo(by)) throw refused(new DevelopmentRefusal.NotYourGift());
    if (gift.thanks().isPresent()) throw refused(new DevelopmentRefusal.ThankedAlready());
    if (words.isEmpty()) throw refused(new DevelopmentRefusal.NoThanks());
    gifts.thank(
        tx,
        around.ids().next(),
        id,
        new Gift.Thanks(by, words, around.today()),
        around.clock().instant());
    return gifts.find(tx.sql(), id).orElseThrow();
  }

  private static RefusedException refused(DevelopmentRefusal refusal) {
    return Surroundings.refused(refusal);
  }
}
