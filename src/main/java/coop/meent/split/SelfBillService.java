package coop.meent.split;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Id.SplitId;
import coop.meent.member.Member;
import coop.meent.split.SelfBill.Kind;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The invoices that the cooperative makes out for its members, and their word on them.
public final class SelfBillService {

  private final Surroundings around;
  private final Entries entries;
  private final Parties parties;
  private final SelfBills bills = new SelfBills();
  private final TeamSplits splits = new TeamSplits();
  private final Agreements agreements = new Agreements();

  public SelfBillService(Surroundings around) {
    this.around = around;
    entries = new Entries(around);
    parties = new Parties(around);
  }

  /// An invoice with what became of it.
  ///
  /// @param share that it is for
  /// @param answer the member's last word
  public record Standing(
      SelfBill bill, TeamShare share, BillState state, Optional<Answer> answer) {}

  /// All that can be read here, the newest first.
  public List<Standing> bills() {
    return around.store().read(sql -> standing(sql, bills.all(sql)));
  }

  public List<Standing> bills(MemberId member) {
    return bills().stream().filter(one -> one.bill().member().equals(member)).toList();
  }

  public Optional<Standing> bill(SelfBillId id) {
    return bills().stream().filter(one -> one.bill().id().equals(id)).findFirst();
  }

  /// By the number that people know it by.
  public Optional<Standing> bill(String number) {
    return bills().stream()
        .filter(one -> one.bill().number().toString().equalsIgnoreCase(number.strip()))
        .findFirst();
  }

  private List<Standing> standing(DSLContext sql, List<SelfBill> all) {
    var answers = bills.answers(sql);
    var credited = credited(all);
    Map<ShareId, TeamShare> shares = new LinkedHashMap<>();
    for (var share : splits.shares(sql)) shares.put(share.id(), share);
    List<Standing> standing = new ArrayList<>();
    for (var bill : all) {
      var share = shares.get(bill.share());
      if (share == null) continue; // Its change is on the way; the row comes with it.
      var answer = Optional.ofNullable(answers.get(bill.id()));
      var state = BillState.of(bill, credited.contains(bill.id()), answer, around.today());
      standing.add(new Standing(bill, share, state, answer));
    }
    return standing;
  }

  private static Set<SelfBillId> credited(List<SelfBill> all) {
    return all.stream().flatMap(one -> one.credits().stream()).collect(Collectors.toSet());
  }

  /// Shares that no invoice stands for, by split; none of splits that have no such share.
  public Map<SplitId, List<TeamShare>> unbilled() {
    return around
        .store()
        .read(sql ->
            unbilled(sql, splits.shares(sql)).stream()
                .collect(Collectors.groupingBy(TeamShare::split)));
  }

  private List<TeamShare> unbilled(DSLContext sql, SplitId split) {
    return unbilled(sql, splits.shares(sql, split));
  }

  private List<TeamShare> unbilled(DSLContext sql, List<TeamShare> shares) {
    var all = bills.all(sql);
    var credited = credited(all);
    Set<ShareId> billed =
        all.stream()
            .filter(one -> !one.isCredit() && !credited.contains(one.id()))
            .map(SelfBill::share)
            .collect(Collectors.toSet());
    Set<ShareId> gone =
        shares.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    return shares.stream()
        .filter(one -> one.takesBack().isEmpty() && !gone.contains(one.id()))
        .filter(one -> !billed.contains(one.id()) && !one.amount().isZero())
        .toList();
  }

  /// Makes the invoices of a split that are still to be made, all of them or none.
  ///
  /// @param only of these members; of all when empty
  public SplitOutcome<List<SelfBill>> bill(SplitId split, LocalDate day, Set<MemberId> only) {
    return around.deed("split.bill", tx -> bill(tx, split, day, only));
  }

