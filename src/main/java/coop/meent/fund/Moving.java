package coop.meent.fund;

import coop.meent.base.Id.FundRequestId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MovementId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Predicate;

/// Books what goes in and out of funds. What may happen once only is about one thing, so that two
/// laptops that did it apart are told of each other.
record Moving(Surroundings around, FundRows rows, Standings standings, FundBook book) {

  // In.

  FundOutcome<Movement> month(FundKind fund, YearMonth month) {
    return around.deed(
        "fund.month",
        tx -> {
          var today = around.today();
          if (today.isBefore(month.atDay(1)))
            throw Surroundings.refused(new FundRefusal.NotYet(month.atDay(1)));
          var day = today.isBefore(month.atEndOfMonth()) ? today : month.atEndOfMonth();
          var standing = standings.fund(fund);
          var rule = new RuleBook(standing.rules()).on(fund, day);
          if (rule.filter(one -> one.monthly().isPositive()).isEmpty())
            throw Surroundings.refused(new FundRefusal.NoContribution(fund, day));
          var about = Ids.derived("fund.month", fund.name(), month.toString());
          if (standing.movements().stream()
              .anyMatch(one -> one.stands() && one.about().equals(about)))
            throw Surroundings.refused(new FundRefusal.ChargedAlready(month));
          SequencedMap<MemberId, Money> of = new LinkedHashMap<>();
          for (var member : Standings.payers(around.memberships().register(), day))
            of.put(member, rule.get().monthly());
          if (of.isEmpty()) throw Surroundings.refused(new FundRefusal.NobodyPays(month));
          var words = around.written();
          var text = words.get("fund.entry.month", words.value(fund), words.month(month));
          return charge(tx, new What(fund, MovementKind.MONTHLY, about, day), text, of);
        });
  }

  FundOutcome<Movement> add(FundKind fund, MemberId member, Money amount, LocalDate day) {
    return around.deed(
        "fund.add",
        tx -> {
          if (day.isAfter(around.today())) throw Surroundings.refused(new FundRefusal.NotYet(day));
          if (!amount.isPositive()) throw Surroundings.refused(new FundRefusal.NoAmount());
          if (standings.fund(fund).rules().isEmpty())
            throw Surroundings.refused(new FundRefusal.NoRule(fund));
          SequencedMap<MemberId, Money> of = new LinkedHashMap<>();
          of.put(member, amount);
          var words = around.written();
          var text = words.get("fund.entry.added", words.value(fund), around.name(member));
          var what = new What(fund, MovementKind.ADDED, around.ids().next(), day);
          return charge(tx, what, text, of);
        });
  }

  /// @param about what it may happen for once only
  private record What(FundKind fund, MovementKind kind, UUID about, LocalDate day) {}

  private Movement charge(Tx tx, What what, String text, SequencedMap<MemberId, Money> of) {
    var entry = book.charge(tx, around.book(), what.fund, what.day, text, of);
    List<Movement.Part> parts = new ArrayList<>();
    of.forEach((member, amount) -> parts.add(new Movement.Part(member, Optional.empty(), amount)));
    return put(tx, what, parts, entry, Optional.empty());
  }

  private Movement put(
      Tx tx,
      What what,
      List<Movement.Part> parts,
      JournalEntry entry,
      Optional<MovementId> takesBack) {
    var movement =
        new Movement(
            new MovementId(around.ids().next()),
            what.about,
            what.fund,
            what.kind,
            entry.date(),
            Money.sum(parts.stream().map(Movement.Part::amount).toList()),
            parts.size(),
            entry.id(),
            takesBack,
            Optional.empty(),
            parts);
    Map<Movement.Part, Space> spaces = new LinkedHashMap<>();
    for (var part : parts) spaces.put(part, around.kept().with(part.member()));
    rows.put(tx, around.ids(), movement, spaces, around.clock().instant());
    return movement;
  }

  // Out.

  FundOutcome<Movement> payOut(FundRequestId id, LocalDate day) {
    return around.deed(
        "fund.pay",
        tx -> {
          if (day.isAfter(around.today())) throw Surroundings.refused(new FundRefusal.NotYet(day));
          var one = required(id);
          if (one.paidOut().isPresent())
            throw Surroundings.refused(new FundRefusal.PaidOutAlready());
          if (one.state() != RequestState.APPROVED)
            throw Surroundings.refused(new FundRefusal.NotApproved(one.state()));
          var request = one.request();
          if (request.fund().isLent())
            new Asking(around, rows, standings).checkMember(request.member());
          var balance = standings.fund(request.fund()).balance();
          if (request.amount().compareTo(balance) > 0)
            throw Surroundings.refused(
                new FundRefusal.AboveFund(request.amount(), balance, balance));
          var entry = book.payOut(tx, around.book(), request, day, text("fund.entry.out", request));
          var what = new What(request.fund(), MovementKind.PAID_OUT, id.uuid(), day);
          return put(tx, what, part(request, request.amount().negate()), entry, Optional.empty());
        });
  }

