package coop.meent.profit;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ProfitBookingId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.statute.RuleKey;
import coop.meent.statute.Rules;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Books a division after the vote, and takes it back: one entry, a lot of capital and a note for
/// each member, in one deed.
final class DivisionBooking {

  /// What is to be paid out stands here until the bank has paid it.
  static final String TO_PAY = "BSchOvsOvs";

  private final ProfitService service;
  private final ProfitYear year;

  DivisionBooking(ProfitService service, ProfitYear year) {
    this.service = service;
    this.year = year;
  }

  ProfitOutcome book(String resolution, LocalDate resolvedOn) {
    var name = String.valueOf(year.year());
    if (year.proposal().isEmpty()) return new ProfitOutcome.NothingProposed(name);
    if (resolution.isEmpty()) return new ProfitOutcome.NoResolution();
    if (resolvedOn.isAfter(LocalDate.now(service.clock())))
      return new ProfitOutcome.NotYet(resolvedOn);
    if (!resolvedOn.isAfter(year.period().to()))
      return new ProfitOutcome.TooEarly(resolvedOn, year.period().to());
    var proposal = year.proposal().get();
    if (!(year.plan(proposal.draft()) instanceof ProfitOutcome.Planned(var plan)))
      return year.plan(proposal.draft());
    if (!plan.mark().equals(proposal.mark())) return new ProfitOutcome.ChangedSince(name);
    return refusal(plan, resolvedOn).orElseGet(() -> book(proposal, plan, resolution, resolvedOn));
  }

  private Optional<ProfitOutcome> refusal(Plan plan, LocalDate day) {
    var left = undistributed(day);
    if (plan.divided().compareTo(left) > 0)
      return Optional.of(new ProfitOutcome.NotThere(plan.divided(), left, day));
    boolean isForCapital = plan.allotments().stream().anyMatch(one -> !one.toCapital().isZero());
    if (!isForCapital) return Optional.empty();
    return plan.receiving().stream()
        .flatMap(one -> rules(one.claim().member(), day).missing(RuleKey.CAPITAL_CLAIM).stream())
        .findFirst()
        .map(ProfitOutcome.Asks::new);
  }

  /// What the books have as undistributed profit at the end of a day.
  private Money undistributed(LocalDate day) {
    var period = new FiscalPeriod(LocalDate.of(day.getYear(), 1, 1), day);
    var lines =
        service
            .rooms()
            .statements()
            .trialBalance(year.book().id(), period, Dimensions.NONE)
            .lines();
    return lines.stream()
        .filter(line -> line.account().isRgs(ChartOfAccounts.EARLIER_RESULTS))
        .map(line -> line.opening().plus(line.turnover().balance()).negate())
        .reduce(Money.ZERO, Money::plus);
  }

  private Rules rules(MemberId member, LocalDate day) {
    return service.rooms().capital().rules(member, day);
  }

  private ProfitOutcome book(
      Proposal proposal, Plan plan, String resolution, LocalDate resolvedOn) {
    return refusable(() ->
        service
            .store()
            .write("profit.book", tx -> book(tx, proposal, plan, resolution, resolvedOn)));
  }

  private ProfitOutcome book(
      Tx tx, Proposal proposal, Plan plan, String resolution, LocalDate resolvedOn) {
    var text = words("profit.entry", String.valueOf(year.year()));
    var draft =
        EntryDraft.of(year.book().id(), resolvedOn, text, postings(plan, resolvedOn))
            .withDocument(words("profit.entry.document", resolvedOn));
    var entry = service.rooms().ledger().record(tx, draft);
    var booked =
        new BookedDivision(
            new ProfitBookingId(service.ids().next()),
            year.year(),
            entry.id(),
            plan.divided(),
            year.figures(),
            proposal.division().code(),
            plan.mark(),
            resolution,
            resolvedOn);
    service.keep(tx, year, booked, plan);
    service.rooms().capital().credit(tx, toCapital(plan), entry, text);
    return new ProfitOutcome.Booked(booked, plan, entry.reference());
  }

  private static Map<MemberId, Money> toCapital(Plan plan) {
    Map<MemberId, Money> amounts = new LinkedHashMap<>();
    for (var one : plan.receiving())
      if (!one.toCapital().isZero()) amounts.put(one.claim().member(), one.toCapital());
    return amounts;
  }

  private List<Posting> postings(Plan plan, LocalDate day) {
    List<Posting> postings = new ArrayList<>();
    postings.add(Posting.of(account(ChartOfAccounts.EARLIER_RESULTS), plan.divided()));
    for (var one : plan.receiving()) {
      var member = one.claim().member();
      if (!one.paid().isZero()) postings.add(credit(account(TO_PAY), one.paid(), member));
      if (!one.toCapital().isZero()) {
        var where = service.rooms().capital().book().account(year.book().id(), rules(member, day));
        postings.add(credit(where, one.toCapital(), member));
      }
      if (!one.toAccount().isZero())
        postings.add(credit(account(ChartOfAccounts.MEMBER_ACCOUNT), one.toAccount(), member));
    }
    return postings;
  }

  private static Posting credit(AccountId account, Money amount, MemberId member) {
    return Posting.of(account, amount.negate()).with(Dimensions.NONE.withMember(member));
  }

  private AccountId account(String code) {
    return service.rooms().ledger().account(year.book().id(), code).orElseThrow().id();
  }

  ProfitOutcome takeBack(ProfitYear.Standing standing) {
    var undone = standing.division();
    var entry = service.rooms().ledger().entry(undone.entry()).orElseThrow();
    for (var share : service.shares()) {
      if (!share.entry().equals(undone.entry()) || !share.toCapital().isPositive()) continue;
      var payable = service.rooms().capital().account(share.member()).payable(entry.date());
      if (share.toCapital().compareTo(payable) > 0)
        return new ProfitOutcome.CapitalPaidOut(name(share.member()), payable);
    }
    return refusable(() ->
        service
            .store()
            .write(
                "profit.take-back",
                tx -> {
                  var reversal = service.rooms().ledger().takeBack(tx, entry);
                  service.keepBack(tx, undone, reversal);
                  return new ProfitOutcome.TakenBack(year.year(), reversal.reference());
                }));
  }

  private String name(MemberId member) {
    return service.rooms().members().member(member).map(Member::name).orElse("?");
  }

  private static ProfitOutcome refusable(Supplier<ProfitOutcome> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      return new ProfitOutcome.BooksRefuse(e.refusal());
    }
  }

  /// In the language of the cooperative's papers, since it stands in the books.
  private String words(String key, Object... arguments) {
    return service
        .rooms()
        .members()
        .cooperative()
        .map(Cooperative::language)
        .map(Texts::new)
        .orElseThrow()
        .get(key, arguments);
  }
}