  private List<SelfBill> bill(Tx tx, SplitId id, LocalDate day, Set<MemberId> only) {
    var split =
        splits
            .find(tx.sql(), id)
            .filter(TeamSplit::stands)
            .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoSplit()));
    if (day.isBefore(split.invoiceDate()))
      throw Surroundings.refused(new SplitRefusal.BeforeInvoice(day, split.invoiceDate()));
    var shares =
        unbilled(tx.sql(), id).stream()
            .filter(one -> only.isEmpty() || only.contains(one.member()))
            .toList();
    if (shares.isEmpty()) throw Surroundings.refused(new SplitRefusal.NothingToBill());
    var known = known(tx.sql(), shares, day);
    var people = around.people();
    return shares.stream()
        .sorted(java.util.Comparator.comparingInt(one -> number(people, one.member())))
        .map(share -> bill(tx, share, known, people, day))
        .toList();
  }

  private static int number(Map<MemberId, Member> people, MemberId member) {
    return Optional.ofNullable(people.get(member)).flatMap(Member::number).orElse(0);
  }

  /// What an invoice of each of them needs to say.
  private record Known(
      Map<MemberId, BillingAgreement> agreements, Map<MemberId, BillingDetails> details) {}

  /// All that is missing is named at once.
  private Known known(DSLContext sql, List<TeamShare> shares, LocalDate day) {
    var given = agreements.agreements(sql);
    var told = agreements.details(sql);
    var known = new Known(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (var share : shares) {
      BillingAgreement.on(given, share.member(), day)
          .ifPresent(one -> known.agreements.put(share.member(), one));
      BillingDetails.on(told, share.member(), day)
          .ifPresent(one -> known.details.put(share.member(), one));
    }
    var people = around.people();
    require(
        shares, known.agreements::containsKey, names -> new SplitRefusal.NoAgreement(names, day));
    require(shares, known.details::containsKey, names -> new SplitRefusal.NoDetails(names, day));
    require(shares, who -> number(people, who) > 0, SplitRefusal.NoMemberNumber::new);
    return known;
  }

  private void require(
      List<TeamShare> shares,
      java.util.function.Predicate<MemberId> isThere,
      Function<String, SplitRefusal> refusal) {
    var missing = shares.stream().map(TeamShare::member).filter(who -> !isThere.test(who)).toList();
    if (missing.isEmpty()) return;
    var names = missing.stream().map(parties::name).collect(Collectors.joining(", "));
    throw Surroundings.refused(refusal.apply(names));
  }

  private SelfBill bill(
      Tx tx, TeamShare share, Known known, Map<MemberId, Member> people, LocalDate day) {
    var who = share.member();
    var details = Objects.requireNonNull(known.details.get(who));
    var agreement = Objects.requireNonNull(known.agreements.get(who));
    var number = bills.next(tx, who, number(people, who), day.getYear());
    var vat = BillVat.of(share.amount(), details.isSmallBusiness(), day);
    var draft =
        new SelfBillDraft(
            number,
            share,
            parties.name(who),
            day,
            false,
            details.isSmallBusiness(),
            share.amount(),
            vat.amount());
    var bill =
        new SelfBill(
            new SelfBillId(around.ids().next()),
            who,
            number,
            Kind.INVOICE,
            Optional.empty(),
            share.id(),
            day,
            share.amount(),
            vat.code(),
            vat.percent(),
            vat.amount(),
            parties.supplier(who, details),
            parties.customer(),
            details.id(),
            agreement.id(),
            agreement.silenceDays(),
            Optional.empty(),
            entry(tx, draft),
            around.clock().instant());
    bills.put(tx, share.space(), bill);
    return bill;
  }

  private EntryId entry(Tx tx, SelfBillDraft draft) {
    return entries.billed(tx, draft).id();
  }

  /// Credits an invoice as a whole, with the next number of the same series; its share can be
  /// invoiced anew.
  public SplitOutcome<SelfBill> credit(SelfBillId id, LocalDate day, String reason) {
    return around.deed("split.credit", tx -> credit(tx, id, day, reason));
  }

  private SelfBill credit(Tx tx, SelfBillId id, LocalDate day, String reason) {
    var bill =
        bills
            .find(tx.sql(), id)
            .filter(one -> !one.isCredit())
            .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoSuchBill("?")));
    if (credited(bills.all(tx.sql())).contains(id))
      throw Surroundings.refused(new SplitRefusal.AlreadyCredited(bill.number().toString()));
    if (reason.isBlank()) throw Surroundings.refused(new SplitRefusal.NoReason());
    if (day.isBefore(bill.issued()))
      throw Surroundings.refused(new SplitRefusal.BeforeInvoice(day, bill.issued()));
    var share = splits.share(tx.sql(), bill.share()).orElseThrow();
    var number = bills.next(tx, bill.member(), bill.number().member(), day.getYear());
    var draft =
        new SelfBillDraft(
            number,
            share,
            parties.name(bill.member()),
            day,
            true,
            bill.vatCode().equals(BillVat.SMALL_BUSINESS),
            bill.net().negate(),
            bill.vat().negate());
    var credit = credit(bill, draft, reason, entry(tx, draft));
    bills.put(tx, share.space(), credit);
    return credit;
  }

  private SelfBill credit(SelfBill bill, SelfBillDraft draft, String reason, EntryId entry) {
    return new SelfBill(
        new SelfBillId(around.ids().next()),
        bill.member(),
        draft.number(),
        Kind.CREDIT,
        Optional.of(bill.id()),
        bill.share(),
        draft.issued(),
        draft.net(),
        bill.vatCode(),
        bill.vatPercent(),
        draft.vat(),
        bill.supplier(),
        bill.customer(),
        bill.details(),
        bill.agreement(),
        bill.silenceDays(),
        Optional.of(reason.strip()),
        entry,
        around.clock().instant());
  }

  /// Credits what stands of these shares, as part of taking a split back.
  void creditAll(Tx tx, List<TeamShare> shares, String reason) {
    var all = bills.all(tx.sql());
    var credited = new HashSet<>(credited(all));
    var ids = shares.stream().map(TeamShare::id).collect(Collectors.toSet());
    for (var bill : all) {
      if (bill.isCredit() || credited.contains(bill.id()) || !ids.contains(bill.share())) continue;
      var today = around.today();
      var day = today.isBefore(bill.issued()) ? bill.issued() : today;
      var _ = credit(tx, bill.id(), day, reason);
    }
  }

  /// The member accepts.
  ///
  /// @param who sits at this laptop
  public SplitOutcome<Answer> accept(SelfBillId id, MemberId who) {
    return answer(id, who, true, Optional.empty());
  }

  /// The member objects; the office is proposed a credit note.
  public SplitOutcome<Answer> object(SelfBillId id, MemberId who, String reason) {
    if (reason.isBlank()) return new SplitOutcome.Refused<>(new SplitRefusal.NoReason());
    return answer(id, who, false, Optional.of(reason.strip()));
  }

  private SplitOutcome<Answer> answer(
      SelfBillId id, MemberId who, boolean isAccepted, Optional<String> reason) {
    return around.deed(
        isAccepted ? "split.accept" : "split.object",
        tx -> {
          var standing =
              standing(tx.sql(), bills.all(tx.sql())).stream()
                  .filter(one -> one.bill().id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoSuchBill("?")));
          var bill = standing.bill();
          var number = bill.number().toString();
          if (!bill.member().equals(who))
            throw Surroundings.refused(new SplitRefusal.NotYours(number));
          switch (standing.state()) {
            case CREDIT, CREDITED, ACCEPTED ->
                throw Surroundings.refused(new SplitRefusal.AnsweredAlready(number));
            case OPEN, OBJECTED, ACCEPTED_BY_SILENCE -> {}
          }
          var answer = new Answer(id, isAccepted, reason, around.today());
          bills.put(tx, around.ids(), answer, standing.share(), around.clock().instant());
          return answer;
        });
  }
}
