package coop.meent.sync.ui;

import coop.meent.base.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.VBox;

/// A new pass phrase, typed twice, with a hint at how long it stands while it is typed.
final class NewPassphrase extends VBox {

  /// Shorter ones are guessed in an afternoon.
  static final int LEAST = 8;

  private static final int GOOD = 20;
  private static final int GOOD_WORDS = 4;

  private final Texts texts;
  private final SecretField first;
  private final SecretField second;
  private final BooleanBinding isGood;

  NewPassphrase(Texts texts) {
    this.texts = texts;
    getStyleClass().add("form");
    first = new SecretField("newPassphrase", texts.get("sync.ui.passphrase.new"));
    second = new SecretField("againPassphrase", texts.get("sync.ui.passphrase.again"));
    first.text().subscribe(typed -> first.field().setHint(hint(typed)));
    isGood =
        Bindings.createBooleanBinding(
            () ->
                first.text().get().length() >= LEAST
                    && first.text().get().equals(second.text().get()),
            first.text(),
            second.text());
    second.text().subscribe(this::compare);
    first.text().subscribe(this::compare);
    getChildren()
        .setAll(
            first.field(),
            second.field(),
            SecretField.shower(texts.get("sync.ui.passphrase.show"), first, second));
  }

  private void compare() {
    boolean differs =
        !second.text().get().isEmpty() && !first.text().get().startsWith(second.text().get());
    second.field().error().set(differs ? texts.get("sync.ui.passphrase.differs") : "");
  }

  private String hint(String typed) {
    return switch (strength(typed)) {
      case NONE -> texts.get("sync.ui.passphrase.hint");
      case SHORT -> texts.get("sync.ui.passphrase.short", LEAST);
      case WEAK -> texts.get("sync.ui.passphrase.weak");
      case GOOD -> texts.get("sync.ui.passphrase.good");
    };
  }

  enum Strength {
    NONE,
    SHORT,
    WEAK,
    GOOD
  }

  /// Length counts, and different words; a capital and a digit at the end do not.
  static Strength strength(String typed) {
    if (typed.isEmpty()) return Strength.NONE;
    if (typed.length() < LEAST) return Strength.SHORT;
    var words = new HashSet<>(List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    boolean isGood = words.size() >= GOOD_WORDS || varied(typed) >= GOOD;
    return isGood ? Strength.GOOD : Strength.WEAK;
  }

  /// How many letters there are, not counting repetition.
  private static long varied(String typed) {
    long count = 0;
    for (int i = 0; i < typed.length(); i++)
      if (i == 0 || typed.charAt(i) != typed.charAt(i - 1)) count++;
    return typed.chars().distinct().count() < 8 ? 0 : count;
  }

  /// Long enough, and twice the same.
  BooleanBinding isGood() {
    return isGood;
  }

  char[] secret() {
    return first.secret();
  }
}
