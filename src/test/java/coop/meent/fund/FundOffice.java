package coop.meent.fund;

import coop.meent.TestCooperative;
import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.BalanceFilter;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.store.Space;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Four members and a fund that a test lays a rule down for; invoices of members are those that the
/// test names.
public final class FundOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final TestCooperative coop;
  public final FundService funds;
  public final Surroundings around;
  public final MemberId bas;
  public final MemberId noor;
  public final MemberId mees;
  public final MemberId ilse;
  private final List<WaitingInvoice> invoices = new ArrayList<>();

  public FundOffice(Path folder) {
    coop = new TestCooperative(folder);
    around =
        new Surroundings(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            coop.ledger,
            coop.members,
            coop.memberships,
            coop.decisions,
            () -> List.copyOf(invoices),
            Space::withMember);
    funds = new FundService(around);
    bas = coop.founder.id();
    noor = add("Noor Kramer");
    mees = add("Mees Bakker");
    ilse = add("Ilse Bos");
  }

  public MemberId add(String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  /// Two of the others agree, 500 at once, 800 a year, 100 stays, 25 a month of everybody.
  public static SpendingRule rule(FundKind fund, LocalDate from) {
    return new SpendingRule(
        new FundRuleId(new UUID(0, 0)),
        fund,
        from,
        new SpendingRule.Voting(Deciders.MEMBERS, 2, 14),
        new SpendingRule.Limits(
            Money.parse("500"), Optional.of(Money.parse("800")), Money.parse("100"), 80),
        60,
        6,
        Money.parse("25"),
        "Assembly of 12 May");
  }

  /// With a rule, and so much in it from Bas.
  public FundOffice filled(FundKind fund, String amount) {
    done(funds.lay(rule(fund, TODAY.minusMonths(3))));
    done(funds.add(fund, bas, Money.parse(amount), TODAY.minusMonths(2)));
    return this;
  }

  /// Of a member for work that a client was invoiced for on a day.
  public WaitingInvoice invoice(
      MemberId member, String number, LocalDate day, String gross, String released) {
    invoices.removeIf(one -> one.number().equals(number));
    var invoice =
        new WaitingInvoice(
            new SelfBillId(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))),
            member,
            number,
            "Gemeente Zutphen",
            day,
            Money.parse(gross),
            Money.parse(released));
    invoices.add(invoice);
    return invoice;
  }

  public void credited(WaitingInvoice invoice) {
    invoices.remove(invoice);
  }

  public static RequestDraft draft(FundKind fund, MemberId member, String amount) {
    return new RequestDraft(fund, member, Money.parse(amount), Optional.empty(), Optional.empty());
  }

  public static RequestDraft byInvoice(
      FundKind fund, MemberId member, String amount, String number) {
    return new RequestDraft(
        fund, member, Money.parse(amount), Optional.of(number), Optional.empty());
  }

  public static RequestDraft byPlan(MemberId member, String amount, int months) {
    return new RequestDraft(
        FundKind.ADVANCE, member, Money.parse(amount), Optional.empty(), Optional.of(months));
  }

  /// Asked, agreed to by those, and booked.
  public FundRequest paid(RequestDraft draft, MemberId... agree) {
    var request = agreed(draft, agree);
    done(funds.payOut(request.id(), TODAY));
    return request;
  }

  public FundRequest agreed(RequestDraft draft, MemberId... agree) {
    var request = done(funds.ask(draft));
    for (var who : agree) vote(request, who, true);
    return request;
  }

  public void vote(FundRequest request, MemberId who, boolean agrees) {
    if (!(funds.vote(request.round(), who, agrees) instanceof DecisionOutcome.Done))
      throw new AssertionError("not cast");
  }

  public RequestStanding now(FundRequest request) {
    return funds.requests().stream()
        .filter(one -> one.request().id().equals(request.id()))
        .findFirst()
        .orElseThrow();
  }

  /// What stands on an account of the books, debit positive.
  public String balance(String number) {
    return coop.statements.balances(BalanceFilter.all(coop.book)).stream()
        .filter(one -> one.account().number().equals(number))
        .map(one -> one.balance().toString())
        .findFirst()
        .orElse("0.00");
  }

  public static <T> T done(FundOutcome<T> outcome) {
    return switch (outcome) {
      case FundOutcome.Done<T>(var result, var _) -> result;
      case FundOutcome.Refused<T>(var why) -> throw new AssertionError(why.key() + why.arguments());
    };
  }

  public static <T> Refusal refusal(FundOutcome<T> outcome) {
    return switch (outcome) {
      case FundOutcome.Done<T>(var result, var _) -> throw new AssertionError(result);
      case FundOutcome.Refused<T>(var why) -> why;
    };
  }

  @Override
  public void close() {
    coop.close();
  }
}
