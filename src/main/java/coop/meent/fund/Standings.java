package coop.meent.fund;

import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Works out how funds and requests stand, from facts alone.
record Standings(Surroundings around, FundRows rows) {

  /// One of each kind, also one that has no rule yet.
  List<FundStanding> funds() {
    var requests = requests();
    var today = around.today();
    int payers = payers(around.memberships().register(), today).size();
    return around
        .store()
        .read(sql -> {
          var rules = rows.rules(sql);
          var movements = rows.movements(sql);
          return Arrays.stream(FundKind.values())
              .map(fund -> fund(fund, rules, movements, requests, today, payers))
              .toList();
        });
  }

  private static FundStanding fund(
      FundKind fund,
      RuleBook rules,
      List<Movement> movements,
      List<RequestStanding> requests,
      LocalDate today,
      int payers) {
    var mine = requests.stream().filter(one -> one.request().fund() == fund).toList();
    return new FundStanding(
        fund,
        rules.on(fund, today),
        rules.of(fund),
        movements.stream().filter(one -> one.fund() == fund).toList(),
        Money.sum(
            mine.stream()
                .filter(RequestStanding::isReserved)
                .map(one -> one.request().amount())
                .toList()),
        Money.sum(mine.stream().map(RequestStanding::outstanding).toList()),
        payers);
  }

  FundStanding fund(FundKind fund) {
    return funds().stream().filter(one -> one.fund() == fund).findFirst().orElseThrow();
  }

  /// Who pays what all pay in a month: who is a member on a day and not paused.
  static List<MemberId> payers(Register register, LocalDate day) {
    return register.membersOn(day).stream()
        .filter(line -> line.standing().state() != MemberState.PAUSED)
        .map(Register.Line::id)
        .toList();
  }

  private record Known(
      List<FundRequest> requests,
      RuleBook rules,
      List<Movement> movements,
      Map<FundRequestId, Money> atBank) {

    static Known of(DSLContext sql, FundRows rows) {
      return new Known(rows.requests(sql), rows.rules(sql), rows.movements(sql), rows.atBank(sql));
    }
  }

  /// Those that can be read here, the newest last.
  List<RequestStanding> requests() {
    var known = around.store().read(sql -> Known.of(sql, rows));
    if (known.requests.isEmpty()) return List.of();
    Map<SelfBillId, WaitingInvoice> invoices = new HashMap<>();
    for (var invoice : around.invoices().all()) invoices.put(invoice.id(), invoice);
    List<RequestStanding> all = new ArrayList<>();
    var register = around.memberships().register();
    var rounds = around.decisions().ofKind(Asking.SUBJECT);
    for (var request : known.requests) {
      var round = rounds.get(request.round());
      if (round == null) continue; // Its change is on the way; the request comes with it.
      var movements =
          known.movements.stream().filter(one -> one.stands() && one.isOf(request.id())).toList();
      var paidOut =
          movements.stream().filter(one -> one.kind() == MovementKind.PAID_OUT).findFirst();
      var back = movements.stream().filter(one -> one.kind() == MovementKind.CAME_BACK).toList();
      var plan = paidOut.map(one -> plan(request, known.rules, one.on())).orElse(List.of());
      var standing =
          new RequestStanding(
              request,
              round.round(),
              round.result(),
              paidOut,
              back,
              known.atBank.getOrDefault(request.id(), Money.ZERO),
              plan,
              Money.ZERO);
      all.add(standing.owing(due(standing, invoices, register)));
    }
    return all;
  }

  /// By when it comes back at the latest.
  private static List<Instalment> plan(FundRequest request, RuleBook rules, LocalDate paid) {
    if (request.fund() != FundKind.ADVANCE || request.back().isEmpty()) return List.of();
    return switch (request.back().get()) {
      case FundRequest.Back.ByPlan(var months) -> Instalment.plan(request.amount(), paid, months);
      case FundRequest.Back.ByInvoice _ -> {
        int most = rules.rule(request.rule()).map(SpendingRule::months).orElse(1);
        yield List.of(new Instalment(paid.plusMonths(most), request.amount()));
      }
    };
  }

  /// What the plan or the client brought by now, less what came back. What a client pays goes to
  /// the fund first. Of who left it is everything: there is no account any more to wait for.
  private Money due(
      RequestStanding one, Map<SelfBillId, WaitingInvoice> invoices, Register register) {
    var today = around.today();
    if (hasLeft(one.request().member(), register)) return one.outstanding();
    var byPlan =
        Money.sum(
            one.plan().stream()
                .filter(part -> !part.due().isAfter(today))
                .map(Instalment::amount)
                .toList());
    var byInvoice =
        one.request()
            .invoice()
            .map(back -> paid(back, Optional.ofNullable(invoices.get(back.bill()))))
            .orElse(Money.ZERO);
    var target = byPlan.compareTo(byInvoice) > 0 ? byPlan : byInvoice;
    var due = target.minus(one.returned());
    if (due.isNegative()) return Money.ZERO;
    return due.compareTo(one.outstanding()) < 0 ? due : one.outstanding();
  }

  private boolean hasLeft(MemberId member, Register register) {
    return register
        .line(member, around.today())
        .filter(line -> line.standing().state() == MemberState.FORMER)
        .isPresent();
  }

  /// What the client paid since it was asked for. An invoice that was credited brings nothing any
  /// more, so that all of it is due; whoever cannot read the invoice knows neither.
  private Money paid(FundRequest.Back.ByInvoice back, Optional<WaitingInvoice> invoice) {
    if (invoice.isPresent()) return back.held().minus(invoice.get().held());
    return around.office().isPresent() ? back.held() : Money.ZERO;
  }
}
