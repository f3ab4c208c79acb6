package coop.meent.exchange;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.exchange.LeadWord.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A lead with all that was said of it, as it stands on a day. The passer alone gives it and takes
/// it off; what came of it the taker alone tells: words of others count for nothing.
///
/// @param words in the order in which they count
/// @param works what came of it, by each who said so
public record LeadStanding(
    Lead lead, LocalDate day, List<LeadWord> words, Map<MemberId, AssignmentId> works) {

  /// Within how many days the taker tells what came of it.
  public static final int TELL_DAYS = 7;

  public LeadStanding {
    words = List.copyOf(words);
    works = Map.copyOf(works);
  }

  LeadStanding(Lead lead, LocalDate day, List<LeadWord> words) {
    this(lead, day, words, Map.of());
  }

  /// The assignment that came of it, by whoever took it.
  public Optional<AssignmentId> work() {
    return taker().map(works::get);
  }

  /// Of each colleague the last yes or no, in the order in which they were said.
  public List<LeadWord> answers() {
    Map<MemberId, LeadWord> last = new LinkedHashMap<>();
    for (var word : words) {
      boolean isAnswer = word.kind() == Kind.YES || word.kind() == Kind.NO;
      if (!isAnswer || word.by().equals(lead.passer())) continue;
      last.remove(word.by());
      last.put(word.by(), word);
    }
    return List.copyOf(last.values());
  }

  /// Who could take it.
  public List<MemberId> willing() {
    return answers().stream().filter(one -> one.kind() == Kind.YES).map(LeadWord::by).toList();
  }

  public Optional<LeadWord> answerOf(MemberId who) {
    return answers().stream().filter(one -> one.by().equals(who)).findFirst();
  }

  private Optional<LeadWord> last(Kind kind, MemberId by) {
    return words.stream()
        .filter(one -> one.kind() == kind && one.by().equals(by))
        .reduce((_, later) -> later);
  }

  public Optional<LeadWord> given() {
    return last(Kind.GIVEN, lead.passer());
  }

  public Optional<MemberId> taker() {
    return given().flatMap(LeadWord::whom);
  }

  /// What the taker told last.
  public Optional<LeadWord> outcome() {
    return taker()
        .flatMap(who ->
            words.stream()
                .filter(one -> one.by().equals(who))
                .filter(one -> one.kind() == Kind.WON || one.kind() == Kind.LOST)
                .reduce((_, later) -> later));
  }

  public LeadState state() {
    var outcome = outcome();
    if (outcome.isPresent())
      return outcome.get().kind() == Kind.WON ? LeadState.WON : LeadState.LOST;
    if (last(Kind.WITHDRAWN, lead.passer()).isPresent()) return LeadState.WITHDRAWN;
    if (taker().isPresent()) return LeadState.GIVEN;
    if (!willing().isEmpty()) return LeadState.OFFERED;
    return day.isAfter(lead.answerBy()) ? LeadState.MISSED : LeadState.OPEN;
  }

  /// By when the taker tells what came of it, while that is still to come.
  public Optional<LocalDate> tellBy() {
    return state() == LeadState.GIVEN
        ? given().map(one -> one.on().plusDays(TELL_DAYS))
        : Optional.empty();
  }
}
