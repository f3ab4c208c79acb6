package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.circle.AllianceBasis.Ask;
import coop.meent.circle.AllianceBasis.Back;
import coop.meent.circle.AllianceBasis.Gave;
import coop.meent.circle.AllianceBasis.Giver;
import coop.meent.circle.AllianceBasis.Helper;
import coop.meent.circle.Alliances.Preview;
import coop.meent.circle.Recounting.Kept;
import coop.meent.gift.Shortage;
import coop.meent.gift.Target;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers what allied circles give with in a month: each after its own gifts, as it ran the month
/// or, before that, as it would come out.
record AllianceReckoning(CircleDeeds deeds, CircleMonths months, AllianceRows rows) {

  /// A circle that takes part.
  ///
  /// @param run empty while the month is only laid out
  private record Place(
      CircleFacts facts, CircleRules rules, MonthSheet sheet, Optional<RunMonth> run) {

    CircleId circle() {
      return facts.circle().id();
    }

    CircleMonthId runId() {
      return run.map(RunMonth::id).orElse(sheet.basis().id());
    }

    /// Whether what is lacking here is asked of others.
    boolean isAsking() {
      var way = sheet.basis().way();
      return (way == Shortage.SECOND_ROUND || way == Shortage.ALLIANCE)
          && sheet.shortfall().isPositive();
    }

    /// What somebody has after the own circle's gifts; empty where members give on call. What went
    /// out of the balance since counts too.
    Optional<Money> left(MemberId member) {
      var part =
          sheet.basis().people().stream().filter(one -> one.member().equals(member)).findFirst();
      var after =
          part.isPresent()
              ? part.get().balance().map(there -> there.minus(sheet.givenBy(member)))
              : CircleFacts.isOnCall(rules)
                  ? Optional.<Money>empty()
                  : Optional.of(facts.balance(member, sheet.basis().month().atEndOfMonth()));
      var now = facts.balance(member, java.time.LocalDate.MAX);
      return after
          .map(money -> run.isPresent() && now.compareTo(money) < 0 ? now : money)
          .map(money -> money.isNegative() ? Money.ZERO : money);
    }
  }

  /// @param round how often the month was withdrawn before
  Preview preview(AllianceFacts alliance, YearMonth month, int round) {
    var contested = alliance.contested();
    if (contested.isPresent()) return new Preview.Not(new CircleOutcome.Contested(contested.get()));
    List<Place> places = new ArrayList<>();
    for (var circle : alliance.circles(month)) {
      var facts = deeds.store().read(sql -> deeds.find(sql, circle));
      if (facts.isEmpty() || month.isBefore(facts.get().firstMonth())) continue;
      switch (place(facts.get(), month)) {
        case Found.There(var place) -> places.add(place);
        case Found.Aside _ -> {}
        case Found.Not(var refusal) -> {
          return new Preview.Not(refusal);
        }
      }
    }
    if (places.size() < 2) return new Preview.Not(new CircleOutcome.NoHelp(alliance.name(), month));
    var sheet = new AllianceSheet(basis(alliance, month, round, places));
    return new Preview.Ready(sheet, refusal(alliance, month, places, sheet));
  }

  private static Optional<Refusal> refusal(
      AllianceFacts alliance, YearMonth month, List<Place> places, AllianceSheet sheet) {
    if (alliance.month(month).isPresent()) return Optional.of(new CircleOutcome.AlreadyRun(month));
    for (var place : places)
      if (place.run.isEmpty())
        return Optional.of(new CircleOutcome.AlliedFirst(place.facts.circle().name(), month));
    return sheet.isMoving()
        ? Optional.empty()
        : Optional.of(new CircleOutcome.NoHelp(alliance.name(), month));
  }

  private sealed interface Found {
    record There(Place place) implements Found {}

    /// By its rulebook it asks nobody and gives to nobody.
    record Aside() implements Found {}

    record Not(Refusal refusal) implements Found {}
  }

  private Found place(CircleFacts facts, YearMonth month) {
    var run = facts.month(month);
    if (run.filter(RunMonth::isContested).isPresent())
      return new Found.Not(new CircleOutcome.Contested(month));
    var rules = run.isPresent() ? facts.rules(run.get()) : facts.rules(month);
    if (rules.isEmpty())
      return new Found.Not(new CircleOutcome.NoRules(facts.circle().name(), month));
    if (rules.get().gifts().giving().shortage() != Shortage.ALLIANCE) return new Found.Aside();
    if (run.isPresent())
      return months
          .sheet(facts, run.get())
          .<Found>map(sheet -> new Found.There(new Place(facts, rules.get(), sheet, run)))
          .orElseGet(() -> new Found.Not(new CircleOutcome.Unknown()));
    return switch (months.preview(facts, month)) {
      case CircleMonths.Preview.Ready(var sheet, var _) ->
          new Found.There(new Place(facts, rules.get(), sheet, run));
      case CircleMonths.Preview.Not(var refusal) -> new Found.Not(refusal);
    };
  }

  private AllianceBasis basis(
      AllianceFacts alliance, YearMonth month, int round, List<Place> places) {
    var backs = backs(alliance, month, places);
    List<Ask> asks = new ArrayList<>();
    for (var place : places) if (place.isAsking()) asks.addAll(asks(place));
    Set<MemberId> asking = new HashSet<>();
    for (var ask : asks) asking.add(ask.recipient());
    List<Helper> helpers = new ArrayList<>();
    for (var place : places)
      if (!place.sheet.shortfall().isPositive())
        place
            .rules
            .gifts()
            .giving()
            .alliance()
            .ifPresent(terms ->
                helpers.add(
                    new Helper(
                        place.circle(), place.runId(), terms, givers(place, asking, backs))));
    return new AllianceBasis(alliance.id(), month, round, helpers, asks, backs);
  }

