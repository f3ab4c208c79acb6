package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.statute.RuleKey;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a command writes, in which language, and whom it asks.
public record Terminal(PrintStream out, PrintStream err, Texts texts, Keyboard keyboard) {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USE = 2;
  static final int BUG = 70;

  /// Where nobody can be asked.
  public Terminal(PrintStream out, PrintStream err, Texts texts) {
    this(out, err, texts, Keyboard.NOBODY);
  }

  /// The process's own, in UTF-8 whatever the system's locale says, since names are.
  public static Terminal ofProcess(Texts texts) {
    var err = utf8(FileDescriptor.err);
    return new Terminal(utf8(FileDescriptor.out), err, texts, new ProcessKeyboard(err));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    var buffered = new BufferedOutputStream(new FileOutputStream(stream), 1 << 16);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  /// Tells what was refused, why, and what to do; answers the exit status.
  public int refused(Refusal refusal) {
    err.println(texts.refusal(refusal));
    err.println(texts.next(refusal));
    rule(refusal)
        .ifPresent(
            rule -> remark("cli.statute.lay", rule.name().toLowerCase(Locale.ROOT), example(rule)));
    err.flush();
    return REFUSED;
  }

  /// What a rule may say: one of its answers, or a value of its type.
  private String example(RuleKey rule) {
    return rule.options().isEmpty()
        ? texts.get("statute.example." + rule.type().name())
        : String.join("|", rule.options());
  }

  /// The rule that a refusal asks for, as [coop.meent.statute.RuleAnswer.Missing] names it, so that
  /// nobody has to look for its name.
  private static Optional<RuleKey> rule(Refusal refusal) {
    return refusal.arguments().stream()
        .skip(1)
        .filter(RuleKey.class::isInstance)
        .map(RuleKey.class::cast)
        .findFirst();
  }

  /// The language that was asked for by code; without one that of the program.
  Language language(@Nullable String code) {
    if (code == null) return texts.language();
    return Language.ofCode(code)
        .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchLanguage(code)));
  }

  /// What a person should know that is no answer: scripts read only what the command answers.
  void remark(String key, Object... arguments) {
    err.println(texts.get(key, arguments));
    err.flush();
  }

  void say(String key, Object... arguments) {
    out.println(texts.get(key, arguments));
  }
}
