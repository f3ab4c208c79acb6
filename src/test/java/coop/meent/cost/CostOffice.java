package coop.meent.cost;

import coop.meent.TestCooperative;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.split.BillingDetails;
import coop.meent.split.SplitOutcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Three members, of whom Noor came in August and Tom left in September, and an office that cost
/// 1,000 euros in the third quarter.
public final class CostOffice implements AutoCloseable {

  public static final FiscalPeriod Q3 = FiscalPeriod.quarter(2026, 3);
  public static final LocalDate BEFORE = LocalDate.of(2026, 6, 12);

  public final TestCooperative coop;
  public final CostService costs;
  public final MemberId bas;
  public final MemberId noor;
  public final MemberId tom;

  public CostOffice(Path folder) {
    coop = new TestCooperative(folder);
    costs = coop.costs.service();
    bas = coop.founder.id();
    noor = add("Noor Kramer", LocalDate.of(2026, 8, 15), Optional.empty());
    tom = add("Tom Smit", LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 9, 10)));
    rent("2026-07-31", "600.00");
    rent("2026-08-31", "400.00");
    rent("2026-10-31", "333.00");
  }

  public MemberId add(String name, LocalDate joined, Optional<LocalDate> left) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            joined,
            left,
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  public EntryId rent(String day, String amount) {
    return record(day, "Huur kantoor", line("45105", amount), line("10201", "-" + amount));
  }

  Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  Posting line(String account, String amount, MemberId member) {
    return line(account, amount).with(Dimensions.NONE.withMember(member));
  }

  EntryId record(String day, String text, Posting... postings) {
    var draft = EntryDraft.of(coop.book, LocalDate.parse(day), text, List.of(postings));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().id();
  }

  public CostPool pool(String name, VatKind vat, Rhythm rhythm, String... accounts) {
    return done(
        costs.add(
            new PoolDraft(
                name,
                vat,
                rhythm,
                Arrays.stream(accounts).map(coop::account).toList(),
                List.of())));
  }

  public CostKey key(CostPool pool, KeyKind kind, Map<MemberId, String> weights) {
    return done(costs.fix(pool.id(), draft(kind, weights, "2026-07-01", "2026-06-12")));
  }

  static KeyDraft draft(KeyKind kind, Map<MemberId, String> weights, String from, String resolved) {
    var numbers =
        weights.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, one -> new BigDecimal(one.getValue())));
    return new KeyDraft(
        kind, numbers, LocalDate.parse(from), LocalDate.parse(resolved), "Besluit 7, ALV juni");
  }

  /// An office for joint account, by the time of membership.
  public CostPool office() {
    var pool = pool("Kantoor", VatKind.JOINT, Rhythm.QUARTER, "45105");
    key(pool, KeyKind.WEEKS, Map.of());
    return pool;
  }

  public void addresses() {
    for (var member : coop.members.members())
      if (!(coop.agreements.tell(
              new BillingDetails(
                  new UUID(0, 0),
                  member.id(),
                  LocalDate.of(2025, 1, 1),
                  false,
                  Optional.of("NL000099998B57"),
                  Optional.of("90000001"),
                  "Dorpsstraat " + member.number().orElse(0),
                  "7201 AA",
                  "Zutphen",
                  "NL"))
          instanceof SplitOutcome.Done)) throw new AssertionError(member.name());
  }

  public static <T> T done(CostOutcome<T> outcome) {
    return switch (outcome) {
      case CostOutcome.Done<T>(var result, var _) -> result;
      case CostOutcome.Refused<T>(var why) -> throw new AssertionError(why.key() + why.arguments());
    };
  }

  public static <T> coop.meent.base.Refusal refusal(CostOutcome<T> outcome) {
    return switch (outcome) {
      case CostOutcome.Done<T>(var result, var _) -> throw new AssertionError(result);
      case CostOutcome.Refused<T>(var why) -> why;
    };
  }

  /// What stands on an account, debit positive.
  String balance(String account) {
    return coop.statements.balances(BalanceFilter.all(coop.book)).stream()
        .filter(one -> one.account().number().equals(account))
        .map(one -> one.balance().toString())
        .findFirst()
        .orElse("0.00");
  }

  /// What a member owes on the current account.
  String owed(MemberId member) {
    return coop.statements
        .balancesByMember(BalanceFilter.all(coop.book), List.of(coop.account("16801")))
        .getOrDefault(member, Money.ZERO)
        .toString();
  }

  @Override
  public void close() {
    coop.close();
  }
}
