package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Id.SplitId;
import coop.meent.member.Member;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Deeds on the division of what invoices brought.
public final class SplitService {

  private final Surroundings around;
  private final MarginRules margins = new MarginRules();
  private final TeamSplits splits = new TeamSplits();
  private final SelfBillService bills;
  private final Entries entries;

  public SplitService(Surroundings around, SelfBillService bills) {
    this.around = around;
    this.bills = bills;
    entries = new Entries(around);
  }

  /// What final invoices brought and was not divided yet, the newest first. Those of before the
  /// first margin that was laid down were divided elsewhere.
  public List<Billed> undivided() {
    var divided = standing();
    var since = margins().stream().map(MarginRule::from).min(Comparator.naturalOrder());
    return around.billed().all().stream()
        .filter(one -> !divided.contains(one.id()) && !one.net().isZero())
        .filter(one -> since.filter(one.date()::isBefore).isEmpty())
        .toList();
  }

  private List<UUID> standing() {
    return splits().stream().filter(TeamSplit::stands).map(TeamSplit::billed).toList();
  }

  /// Of every final invoice, the newest first.
  public List<Billed> invoiced() {
    return around.billed().all();
  }

  public Optional<Billed> billed(UUID id) {
    return around.billed().all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Of an invoice on several assignments one for each.
  public List<Billed> billed(String invoiceNumber) {
    return around.billed().all().stream()
        .filter(one -> one.number().equalsIgnoreCase(invoiceNumber.strip()))
        .toList();
  }

  /// The newest first, also those that were taken back.
  public List<TeamSplit> splits() {
    return around.store().read(splits::all);
  }

  public Optional<TeamSplit> split(SplitId id) {
    return around.store().read(sql -> splits.find(sql, id));
  }

  /// All shares that can be read here, the newest first, also those that take back others.
  public List<TeamShare> shares() {
    return around.store().read(splits::shares);
  }

  public List<TeamShare> shares(SplitId split) {
    return around.store().read(sql -> splits.shares(sql, split));
  }

  /// What the cooperative keeps of an assignment's invoices on a day; empty when nobody laid it
  /// down.
  public Optional<MarginRule> margin(AssignmentId assignment, LocalDate day) {
    return MarginRule.of(margins(), assignment, day);
  }

  /// In the order in which they were said.
  public List<MarginRule> margins() {
    return around.store().read(margins::all);
  }

  public SplitOutcome<MarginRule> setMargin(MarginRule rule) {
    var percent = rule.percent();
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)
      return new SplitOutcome.Refused<>(new SplitRefusal.MarginOutOfRange(percent.toPlainString()));
    if (rule.from().getYear() < 1990 || rule.from().getYear() > 2200)
      return new SplitOutcome.Refused<>(new SplitRefusal.DateOutOfRange());
    return around.deed(
        "split.margin",
        tx -> {
          margins.put(tx, around.ids(), rule, around.clock().instant());
          return rule;
        });
  }

  /// What a draft comes to, without writing anything.
  public SplitOutcome<Division> preview(SplitDraft draft) {
    var billed = billed(draft.billed());
    if (billed.isEmpty()) return new SplitOutcome.Refused<>(new SplitRefusal.NoSuchInvoice("?"));
    var people = around.people();
    var refusal = SplitRules.refusal(draft, billed.get(), people);
    if (refusal.isPresent()) return new SplitOutcome.Refused<>(refusal.get());
    var deed = new coop.meent.base.Id.DeedId(new UUID(0, 0));
    return new SplitOutcome.Done<>(division(draft, billed.get(), people), deed);
  }

  private static Division division(SplitDraft draft, Billed billed, Map<MemberId, Member> people) {
    var claims =
        draft.weights().stream()
            .filter(one -> one.weight().signum() > 0)
            .map(one -> {
              var number = Optional.ofNullable(people.get(one.member())).flatMap(Member::number);
              return new Claim(one.member(), number, one.weight());
            })
            .toList();
    return Division.of(billed.net(), SplitRules.margin(draft), draft.key(), claims);
  }

