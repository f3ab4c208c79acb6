package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.ledger.JournalEntry;
import java.util.List;
import java.util.stream.Stream;

/// An entry of the sample, and how far looking at it is.
///
/// @param marks of the committee that count: nobody judges what they had a hand in
/// @param discounted marks that do not, since their maker had a hand in it
public record Look(
    JournalEntry entry,
    Money size,
    Sample.Why why,
    EntryTrace trace,
    List<Step> marks,
    List<Step> discounted,
    List<Question> questions) {

  public Look {
    marks = List.copyOf(marks);
    discounted = List.copyOf(discounted);
    questions = List.copyOf(questions);
  }

  /// `audit.look.<STATE>` in words.
  public enum State implements Named {
    UNSEEN,
    SEEN,
    ASKED,
    ANSWERED,
    IN_ORDER;

    @Override
    public String in(Texts texts) {
      return texts.get("audit.look." + name());
    }
  }

  public State state() {
    if (questions.stream().anyMatch(one -> one.state() == Question.State.WAITS)) return State.ASKED;
    if (questions.stream().anyMatch(Question::isOpen)) return State.ANSWERED;
    boolean isJudged = marks.stream().anyMatch(one -> one.kind() == Step.Kind.IN_ORDER);
    if (isJudged || !questions.isEmpty()) return State.IN_ORDER;
    return marks.isEmpty() ? State.UNSEEN : State.SEEN;
  }

  /// Whether somebody who may judge it did: in order, or with a question.
  public boolean isJudged() {
    return state() != State.UNSEEN && state() != State.SEEN;
  }

  /// Who looked, judged or asked.
  public List<MemberId> by() {
    return Stream.concat(marks.stream(), questions.stream().map(Question::asked))
        .map(Step::by)
        .distinct()
        .toList();
  }
}
