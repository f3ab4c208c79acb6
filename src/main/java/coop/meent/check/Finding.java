package coop.meent.check;

import coop.meent.base.Id;
import coop.meent.base.Texts;
import java.util.Optional;

/// What a check came to.
///
/// @param name of the check, such as `entry-balances`; never changes, so that scripts can look for
///   it
/// @param isAnswered false when the file is too damaged to tell, which is as bad as a broken
///   promise
/// @param firstOffender empty when all is well
public record Finding(String name, boolean isAnswered, Optional<Offender> firstOffender) {

  private static final String UNANSWERED = "check.unanswered";

  static Finding of(String name, Optional<Offender> firstOffender) {
    return new Finding(name, true, firstOffender);
  }

  /// @param finding in the words of the database
  static Finding unanswered(String name, String finding) {
    return new Finding(name, false, Optional.of(Offender.of(finding)));
  }

  public boolean isOk() {
    return firstOffender.isEmpty();
  }

  /// Whether nothing is wrong but that somebody has to choose: laptops apart decided differently,
  /// and it is shown to them.
  public boolean isWaiting() {
    return firstOffender.filter(Offender::isWaiting).isPresent();
  }

  public boolean isBroken() {
    return !isOk() && !isWaiting();
  }

  /// What should hold.
  public String promise(Texts texts) {
    return texts.get("check." + name);
  }

  /// The first offender in words, with its place; empty when all is well.
  public Optional<String> offender(Texts texts) {
    return firstOffender.map(found ->
        texts.get(
            key() + "." + found.text(),
            found.arguments().stream().map(any -> Word.in(texts, any)).toArray()));
  }

  /// What to do about it; empty when all is well.
  public Optional<String> next(Texts texts) {
    return firstOffender.map(found -> texts.get(key() + found.next()));
  }

  /// What a window opens to show the offender, where there is something to open.
  public Optional<Id> link() {
    return firstOffender.flatMap(Offender::link);
  }

  private String key() {
    return isAnswered ? "check." + name : UNANSWERED;
  }
}
