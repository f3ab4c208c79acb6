package coop.meent.bank.ui;

import coop.meent.bank.BankRule.Direction;
import coop.meent.base.Texts;
import java.util.Optional;

/// Which way the money of a rule's lines goes, as a person chooses it.
enum Way {
  BOTH,
  IN,
  OUT;

  static Way of(Optional<Direction> direction) {
    if (direction.isEmpty()) return BOTH;
    return direction.get() == Direction.IN ? IN : OUT;
  }

  Optional<Direction> direction() {
    return switch (this) {
      case BOTH -> Optional.empty();
      case IN -> Optional.of(Direction.IN);
      case OUT -> Optional.of(Direction.OUT);
    };
  }

  String words(Texts texts) {
    return texts.get(
        switch (this) {
          case BOTH -> "bank.ui.rule.direction.both";
          case IN -> "bank.ui.rule.direction.in";
          case OUT -> "bank.ui.rule.direction.out";
        });
  }
}
