package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.TeachingWord.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A lesson by a colleague with all that was said to it. What nobody could rightly say counts for
/// nothing, from whatever laptop it comes: a yes of somebody else, more time than was asked.
///
/// @param words in the order in which they count
public record TeachingStanding(Teaching teaching, List<TeachingWord> words) {

  public TeachingStanding(Teaching teaching, List<TeachingWord> words) {
    this.teaching = teaching;
    this.words = words.stream().filter(one -> counts(teaching, one)).toList();
  }

  private static boolean counts(Teaching teaching, TeachingWord one) {
    return switch (one.kind()) {
      case AGREES, DECLINES -> one.by().equals(teaching.teacher());
      case WITHDRAWN -> one.by().equals(teaching.learner());
      case GIVEN ->
          teaching.isOf(one.by())
              && one.minutes().filter(some -> some <= teaching.minutes()).isPresent();
      case BILLED -> !teaching.isOf(one.by()) && one.bill().isPresent();
    };
  }

  private Optional<TeachingWord> last(Kind... kinds) {
    return words.stream()
        .filter(one -> List.of(kinds).contains(one.kind()))
        .reduce((_, later) -> later);
  }

  /// What somebody signed last.
  public Optional<Integer> given(MemberId by) {
    return words.stream()
        .filter(one -> one.kind() == Kind.GIVEN && one.by().equals(by))
        .reduce((_, later) -> later)
        .flatMap(TeachingWord::minutes);
  }

  /// What both signed, where they signed the same.
  public Optional<Integer> signed() {
    return given(teaching.learner())
        .filter(some -> given(teaching.teacher()).equals(Optional.of(some)));
  }

  /// The day on which the second of them signed.
  public Optional<LocalDate> signedOn() {
    return signed().flatMap(_ -> last(Kind.GIVEN)).map(TeachingWord::on);
  }

  /// Of what both signed, without VAT.
  public Optional<Money> net() {
    return signed().map(teaching::net);
  }

  /// The number of the teacher's bill.
  public Optional<String> bill() {
    return last(Kind.BILLED).flatMap(TeachingWord::bill);
  }

  public Optional<LocalDate> billedOn() {
    return last(Kind.BILLED).map(TeachingWord::on);
  }

  /// The moment from which on nothing is kept for it, since it will not be given.
  Optional<TeachingWord> off() {
    var state = state();
    return state == TeachingState.DECLINED ? last(Kind.DECLINES) : Optional.empty();
  }

  public TeachingState state() {
    if (signed().isPresent())
      return bill().isPresent() ? TeachingState.BILLED : TeachingState.SIGNED;
    if (last(Kind.WITHDRAWN).isPresent()) return TeachingState.WITHDRAWN;
    boolean byLearner = given(teaching.learner()).isPresent();
    boolean byTeacher = given(teaching.teacher()).isPresent();
    if (byLearner && byTeacher) return TeachingState.DIFFERS;
    var answer = last(Kind.AGREES, Kind.DECLINES).map(TeachingWord::kind);
    if (answer.equals(Optional.of(Kind.DECLINES))) return TeachingState.DECLINED;
    if (byLearner || byTeacher) return TeachingState.HALF_SIGNED;
    return answer.isPresent() ? TeachingState.AGREED : TeachingState.ASKED;
  }

  /// Whether somebody is to say yes or no, or to sign.
  ///
  /// @param today on which the lesson may have been given
  public boolean waitsFor(MemberId who, LocalDate today) {
    return switch (state()) {
      case ASKED -> who.equals(teaching.teacher());
      case AGREED -> teaching.isOf(who) && teaching.ends().isBefore(today);
      case HALF_SIGNED -> teaching.isOf(who) && given(who).isEmpty();
      case DIFFERS -> teaching.isOf(who);
      case DECLINED -> who.equals(teaching.learner());
      case WITHDRAWN, SIGNED, BILLED -> false;
    };
  }
}
