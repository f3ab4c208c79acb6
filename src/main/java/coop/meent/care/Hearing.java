package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was said of one step: the last word of each person, and of an appeal the last words of
/// those who may answer it.
///
/// @param words of the step itself
/// @param appeal the last one
/// @param answers to that appeal
public record Hearing(
    Step step,
    boolean isWithdrawn,
    List<Answer> words,
    Optional<Appeal> appeal,
    List<Answer> answers) {

  public Hearing {
    words = List.copyOf(words);
    answers = List.copyOf(answers);
  }

  static Hearing of(CareFacts facts, Step step) {
    var all = facts.answersTo(step);
    var words = lastOfEach(all.stream().filter(one -> one.appeal().isEmpty()).toList());
    var made = facts.appealsOf(step);
    var appeal = made.isEmpty() ? Optional.<Appeal>empty() : Optional.of(made.getLast());
    var answers =
        appeal
            .map(one ->
                lastOfEach(
                    all.stream()
                        .filter(answer -> answer.appeal().filter(one.id()::equals).isPresent())
                        .filter(answer -> one.others() == 0 || !saidNo(words, answer.by()))
                        .toList()))
            .orElse(List.of());
    return new Hearing(step, facts.isWithdrawn(step), words, appeal, answers);
  }

  private static List<Answer> lastOfEach(List<Answer> asSaid) {
    Map<MemberId, Answer> last = new LinkedHashMap<>();
    for (var one : asSaid) {
      last.remove(one.by());
      last.put(one.by(), one);
    }
    return new ArrayList<>(last.values());
  }

  private static boolean saidNo(List<Answer> words, MemberId who) {
    return words.stream().anyMatch(one -> one.by().equals(who) && !one.agrees());
  }

  /// Whether somebody said no to the step itself, as the last word.
  public boolean saidNo(MemberId who) {
    return saidNo(words, who);
  }

  /// What somebody said last of what is asked now.
  public Optional<Answer> wordOf(MemberId who) {
    return asked().stream().filter(one -> one.by().equals(who)).findFirst();
  }

  /// The answers that count now: to the appeal where there is one against a no, else to the step.
  public List<Answer> asked() {
    return isAppealed() ? answers : words;
  }

  /// An appeal is idle once nobody says no any more.
  public boolean isAppealed() {
    return appeal.isPresent() && against(words) > 0;
  }

  /// Those who agree.
  public List<MemberId> agreed() {
    return asked().stream().filter(Answer::agrees).map(Answer::by).toList();
  }

  /// The last day to appeal: of several who said no, the latest.
  public Optional<LocalDate> appealUntil() {
    return words.stream()
        .filter(one -> !one.agrees())
        .flatMap(one -> one.appealUntil().stream())
        .max(LocalDate::compareTo);
  }

  /// @param needed how many must agree
  StepState state(int needed) {
    if (isWithdrawn) return StepState.WITHDRAWN;
    long against = against(words);
    if (against == 0) return agreed(words.size(), needed);
    if (isAppealed()) return onAppeal(needed);
    return against < words.size() ? StepState.DISPUTED : StepState.DECLINED;
  }

  private static StepState agreed(long agreed, int needed) {
    if (agreed >= needed) return StepState.CONFIRMED;
    return agreed == 0 ? StepState.WAITING : StepState.CONFIRMED_BY_ONE;
  }

  private StepState onAppeal(int needed) {
    int others = Math.max(1, Math.min(needed, appeal.orElseThrow().others()));
    long against = against(answers);
    if (against == answers.size() && against > 0) return StepState.REJECTED;
    return against == 0 && answers.size() >= others ? StepState.CONFIRMED : StepState.APPEALED;
  }

  private static long against(List<Answer> some) {
    return some.stream().filter(one -> !one.agrees()).count();
  }
}
