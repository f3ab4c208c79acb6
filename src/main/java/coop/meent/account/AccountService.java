package coop.meent.account;

import coop.meent.account.AccountStatement.Cause;
import coop.meent.account.AccountStatement.Line;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.cost.CostService;
import coop.meent.cost.CostShare;
import coop.meent.cost.Why;
import coop.meent.exchange.LeadThanks;
import coop.meent.exchange.ThanksService;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.EntryOrigin;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.CurrentAccount;
import coop.meent.member.Member;
import coop.meent.profit.ProfitService;
import coop.meent.split.AccountLine;
import coop.meent.split.TeamService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads current accounts with the cause of each line.
public final class AccountService {

  private final Rooms rooms;

  /// Where lines and their causes are.
  public record Rooms(
      LedgerService ledger,
      Statements statements,
      TeamService team,
      CostService costs,
      ProfitService profit,
      ThanksService thanks) {}

  public AccountService(Rooms rooms) {
    this.rooms = rooms;
  }

  /// What can be read here of a member's account.
  public AccountStatement of(Member member, FiscalPeriod period) {
    var causes = causes(member.id());
    return book()
        .map(book -> booked(book, member, period, causes))
        .orElseGet(() -> told(member, period, causes));
  }

  private Optional<BookId> book() {
    return rooms.ledger.cooperativeBook().map(Book::id);
  }

  /// Why an entry is on the account.
  private record Reason(Cause cause, Optional<Named> why) {}

  private Map<EntryId, Reason> causes(MemberId member) {
    Map<EntryId, Reason> causes = new HashMap<>();
    for (var one : rooms.team.bills().bills(member))
      causes.put(
          one.bill().entry(),
          new Reason(
              Cause.WORK,
              Optional.of(texts ->
                  texts.get(
                      "account.why.work",
                      one.bill().number(),
                      one.share().work(),
                      one.share().invoiceNumber()))));
    for (var one : rooms.costs.shares(member))
      causes.put(one.entry(), new Reason(Cause.COSTS, Optional.of(Why.of(one))));
    for (var one : rooms.profit.shares())
      if (one.member().equals(member))
        causes.put(one.entry(), new Reason(Cause.PROFIT, Optional.empty()));
    for (var one : rooms.thanks.parts(member))
      causes.put(one.entry(), new Reason(Cause.THANKS, Optional.of(one)));
    return causes;
  }

  /// From the cooperative's book. What lies before the period is read as a sum.
  private AccountStatement booked(
      BookId book, Member member, FiscalPeriod period, Map<EntryId, Reason> causes) {
    var about = Dimensions.NONE.withMember(member.id());
    var opening = Money.ZERO;
    Map<EntryId, Line> lines = new LinkedHashMap<>();
    for (var account : rooms.ledger.accounts(book)) {
      if (!CurrentAccount.isOne(account)) continue;
      var card = rooms.statements.accountCard(account.id(), period, about, 0, Integer.MAX_VALUE);
      opening = opening.minus(card.opening());
      for (var one : card.lines())
        lines.merge(
            one.entry(),
            new Line(
                one.entry(),
                one.reference(),
                one.date(),
                one.text(),
                Cause.OTHER,
                Optional.empty(),
                one.amount().negate()),
            (before, more) -> with(before, before.amount().plus(more.amount())));
    }
    List<Line> caused = new ArrayList<>();
    var origins = rooms.ledger.origins(lines.keySet());
    for (var line : lines.values()) {
      var origin = origins.get(line.entry());
      if (origin != null) caused.add(with(line, reason(line.entry(), origin, causes)));
    }
    caused.sort(Comparator.comparing(Line::date));
    return new AccountStatement(member, period, opening, caused);
  }

  /// What takes an entry back has its cause.
  private static Reason reason(EntryId entry, EntryOrigin origin, Map<EntryId, Reason> causes) {
    var known = Optional.ofNullable(causes.get(entry)).or(() -> origin.reverses().map(causes::get));
    return known.orElseGet(() ->
        new Reason(
            origin.kind() == EntryKind.BANK ? Cause.PAYMENT : Cause.OTHER, Optional.empty()));
  }

  /// From what the office told the member; shares of costs and thanks each say themselves.
  private AccountStatement told(Member who, FiscalPeriod period, Map<EntryId, Reason> causes) {
    var member = who.id();
    Map<EntryId, Line> lines = new LinkedHashMap<>();
    for (var one : rooms.team.releases().lines()) {
      if (!one.member().equals(member)) continue;
      var reason =
          Optional.ofNullable(causes.get(one.entry()))
              .orElseGet(() -> new Reason(cause(one), Optional.empty()));
      lines.merge(
          one.entry(),
          new Line(
              one.entry(),
              one.reference(),
              one.date(),
              one.text(),
              reason.cause(),
              reason.why(),
              one.amount()),
          (before, more) -> with(before, before.amount().plus(more.amount())));
    }
    for (var share : rooms.costs.shares(member)) lines.putIfAbsent(share.entry(), line(share));
    for (var part : rooms.thanks.parts(member)) lines.putIfAbsent(part.entry(), line(part));
    var all = lines.values().stream().sorted(Comparator.comparing(Line::date)).toList();
    var before = all.stream().filter(one -> one.date().isBefore(period.from()));
    return new AccountStatement(
        who,
        period,
        Money.sum(before.map(Line::amount).toList()),
        all.stream().filter(one -> period.contains(one.date())).toList());
  }

  private static Cause cause(AccountLine line) {
    return switch (line.kind()) {
      case SELF_BILL -> Cause.WORK;
      case PAYMENT -> Cause.PAYMENT;
      case OTHER -> Cause.OTHER;
    };
  }

  private static Line line(CostShare share) {
    return new Line(
        share.entry(),
        share.bill().map(bill -> bill.number().toString()).orElse(""),
        share.issued(),
        share.poolName(),
        Cause.COSTS,
        Optional.of(Why.of(share)),
        share.gross().negate());
  }

  private static Line line(LeadThanks.Part part) {
    return new Line(
        part.entry(),
        part.bill().map(bill -> bill.number().toString()).orElse(""),
        part.on(),
        part.what(),
        Cause.THANKS,
        Optional.of(part),
        part.onAccount());
  }

  private static Line with(Line line, Money amount) {
    return new Line(
        line.entry(), line.reference(), line.date(), line.text(), line.cause(), line.why(), amount);
  }

  private static Line with(Line line, Reason reason) {
    return new Line(
        line.entry(),
        line.reference(),
        line.date(),
        line.text(),
        reason.cause(),
        reason.why(),
        line.amount());
  }
}
