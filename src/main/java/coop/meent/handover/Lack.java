package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What a handover still needs before it is final; `handover.lack.<NAME>` in words.
public enum Lack implements Named {
  LABEL(false),
  /// An action with a day and a time.
  ACTION(false),
  INTRODUCTION(false),
  CALL(false),
  READ_BACK(true),
  /// What the receiver still needs, or that it is nothing.
  NEEDS(true),
  /// A need that nobody met.
  OPEN_NEED(false);

  private final boolean isReceivers;

  Lack(boolean isReceivers) {
    this.isReceivers = isReceivers;
  }

  /// Whose turn it is.
  public boolean isReceivers() {
    return isReceivers;
  }

  /// The word that fills it in; none where another side's word is met.
  public Optional<WordKind> word() {
    return switch (this) {
      case LABEL -> Optional.of(WordKind.LABEL);
      case ACTION -> Optional.of(WordKind.ACTION);
      case INTRODUCTION -> Optional.of(WordKind.INTRODUCTION);
      case CALL -> Optional.of(WordKind.CALL);
      case READ_BACK -> Optional.of(WordKind.READ_BACK);
      case NEEDS -> Optional.of(WordKind.NEED);
      case OPEN_NEED -> Optional.empty();
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("handover.lack." + name());
  }
}
