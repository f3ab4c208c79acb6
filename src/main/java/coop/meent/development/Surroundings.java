package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.split.Kept;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The rooms that budgets stand on.
///
/// @param turnover what members invoiced
/// @param evidence bills and claims
/// @param kept where lies what is between a member and the office
public record Surroundings(
    Store store,
    Ids ids,
    Clock clock,
    MemberService members,
    MembershipService memberships,
    Turnover turnover,
    Evidence evidence,
    Kept kept) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// For the cents that are left over.
  int number(MemberId member) {
    return members.member(member).flatMap(Member::number).orElse(Integer.MAX_VALUE - 1);
  }

  /// Whether somebody answers requests: who can read what is between a member and the office.
  boolean answers(MemberId who) {
    return members.member(who).filter(Member::isBoardOrTreasurer).isPresent();
  }

  /// Who can answer what a member asks.
  List<MemberId> others(MemberId member) {
    return members.members().stream()
        .filter(one -> !one.id().equals(member) && one.isBoardOrTreasurer())
        .map(Member::id)
        .toList();
  }

  /// Who is paused, or no member, gets nothing.
  Belonging belonging(Register register, MemberId member) {
    return new Belonging(
        day ->
            register
                .line(member, day)
                .map(Register.Line::standing)
                .filter(one -> one.state().isMember() && !one.isPaused())
                .isPresent(),
        register.line(member, today()).flatMap(line -> line.standing().lastDay()));
  }

  /// Runs a deed whose refusals are an answer.
  <T> DevelopmentOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return store.write(name, tx -> new DevelopmentOutcome.Done<>(work.apply(tx), tx.deed()));
    } catch (RefusedException e) {
      return new DevelopmentOutcome.Refused<>(e.refusal());
    }
  }

  static RefusedException refused(Refusal refusal) {
    return new RefusedException(refusal);
  }
}
