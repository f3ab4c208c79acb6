package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds up what members earned, and what became of it. At a member's laptop the same facts say the
/// same, of that member alone.
public final class EarningsService {

  private final Surroundings around;
  private final SelfBillService bills;
  private final ReleaseService releases;
  private final AgreementService agreements;
  private final TeamSplits splits = new TeamSplits();

  public EarningsService(
      Surroundings around,
      SelfBillService bills,
      ReleaseService releases,
      AgreementService agreements) {
    this.around = around;
    this.bills = bills;
    this.releases = releases;
    this.agreements = agreements;
  }

  /// Of every member who has a share here, in order of member number.
  public List<Earnings> all() {
    var shares = around.store().read(splits::shares);
    var standing = bills.bills();
    var released = releases.last();
    var targets = targets(released);
    var lines = releases.lines();
    Set<MemberId> members = new LinkedHashSet<>();
    for (var member : around.members().members()) members.add(member.id());
    members.retainAll(shares.stream().map(TeamShare::member).collect(Collectors.toSet()));
    List<Earnings> all = new ArrayList<>();
    for (var member : members) {
      var mine = standing.stream().filter(one -> one.bill().member().equals(member)).toList();
      var invoiced = Money.sum(mine.stream().map(one -> one.bill().gross()).toList());
      all.add(
          new Earnings(
              member,
              invoiced.plus(uninvoiced(member, shares, mine)),
              invoiced,
              sum(mine, targets),
              sum(mine, amounts(released)),
              paidOut(member, lines),
              other(member, lines)));
    }
    return all;
  }

  public Earnings of(MemberId member) {
    return all().stream()
        .filter(one -> one.member().equals(member))
        .findFirst()
        .orElseGet(() ->
            new Earnings(
                member, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
  }

  /// With the VAT that an invoice of today would have.
  private Money uninvoiced(
      MemberId member, List<TeamShare> shares, List<SelfBillService.Standing> mine) {
    Set<ShareId> done =
        mine.stream()
            .filter(one -> !one.bill().isCredit() && one.state() != BillState.CREDITED)
            .map(one -> one.share().id())
            .collect(Collectors.toSet());
    shares.forEach(share -> share.takesBack().ifPresent(done::add));
    var today = around.today();
    boolean isSmall =
        agreements.details(member, today).filter(BillingDetails::isSmallBusiness).isPresent();
    return Money.sum(
        shares.stream()
            .filter(one -> one.member().equals(member) && one.takesBack().isEmpty())
            .filter(one -> !done.contains(one.id()))
            .map(one -> one.amount().plus(BillVat.of(one.amount(), isSmall, today).amount()))
            .toList());
  }

  /// What clients paid can be seen at the office; elsewhere what was released says it.
  private Map<SelfBillId, Money> targets(Map<SelfBillId, Release> released) {
    if (!around.isOffice()) return amounts(released);
    Map<SelfBillId, Money> targets = new HashMap<>();
    for (var target : releases.targets()) targets.put(target.bill(), target.released());
    return targets;
  }

  private static Map<SelfBillId, Money> amounts(Map<SelfBillId, Release> released) {
    return released.values().stream().collect(Collectors.toMap(Release::bill, Release::released));
  }

  private static Money sum(List<SelfBillService.Standing> mine, Map<SelfBillId, Money> amounts) {
    return Money.sum(
        mine.stream().map(one -> amounts.getOrDefault(one.bill().id(), Money.ZERO)).toList());
  }

  private static Money paidOut(MemberId member, List<AccountLine> lines) {
    return Money.sum(
            lines.stream()
                .filter(one -> one.member().equals(member))
                .filter(one -> one.kind() == AccountLine.Kind.PAYMENT)
                .map(AccountLine::amount)
                .toList())
        .negate();
  }

  private static Money other(MemberId member, List<AccountLine> lines) {
    return Money.sum(
        lines.stream()
            .filter(one -> one.member().equals(member))
            .filter(one -> one.kind() == AccountLine.Kind.OTHER)
            .map(AccountLine::amount)
            .toList());
  }
}
