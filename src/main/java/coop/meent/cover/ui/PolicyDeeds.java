package coop.meent.cover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.cover.CoverOutcome;
import coop.meent.cover.Damage.Payer;
import coop.meent.cover.DamageStanding;
import coop.meent.cover.PolicyHistory;
import coop.meent.cover.PolicyTerms;
import coop.meent.cover.PotTerms;
import coop.meent.member.Member;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The forms for what can be done with one policy.
final class PolicyDeeds {

  private final CoverDesk room;
  private final PolicyHistory history;
  private final Consumer<CoverView.Said> done;
  private final Consumer<Refusal> refused;

  /// @param refused what has no form to tell a refusal in
  PolicyDeeds(
      CoverDesk room,
      PolicyHistory history,
      Consumer<CoverView.Said> done,
      Consumer<Refusal> refused) {
    this.room = room;
    this.history = history;
    this.done = done;
    this.refused = refused;
  }

  private CoverForm form(String deed) {
    return new CoverForm(room, deed, Optional.of(id()), done);
  }

  private PolicyId id() {
    return history.policy().id();
  }

  private String title() {
    return history.policy().name();
  }

  void change() {
    new PolicyForm(room, Optional.of(history), done).open();
  }

  void insure() {
    var form = form("insure");
    var who = form.member(people(member -> !isInsured(member)));
    var day = form.day("from", room.today());
    form.open(
        title(),
        Space.COMMON,
        () ->
            with(
                who.value().get(),
                member ->
                    day.typed().map(from -> () -> room.cover().insure(id(), member.id(), from))));
  }

  private static Optional<Supplier<CoverOutcome>> with(
      @Nullable Member member, Function<Member, Optional<Supplier<CoverOutcome>>> deed) {
    return Optional.ofNullable(member).flatMap(deed);
  }

  void release(MemberId member) {
    var form = form("release");
    var day = form.day("until", room.today());
    form.open(
        room.name(member),
        Space.COMMON,
        () -> day.typed().map(from -> () -> room.cover().release(id(), member, from)));
  }

  void terms() {
    var now = history.termsOn(room.today());
    var form = form("terms");
    var day = form.day("from", room.today());
    var yearly = form.money("yearly", now.map(PolicyTerms::yearly));
    var deductible = form.money("deductible", now.map(PolicyTerms::deductible));
    form.open(
        title(),
        Space.COMMON,
        () -> {
          var year = yearly.value().get();
          if (year == null) return Optional.empty();
          var kept = Optional.ofNullable(deductible.value().get()).orElse(Money.ZERO);
          return day.typed()
              .map(from -> () -> room.cover().terms(id(), new PolicyTerms(from, year, kept)));
        });
  }

  void end() {
    var form = form("end");
    var day = form.day("last", lastDay());
    form.open(
        title(), Space.COMMON, () -> day.typed().map(last -> () -> room.cover().end(id(), last)));
  }

  private LocalDate lastDay() {
    return history.policy().renewal(room.today()).map(day -> day.minusDays(1)).orElse(room.today());
  }

  void pot() {
    var now = history.potOn(room.today());
    var form = form("pot");
    var day = form.day("from", room.today());
    var own = form.money("own", now.map(PotTerms::own));
    var stop = form.money("stop", now.flatMap(PotTerms::yearStop));
    var resolution = form.words("resolution", "");
    form.open(
        title(),
        Space.COMMON,
        () -> {
          var bears = own.value().get();
          if (bears == null) return Optional.empty();
          var most = Optional.ofNullable(stop.value().get());
          return day.typed()
              .map(from ->
                  () ->
                      room.cover()
                          .pot(id(), new PotTerms(from, bears, most, resolution.getText())));
        });
  }

  void fill() {
    var form = form("fill");
    var each = form.money("each", Optional.empty());
    var day = form.day("on", room.today());
    form.open(
        title(), Space.OFFICE, () -> amount(each.value().get(), day.typed(), room.cover()::fill));
  }

  /// What a deed does with a policy, an amount and a day.
  private interface Paying {
    CoverOutcome pay(PolicyId policy, Money amount, LocalDate day);
  }

  private Optional<Supplier<CoverOutcome>> amount(
      @Nullable Money amount, Optional<LocalDate> day, Paying deed) {
    if (amount == null) return Optional.empty();
    return day.map(on -> () -> deed.pay(id(), amount, on));
  }

  void report() {
    var form = form("report");
    var who = form.member(people(this::isInsured));
    var amount = form.money("damage", Optional.empty());
    var day = form.day("on", room.today());
    var reference = form.words("reference", "");
    form.open(
        title(),
        Space.OFFICE,
        () ->
            with(
                who.value().get(),
                member ->
                    amount(
                        amount.value().get(),
                        day.typed(),
                        (policy, money, on) ->
                            room.cover()
                                .report(
                                    policy, member.id(), on, money, typed(reference.getText())))));
  }

  private static Optional<String> typed(String words) {
    return Optional.of(words.strip()).filter(text -> !text.isEmpty());
  }

  void refunded(DamageStanding damage) {
    var form = form("refund");
    var amount = form.money("amount", Optional.of(damage.openWith(Payer.INSURER)));
    var day = form.day("on", room.today());
    form.open(
        title(),
        Space.withMember(damage.damage().member()),
        () ->
            amount(
                amount.value().get(),
                day.typed(),
                (policy, money, on) -> room.cover().refunded(damage.damage().id(), money, on)));
  }

  void payFromPot(DamageStanding damage) {
    run("pay", () -> room.cover().payFromPot(damage.damage().id(), room.today()));
  }

  void takeBack(DamageStanding damage) {
    run("takeBack", () -> room.cover().takeBack(damage.damage().id()));
  }

  private void run(String deed, Supplier<CoverOutcome> work) {
    room.desk()
        .tasks()
        .run(
            work,
            outcome ->
                CoverOutcome.refusal(outcome)
                    .ifPresentOrElse(
                        refused,
                        () ->
                            done.accept(
                                CoverView.Said.of(room, deed, outcome, Optional.of(id())))));
  }

  private List<Member> people(Predicate<MemberId> which) {
    return room.members().members().stream().filter(member -> which.test(member.id())).toList();
  }

  private boolean isInsured(MemberId member) {
    return history.insured().isInsured(member, room.today());
  }
}
