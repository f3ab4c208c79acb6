package coop.meent.fund;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.assembly.RoundDraft;
import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.fund.FundRequest.Back;
import coop.meent.member.MemberState;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes a request in, and asks others to decide on it.
record Asking(Surroundings around, FundRows rows, Standings standings) {

  /// What a round is about.
  static final String SUBJECT = "fund.request";

  FundOutcome<FundRequest> ask(RequestDraft draft) {
    return around.deed("fund.ask", tx -> ask(tx, draft));
  }

  private FundRequest ask(Tx tx, RequestDraft draft) {
    var today = around.today();
    var fund = standings.fund(draft.fund());
    var rule =
        fund.rule().orElseThrow(() -> Surroundings.refused(new FundRefusal.NoRule(draft.fund())));
    checkMember(draft.member());
    if (!draft.amount().isPositive()) throw Surroundings.refused(new FundRefusal.NoAmount());
    var requests = standings.requests();
    var back = back(draft, rule, requests);
    checkAmount(draft, rule, back, requests);
    if (draft.amount().compareTo(fund.free()) > 0)
      throw Surroundings.refused(
          new FundRefusal.AboveFund(draft.amount(), fund.free(), fund.balance()));
    var id = new FundRequestId(around.ids().next());
    var space = space(rule, draft.member());
    var round = around.decisions().open(tx, round(fund, rule, draft, id, space));
    if (!(round instanceof DecisionOutcome.Done(var opened, var _, var _)))
      throw new RefusedException((Refusal) round);
    var request =
        new FundRequest(
            id, draft.member(), draft.fund(), rule.id(), opened.id(), draft.amount(), back, today);
    rows.put(tx, space, request, around.clock().instant());
    return request;
  }

  void checkMember(MemberId member) {
    var line = around.memberships().register().line(member, around.today());
    var standing = line.map(one -> one.standing());
    if (standing.filter(one -> one.state().isMember()).isEmpty())
      throw Surroundings.refused(new FundRefusal.NotAMember(around.name(member)));
    var last = standing.get().lastDay();
    if (standing.get().state() == MemberState.LEAVING || last.isPresent())
      throw Surroundings.refused(
          new FundRefusal.Leaving(around.name(member), last.orElse(around.today())));
  }

  private Optional<Back> back(
      RequestDraft draft, SpendingRule rule, List<RequestStanding> requests) {
    var invoice = draft.invoice().map(number -> invoice(draft, rule, number, requests));
    return switch (draft.fund()) {
      case SOLIDARITY -> {
        if (invoice.isPresent() || draft.months().isPresent())
          throw Surroundings.refused(new FundRefusal.NoInvoiceHere(draft.fund()));
        yield Optional.empty();
      }
      case GUARANTEE -> {
        if (invoice.isEmpty())
          throw Surroundings.refused(new FundRefusal.NeedsInvoice(draft.fund()));
        yield Optional.of(invoice.get());
      }
      case ADVANCE -> {
        if (invoice.isPresent()) yield Optional.of(invoice.get());
        int months =
            draft.months().orElseThrow(() -> Surroundings.refused(new FundRefusal.NoWayBack()));
        if (months < 1 || months > rule.months())
          throw Surroundings.refused(new FundRefusal.TooLong(months, rule.months()));
        yield Optional.of(new Back.ByPlan(months));
      }
    };
  }

  private Back.ByInvoice invoice(
      RequestDraft draft, SpendingRule rule, String number, List<RequestStanding> requests) {
    var invoice =
        around.invoices().all().stream()
            .filter(one -> one.member().equals(draft.member()))
            .filter(one -> one.number().equalsIgnoreCase(number.strip()))
            .findFirst()
            .orElseThrow(() -> Surroundings.refused(new FundRefusal.NoSuchInvoice(number)));
    if (!invoice.held().isPositive())
      throw Surroundings.refused(new FundRefusal.NothingHeld(invoice.number()));
    var open = invoice.invoiced().plusDays(rule.waitDays());
    if (draft.fund() == FundKind.GUARANTEE && around.today().isBefore(open))
      throw Surroundings.refused(new FundRefusal.TooEarly(invoice.number(), open));
    boolean isAsked =
        requests.stream()
            .filter(one -> isAlive(one.state()))
            .flatMap(one -> one.request().invoice().stream())
            .anyMatch(one -> one.bill().equals(invoice.id()));
    if (isAsked) throw Surroundings.refused(new FundRefusal.AskedAlready(invoice.number()));
    return new Back.ByInvoice(invoice.id(), invoice.number(), invoice.held());
  }

  private static boolean isAlive(RequestState state) {
    return switch (state) {
      case ASKED, APPROVED, TO_PAY, OUT -> true;
      case REFUSED, EXPIRED, WITHDRAWN, DONE -> false;
    };
  }

  private void checkAmount(
      RequestDraft draft, SpendingRule rule, Optional<Back> back, List<RequestStanding> requests) {
    var limits = rule.limits();
    var amount = draft.amount();
    if (amount.compareTo(limits.most()) > 0)
      throw Surroundings.refused(new FundRefusal.AboveMost(amount, limits.most()));
    if (back.isPresent() && back.get() instanceof Back.ByInvoice(var _, var _, var held)) {
      var most = limits.share(held);
      if (amount.compareTo(most) > 0)
        throw Surroundings.refused(new FundRefusal.AboveShare(amount, most, limits.percent()));
    }
    if (limits.year().isEmpty()) return;
    var left = limits.year().get().minus(thisYear(draft, requests));
    if (amount.compareTo(left) > 0)
      throw Surroundings.refused(new FundRefusal.AboveYear(amount, left, limits.year().get()));
  }

  private Money thisYear(RequestDraft draft, List<RequestStanding> requests) {
    int year = around.today().getYear();
    return Money.sum(
        requests.stream()
            .filter(one -> one.request().fund() == draft.fund())
            .filter(one -> one.request().member().equals(draft.member()))
            .filter(one -> one.request().asked().getYear() == year)
            .filter(one -> isAlive(one.state()) || one.state() == RequestState.DONE)
            .map(one -> one.request().amount())
            .toList());
  }

  Space space(SpendingRule rule, MemberId member) {
    return switch (rule.voting().deciders()) {
      case MEMBERS -> Space.COMMON;
      case BOARD -> around.kept().with(member);
    };
  }

  private RoundDraft round(
      FundStanding fund, SpendingRule rule, RequestDraft draft, FundRequestId id, Space space) {
    var today = around.today();
    var voting = rule.voting();
    var members =
        around.memberships().register().membersOn(today).stream().map(line -> line.id()).toList();
    var voters =
        around.members().members().stream()
            .filter(one -> members.contains(one.id()) && voting.deciders().includes(one))
            .map(one -> one.id())
            .toList();
    return new RoundDraft(
        draft.member(),
        SUBJECT,
        id.uuid(),
        question(fund, draft, today),
        voters,
        voting.approvals(),
        Optional.of(today.plusDays(voting.days())),
        space);
  }

  /// With what it does to the fund, for who decides.
  private String question(FundStanding fund, RequestDraft draft, LocalDate today) {
    var words = around.written();
    var left = fund.balance().minus(fund.reserved()).minus(draft.amount());
    var text =
        words.get(
            "fund.question",
            around.name(draft.member()),
            words.euro(draft.amount()),
            words.value(draft.fund()),
            words.euro(left));
    return fund.again(draft.amount(), today)
        .map(day -> text + " " + words.get("fund.question.again", day))
        .orElse(text);
  }
}
