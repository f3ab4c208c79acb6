package coop.meent.settlement;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.base.Id.SettlementId;
import coop.meent.base.Money;
import coop.meent.statute.RuleValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A settlement as it was made final, kept as it was, and what went over since.
///
/// @param day up to which the books were read
/// @param instalments in how many parts it is paid, and `term` between them
/// @param rules versions that the plan follows from
/// @param maker who made it final
public record FinalSettlement(
    SettlementId id,
    MemberId member,
    LocalDate lastDay,
    LocalDate day,
    List<SettlementLine> lines,
    int instalments,
    Optional<RuleValue.Term> term,
    List<RuleVersionId> rules,
    MemberId maker,
    Instant recordedAt,
    List<Payment> payments) {

  /// @param amount positive: to the member
  public record Payment(LocalDate day, Money amount, Optional<String> proof) {}

  /// An instalment, and what of it was paid: payments fill them in order.
  public record Progress(PayoutPlan.Instalment instalment, Money paid) {
    public boolean isPaid() {
      return left().isZero();
    }

    public Money left() {
      return instalment.amount().minus(paid);
    }
  }

  public FinalSettlement {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    payments = List.copyOf(payments);
  }

  public Money sum() {
    return Money.sum(lines.stream().map(SettlementLine::amount).toList());
  }

  public Money paid() {
    return Money.sum(payments.stream().map(Payment::amount).toList());
  }

  /// With the sign of the sum; nothing once all went over.
  public Money left() {
    return sum().minus(paid());
  }

  public List<PayoutPlan.Instalment> plan() {
    return PayoutPlan.parts(sum(), term.isPresent() ? lastDay : day, instalments, term);
  }

  public List<Progress> progress() {
    List<Progress> all = new ArrayList<>();
    long open = Math.abs(paid().cents());
    for (var part : plan()) {
      long filled = Math.min(open, Math.abs(part.amount().cents()));
      open -= filled;
      all.add(new Progress(part, Money.ofCents(sum().isNegative() ? -filled : filled)));
    }
    return all;
  }

  /// The first that is not paid yet.
  public Optional<Progress> next() {
    return progress().stream().filter(part -> !part.isPaid()).findFirst();
  }
}
