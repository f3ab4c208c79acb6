package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentBudget.Cover;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request with all that came of it.
///
/// @param answers all that were ever given by others, in order
/// @param payouts that stand
/// @param cover out of the budget
/// @param teaching by a colleague, where one was asked and the asking is here
public record RequestStanding(
    TrainingRequest request,
    int approvals,
    List<Answer> answers,
    boolean isWithdrawn,
    List<Payout> payouts,
    Cover cover,
    Optional<TeachingStanding> teaching) {

  public RequestStanding {
    answers = answers.stream().filter(one -> !request.isOf(one.by())).toList();
    payouts = List.copyOf(payouts);
  }

  /// The last word of each, in the order in which they were given.
  public List<Answer> words() {
    Map<MemberId, Answer> last = new LinkedHashMap<>();
    for (var one : answers) {
      last.remove(one.by());
      last.put(one.by(), one);
    }
    return List.copyOf(last.values());
  }

  public Optional<Answer> wordOf(MemberId who) {
    return words().stream().filter(one -> one.by().equals(who)).findFirst();
  }

  public int agreed() {
    return (int) words().stream().filter(Answer::agrees).count();
  }

  public RequestState state() {
    if (payouts.stream().anyMatch(Payout::isLast)) return RequestState.DONE;
    if (isWithdrawn) return RequestState.WITHDRAWN;
    int against = words().size() - agreed();
    if (against > 0) return agreed() > 0 ? RequestState.CONTESTED : RequestState.REFUSED;
    if (agreed() >= approvals) return RequestState.APPROVED;
    return agreed() > 0 ? RequestState.PARTLY : RequestState.ASKED;
  }

  public Money paid() {
    return Money.sum(payouts.stream().map(Payout::amount).toList());
  }

  /// Whether the others should have answered by a day, and did not.
  public boolean isLate(LocalDate today) {
    return state().isOpen() && today.isAfter(request.answerBy());
  }

  /// Whether somebody is asked to say something.
  public boolean waitsFor(MemberId who) {
    return state().isOpen() && !request.isOf(who) && wordOf(who).isEmpty();
  }
}
