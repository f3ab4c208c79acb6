package coop.meent.fund;

import coop.meent.assembly.Round;
import coop.meent.assembly.RoundResult;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A request with all that came of it.
///
/// @param paidOut its payment out of the fund, while it stands
/// @param cameBack what came back, in the order of days
/// @param atBank what the bank showed of it
/// @param plan by when it comes back; empty before it is paid out, and where it never has to
/// @param due what could come back by now and did not
public record RequestStanding(
    FundRequest request,
    Round round,
    RoundResult result,
    Optional<Movement> paidOut,
    List<Movement> cameBack,
    Money atBank,
    List<Instalment> plan,
    Money due) {

  public RequestStanding {
    cameBack = List.copyOf(cameBack);
    plan = List.copyOf(plan);
  }

  RequestStanding owing(Money due) {
    return new RequestStanding(request, round, result, paidOut, cameBack, atBank, plan, due);
  }

  public RequestState state() {
    if (paidOut.isPresent()) {
      if (toPay().isPositive()) return RequestState.TO_PAY;
      return outstanding().isPositive() ? RequestState.OUT : RequestState.DONE;
    }
    return switch (result.state()) {
      case OPEN -> RequestState.ASKED;
      case APPROVED -> RequestState.APPROVED;
      case REFUSED -> RequestState.REFUSED;
      case EXPIRED -> RequestState.EXPIRED;
      case WITHDRAWN -> RequestState.WITHDRAWN;
    };
  }

  /// Whether enough others agreed.
  boolean isAgreed() {
    return result.state() == RoundResult.State.APPROVED;
  }

  /// What is owed to the member and not at the bank yet.
  public Money toPay() {
    return paidOut.isEmpty() ? Money.ZERO : request.amount().minus(atBank);
  }

  public Money returned() {
    return Money.sum(cameBack.stream().map(Movement::amount).toList());
  }

  /// What is still to come back.
  public Money outstanding() {
    boolean isLoan = paidOut.isPresent() && request.back().isPresent();
    return isLoan ? request.amount().minus(returned()) : Money.ZERO;
  }

  /// Whether the fund keeps money for it that is still in it.
  boolean isReserved() {
    return state() == RequestState.APPROVED;
  }

  public Optional<LocalDate> nextDue() {
    var back = returned();
    var sum = Money.ZERO;
    for (var one : plan) {
      sum = sum.plus(one.amount());
      if (sum.compareTo(back) > 0) return Optional.of(one.due());
    }
    return Optional.empty();
  }
}
