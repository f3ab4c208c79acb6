package coop.meent.bank.ui;

import coop.meent.bank.BankRule.Direction;
import coop.meent.base.Texts;
import java.util.Optional;

/// Which way the money of a rule goes, as one chooses it.
enum Way {
  BOTH,
  IN,
  OUT;

  static Way of(Optional<Direction> direction) {
    return direction
        .map(one ->
            switch (one) {
              case IN -> IN;
              case OUT -> OUT;
            })
        .orElse(BOTH);
  }

  Optional<Direction> direction() {
    return switch (this) {
      case BOTH -> Optional.empty();
      case IN -> Optional.of(Direction.IN);
      case OUT -> Optional.of(Direction.OUT);
    };
  }

  String words(Texts texts) {
    return switch (this) {
      case BOTH -> texts.get("bank.direction.both");
      case IN -> texts.get("bank.direction.in");
      case OUT -> texts.get("bank.direction.out");
    };
  }
}
