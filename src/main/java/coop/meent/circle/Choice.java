package coop.meent.circle;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.Optional;

/// What can be said beside a fact of a circle. There is no place for words of one's own: they could
/// tell what somebody has. An older Meent took words; these are told to nobody but whom they are
/// about.
public sealed interface Choice extends Named permits TakenBack, DepositNote, ThanksCard {

  /// As a file keeps it.
  String name();

  /// Empty for words of an older Meent, or a choice of a newer one.
  static <C extends Enum<C> & Choice> Optional<C> of(Class<C> choices, String kept) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(one -> one.name().equals(kept))
        .findFirst();
  }

  /// How what was kept is told to others.
  static <C extends Enum<C> & Choice> Named told(Class<C> choices, String kept) {
    Optional<? extends Named> choice = of(choices, kept);
    return texts -> choice.map(one -> one.in(texts)).orElseGet(() -> unknown(texts));
  }

  private static String unknown(Texts texts) {
    return texts.get("circle.choice.unknown");
  }
}