  private RequestStanding required(FundRequestId id) {
    return standings.requests().stream()
        .filter(one -> one.request().id().equals(id))
        .findFirst()
        .orElseThrow(() -> Surroundings.refused(new FundRefusal.NoSuchRequest("?")));
  }

  private String text(String key, FundRequest request) {
    var words = around.written();
    return words.get(key, words.value(request.fund()), around.name(request.member()));
  }

  private static List<Movement.Part> part(FundRequest request, Money amount) {
    return List.of(new Movement.Part(request.member(), Optional.of(request.id()), amount));
  }

  // Back.

  /// All that is due by now.
  ///
  /// @param whose of which requests
  FundOutcome<List<Movement>> collect(Predicate<RequestStanding> whose) {
    return around.deed(
        "fund.collect",
        tx -> {
          var due =
              standings.requests().stream()
                  .filter(whose)
                  .filter(one -> one.due().isPositive())
                  .toList();
          if (due.isEmpty()) throw Surroundings.refused(new FundRefusal.NothingDue());
          return due.stream().map(one -> back(tx, one, one.due())).toList();
        });
  }

  FundOutcome<Movement> giveBack(FundRequestId id, Money amount) {
    return around.deed(
        "fund.back",
        tx -> {
          if (!amount.isPositive()) throw Surroundings.refused(new FundRefusal.NoAmount());
          var one = required(id);
          if (amount.compareTo(one.outstanding()) > 0)
            throw Surroundings.refused(new FundRefusal.MoreThanOut(amount, one.outstanding()));
          return back(tx, one, amount);
        });
  }

  /// About what came back before: what two laptops collect apart is the same.
  private Movement back(Tx tx, RequestStanding one, Money amount) {
    var request = one.request();
    var today = around.today();
    var entry =
        book.comeBack(tx, around.book(), request, today, text("fund.entry.back", request), amount);
    var about =
        Ids.derived(
            "fund.back", request.id().uuid().toString(), Long.toString(one.returned().cents()));
    var what = new What(request.fund(), MovementKind.CAME_BACK, about, today);
    return put(tx, what, part(request, amount), entry, Optional.empty());
  }

  // Taking back.

  FundOutcome<Movement> takeBack(MovementId id) {
    return around.deed(
        "fund.takeBack",
        tx -> {
          var movement =
              around.store().read(rows::movements).stream()
                  .filter(one -> one.id().equals(id) && one.stands())
                  .findFirst()
                  .orElseThrow(() -> Surroundings.refused(new FundRefusal.NotStanding()));
          check(movement);
          return takeBack(tx, movement);
        });
  }

  private void check(Movement movement) {
    var balance = standings.fund(movement.fund()).balance().minus(movement.amount());
    if (balance.isNegative()) throw Surroundings.refused(new FundRefusal.WouldBeBelowZero(balance));
    if (movement.kind() != MovementKind.PAID_OUT) return;
    for (var part : movement.parts()) {
      var request = part.request().flatMap(id -> find(id));
      if (request.isEmpty()) continue;
      if (request.get().atBank().isPositive())
        throw Surroundings.refused(new FundRefusal.NotAtBankYet());
      if (!request.get().cameBack().isEmpty())
        throw Surroundings.refused(new FundRefusal.CameBackAlready());
    }
  }

  private Optional<RequestStanding> find(FundRequestId id) {
    return standings.requests().stream().filter(one -> one.request().id().equals(id)).findFirst();
  }

  private Movement takeBack(Tx tx, Movement movement) {
    var booked = around.ledger().entry(movement.entry()).orElseThrow();
    var entry = around.ledger().takeBack(tx, booked);
    var parts =
        movement.parts().stream()
            .map(one -> new Movement.Part(one.member(), one.request(), one.amount().negate()))
            .toList();
    var what =
        new What(movement.fund(), MovementKind.TAKEN_BACK, movement.id().uuid(), entry.date());
    return put(tx, what, parts, entry, Optional.of(movement.id()));
  }

  /// Settles that laptops apart did the same: one stays, the others are taken back.
  ///
  /// @return false when this was settled before
  boolean keep(UUID about, MovementId kept) {
    return around
        .store()
        .write(
            "fund.keep",
            tx -> {
              var standing =
                  rows.movements(tx.sql()).stream()
                      .filter(one -> one.stands() && one.about().equals(about))
                      .toList();
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              for (var one : standing) if (!one.id().equals(kept)) takeBack(tx, one);
              return true;
            });
  }
}