  private static List<Ask> asks(Place place) {
    var gifts = place.sheet.gifts();
    return gifts.targets().stream()
        .filter(target -> gifts.shortfall(target.recipient()).isPositive())
        .map(target -> {
          var who = new MemberId(target.recipient().id());
          return new Ask(
              place.circle(),
              place.runId(),
              who,
              target.recipient().number(),
              target.recipient().level(),
              target.amount(),
              gifts.shortfall(target.recipient()),
              place.rules.isNamed() && place.sheet.basis().isNamed(who));
        })
        .toList();
  }

  /// Who is ill gives as the own rulebook says; nobody gives to oneself by way of another circle.
  private static List<Giver> givers(Place place, Set<MemberId> asking, List<Back> backs) {
    var receiving =
        place.sheet.gifts().targets().stream().map(Target::recipient).map(one -> one.id()).toList();
    boolean isIllGiving = place.rules.gifts().giving().isIllGiving();
    List<Giver> givers = new ArrayList<>();
    for (var part : place.sheet.basis().people()) {
      boolean isGiver =
          !asking.contains(part.member())
              && (isIllGiving || !receiving.contains(part.member().uuid()));
      if (!isGiver) continue;
      place
          .left(part.member())
          .ifPresent(left ->
              givers.add(
                  new Giver(
                      part.number(),
                      part.member(),
                      part.level(),
                      place.rules.gifts().saving().deposit(part.level()),
                      left.minus(goesBack(place.circle(), part.member(), backs)))));
    }
    return givers;
  }

  /// What somebody gives back this month is not there to give.
  private static Money goesBack(CircleId circle, MemberId member, List<Back> backs) {
    return Money.sum(
        backs.stream()
            .filter(one -> one.circle().equals(circle) && one.recipient().equals(member))
            .map(Back::comes)
            .toList());
  }

  private record Whose(YearMonth of, CircleId circle, MemberId recipient) {}

  private record Donor(CircleId circle, MemberId donor) {}

  /// What allies gave in earlier months and was more than was lacking, by what is known now.
  private List<Back> backs(AllianceFacts alliance, YearMonth month, List<Place> places) {
    Map<Whose, Map<Donor, Money>> net = new LinkedHashMap<>();
    Map<Whose, Ask> asked = new HashMap<>();
    for (var earlier : alliance.months()) {
      if (!earlier.month().isBefore(month)) continue;
      var basis = deeds.store().read(sql -> rows.basis(sql, earlier.id()));
      if (basis.isEmpty()) continue;
      for (var ask : basis.get().asks())
        asked.put(new Whose(earlier.month(), ask.circle(), ask.recipient()), ask);
      for (var flow : new AllianceSheet(basis.get()).flows()) {
        var whose = new Whose(flow.of(), flow.helped(), flow.recipient().orElseThrow());
        net.computeIfAbsent(whose, _ -> new LinkedHashMap<>())
            .merge(new Donor(flow.circle(), flow.donor()), flow.paid(), Money::plus);
      }
    }
    List<Back> backs = new ArrayList<>();
    Map<Donor, Money> spent = new HashMap<>();
    net.forEach((whose, gave) -> {
      var ask = Optional.ofNullable(asked.get(whose));
      var place = places.stream().filter(one -> one.circle().equals(whose.circle)).findFirst();
      if (ask.isEmpty() || place.isEmpty()) return;
      var given = Money.sum(List.copyOf(gave.values()));
      var needed = needed(place.get(), whose).filter(now -> given.compareTo(now) > 0);
      if (needed.isEmpty()) return;
      var key = new Donor(whose.circle, whose.recipient);
      var there =
          place
              .get()
              .left(whose.recipient)
              .orElse(Money.ZERO)
              .minus(spent.getOrDefault(key, Money.ZERO));
      var back = back(whose, ask.get(), given, needed.get(), there, gave);
      spent.merge(key, back.comes(), Money::plus);
      backs.add(back);
    });
    return backs;
  }

  private Back back(
      Whose whose, Ask ask, Money given, Money needed, Money there, Map<Donor, Money> gave) {
    var people = deeds.people();
    List<Gave> all = new ArrayList<>();
    gave.forEach((donor, money) -> {
      int number =
          Optional.ofNullable(people.get(donor.donor)).flatMap(one -> one.number()).orElse(0);
      if (money.isPositive()) all.add(new Gave(donor.circle, donor.donor, number, money));
    });
    return new Back(
        whose.of,
        whose.circle,
        whose.recipient,
        ask.number(),
        given,
        needed,
        there,
        ask.isNamed(),
        all);
  }

  /// What was lacking in an earlier month, by what is known of illness now.
  private Optional<Money> needed(Place place, Whose whose) {
    var facts = place.facts;
    var run = facts.month(whose.of);
    var rules = run.flatMap(facts::rules);
    var basis = run.flatMap(one -> deeds.store().read(sql -> deeds.months().basis(sql, one.id())));
    if (basis.isEmpty() || rules.isEmpty()) return Optional.empty();
    var courses = deeds.rooms().absences().confirmed(place.sheet.basis().month().atEndOfMonth());
    var now =
        new Recounting(facts.circle(), courses, deeds.masked())
            .now(new Kept(basis.get(), rules.get()));
    return Optional.of(
        now.targets().stream()
            .filter(one -> one.recipient().id().equals(whose.recipient.uuid()))
            .map(one -> now.shortfall(one.recipient()))
            .findFirst()
            .orElse(Money.ZERO));
  }
}
