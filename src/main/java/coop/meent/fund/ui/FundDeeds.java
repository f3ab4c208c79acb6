package coop.meent.fund.ui;

import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Money;
import coop.meent.fund.Deciders;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundStanding;
import coop.meent.fund.RequestDraft;
import coop.meent.fund.SpendingRule;
import coop.meent.fund.WaitingInvoice;
import coop.meent.member.Member;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The forms for what can be done with funds.
final class FundDeeds {

  private static final int MONTHS_SHOWN = 12;

  private final FundsDesk room;
  private final FundSaying done;

  FundDeeds(FundsDesk room, FundSaying done) {
    this.room = room;
    this.done = done;
  }

  private FundForm form(String deed) {
    return new FundForm(room, deed, done);
  }

  private String named(FundKind fund) {
    return fund.in(room.texts());
  }

  /// Asks for oneself.
  ///
  /// @param funds those that have a rule
  /// @param chosen one of them
  void ask(List<FundStanding> funds, FundStanding chosen, Optional<Money> known) {
    var kind = chosen.fund();
    var form = form("ask");
    var fund = form.choice("fund", funds, one -> named(one.fund()));
    fund.setValue(chosen);
    var amount = form.money("amount", known);
    fund.setOnAction(
        event -> ask(funds, fund.getValue(), Optional.ofNullable(amount.value().get())));
    var invoice =
        kind == FundKind.SOLIDARITY ? Optional.<Invoice>empty() : Optional.of(invoice(form));
    var months =
        kind == FundKind.ADVANCE
            ? Optional.of(form.words("months", ""))
            : Optional.<TextField>empty();
    form.open(
        room.text("fund.ask"),
        chosen.rule().map(rule -> room.funds().space(rule, room.me())).orElse(Space.COMMON),
        () ->
            Optional.ofNullable(amount.value().get())
                .map(money ->
                    () ->
                        room.funds()
                            .ask(
                                new RequestDraft(
                                    kind,
                                    room.me(),
                                    money,
                                    invoice.flatMap(Invoice::number),
                                    months.flatMap(one -> whole(one.getText()))))));
  }

  /// The choice among one's own that wait for a client, or none of them.
  private record Invoice(ComboBox<Optional<WaitingInvoice>> choice) {
    Optional<String> number() {
      return Optional.ofNullable(choice.getValue()).flatMap(one -> one).map(WaitingInvoice::number);
    }
  }

  private Invoice invoice(FundForm form) {
    List<Optional<WaitingInvoice>> all = new ArrayList<>(List.of(Optional.empty()));
    for (var one : room.funds().waiting(room.me())) all.add(Optional.of(one));
    return new Invoice(form.choice("invoice", all, this::named));
  }

  private String named(Optional<WaitingInvoice> invoice) {
    return invoice
        .map(one ->
            room.text("fund.invoice", one.number(), one.client(), room.texts().euro(one.held())))
        .orElseGet(() -> room.text("fund.invoice.none"));
  }

  /// What is no number is none.
  private static Optional<Integer> whole(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> text.matches("\\d{1,4}"))
        .map(Integer::parseInt);
  }

  void month(FundKind fund) {
    var form = form("month");
    var now = YearMonth.from(room.today());
    var months = Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS_SHOWN).toList();
    var month = form.choice("month", months, one -> room.texts().month(one));
    month.setValue(now);
    form.open(
        named(fund),
        Space.COMMON,
        () -> Optional.of(() -> room.funds().month(fund, month.getValue())));
  }

  void add(FundKind fund) {
    var form = form("add");
    var who = form.choice("member", room.members().members(), Member::name);
    var amount = form.money("amount", Optional.empty());
    var day = form.day("on", room.today());
    form.open(
        named(fund),
        Space.OFFICE,
        () -> add(fund, who.getValue(), amount.value().get(), day.typed()));
  }

  private Optional<Supplier<FundOutcome<?>>> add(
      FundKind fund, @Nullable Member who, @Nullable Money amount, Optional<LocalDate> day) {
    if (who == null || amount == null) return Optional.empty();
    return day.map(on -> () -> room.funds().add(fund, who.id(), amount, on));
  }

  /// Lays a rule down, beginning with the one that holds.
  void rule(FundStanding fund) {
    var now = fund.rule();
    var form = form("rule");
    var day = form.day("from", room.today());
    var deciders =
        form.choice("deciders", Arrays.asList(Deciders.values()), one -> one.in(room.texts()));
    deciders.setValue(now.map(one -> one.voting().deciders()).orElse(Deciders.MEMBERS));
    var approvals = form.words("approvals", number(now.map(one -> one.voting().approvals()), 2));
    var days = form.words("voteDays", number(now.map(one -> one.voting().days()), 14));
    var most = form.money("most", now.map(one -> one.limits().most()));
    var year = form.money("year", now.flatMap(one -> one.limits().year()));
    var floor = form.money("floor", now.map(one -> one.limits().floor()));
    var percent = form.words("percent", number(now.map(one -> one.limits().percent()), 80));
    var wait = form.words("waitDays", number(now.map(SpendingRule::waitDays), 60));
    var months = form.words("longest", number(now.map(SpendingRule::months), 6));
    var monthly = form.money("monthly", now.map(SpendingRule::monthly));
    var resolution = form.words("resolution", "");
    form.open(
        named(fund.fund()),
        Space.COMMON,
        () -> {
          var bound = most.value().get();
          var agree = whole(approvals.getText()).filter(one -> one > 0);
          var within = whole(days.getText()).filter(one -> one > 0);
          if (bound == null || agree.isEmpty() || within.isEmpty()) return Optional.empty();
          return day.typed()
              .map(from ->
                  () ->
                      room.funds()
                          .lay(
                              new SpendingRule(
                                  new FundRuleId(new UUID(0, 0)),
                                  fund.fund(),
                                  from,
                                  new SpendingRule.Voting(
                                      deciders.getValue(), agree.get(), within.get()),
                                  new SpendingRule.Limits(
                                      bound,
                                      Optional.ofNullable(year.value().get()),
                                      zero(floor.value().get()),
                                      whole(percent.getText()).orElse(0)),
                                  whole(wait.getText()).orElse(-1),
                                  whole(months.getText()).orElse(0),
                                  zero(monthly.value().get()),
                                  resolution.getText())));
        });
  }

  private static String number(Optional<Integer> known, int otherwise) {
    return Integer.toString(known.orElse(otherwise));
  }

  private static Money zero(@Nullable Money typed) {
    return typed == null ? Money.ZERO : typed;
  }
}