  /// Divides what an invoice brought: books what the team is owed, and tells each member their
  /// share.
  public SplitOutcome<TeamSplit> split(SplitDraft draft) {
    return around.deed("split.divide", tx -> split(tx, draft));
  }

  private TeamSplit split(Tx tx, SplitDraft draft) {
    var billed =
        billed(draft.billed())
            .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoSuchInvoice("?")));
    if (isDivided(tx.sql(), billed.id()))
      throw Surroundings.refused(new SplitRefusal.AlreadySplit(billed.number()));
    var people = around.people();
    SplitRules.refusal(draft, billed, people)
        .ifPresent(refusal -> {
          throw Surroundings.refused(refusal);
        });
    return record(tx, billed, division(draft, billed, people), draft.marginPercent());
  }

  private boolean isDivided(DSLContext sql, UUID billed) {
    return splits.all(sql).stream().anyMatch(one -> one.stands() && one.billed().equals(billed));
  }

  private TeamSplit record(Tx tx, Billed billed, Division division, BigDecimal percent) {
    var now = around.clock().instant();
    var entry = entries.divided(tx, billed, division);
    var split =
        new TeamSplit(
            new SplitId(around.ids().next()),
            billed.id(),
            billed.number(),
            billed.date(),
            billed.assignment(),
            billed.client(),
            billed.net(),
            percent,
            division.kept(),
            division.key(),
            entry.id(),
            true);
    splits.put(tx, split, now);
    for (var part : division.parts()) splits.put(tx, share(split, billed, part), now);
    return split;
  }

  private TeamShare share(TeamSplit split, Billed billed, Division.Part part) {
    return new TeamShare(
        new ShareId(around.ids().next()),
        part.claim().member(),
        split.id(),
        split.invoiceNumber(),
        split.invoiceDate(),
        split.assignment(),
        billed.clientName(),
        billed.work(),
        split.net(),
        split.marginPercent(),
        split.kept(),
        split.key(),
        part.claim().weight(),
        part.weightSum(),
        part.amount(),
        Optional.empty(),
        around.kept().with(part.claim().member()).kind() == Space.Kind.WITH_MEMBER);
  }

  /// Takes a split back, with credit notes for all invoices that were made of it, so that it can be
  /// made anew.
  public SplitOutcome<TeamSplit> withdraw(SplitId id, String reason) {
    return around.deed("split.withdraw", tx -> withdraw(tx, id, reason));
  }

  private TeamSplit withdraw(Tx tx, SplitId id, String reason) {
    var split =
        splits
            .find(tx.sql(), id)
            .filter(TeamSplit::stands)
            .orElseThrow(() -> Surroundings.refused(new SplitRefusal.NoSplit()));
    if (reason.isBlank()) throw Surroundings.refused(new SplitRefusal.NoReason());
    var now = around.clock().instant();
    var shares = splits.shares(tx.sql(), id);
    bills.creditAll(tx, shares, reason);
    var booked = around.ledger().entry(split.entry()).orElseThrow();
    var entry = around.ledger().takeBack(tx, booked);
    splits.withdraw(tx, around.ids(), id, entry.id(), reason.strip(), now);
    for (var share : shares) splits.put(tx, share.takenBack(new ShareId(around.ids().next())), now);
    return split;
  }

  /// Words as they are written into the file.
  public String written(String key) {
    return around.written().get(key);
  }

  /// Settles that laptops apart divided the same: one split stays, the others are taken back.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID billed, SplitId kept, String reason) {
    return around
        .store()
        .write(
            "split.keep",
            tx -> {
              var standing =
                  splits.all(tx.sql()).stream()
                      .filter(one -> one.stands() && one.billed().equals(billed))
                      .toList();
              if (standing.size() < 2 || standing.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              List<TeamSplit> others = new ArrayList<>(standing);
              others.removeIf(one -> one.id().equals(kept));
              for (var other : others) withdraw(tx, other.id(), reason);
              return true;
            });
  }
}
