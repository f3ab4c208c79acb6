package coop.meent.correction.ui;

import coop.meent.correction.Wish;
import coop.meent.ui.ChoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One choice of a field that may also make empty what a line bears.
record Pick<T>(Optional<T> value, String name) {

  /// @param none what choosing nothing is called
  static <T> List<Pick<T>> of(List<T> choices, Function<T, String> name, String none) {
    List<Pick<T>> all = new ArrayList<>();
    all.add(new Pick<>(Optional.empty(), none));
    for (var one : choices) all.add(new Pick<>(Optional.of(one), name.apply(one)));
    return all;
  }

  static <T> Wish<T> wish(ChoiceField<Pick<T>> field) {
    var chosen = field.value().get();
    if (chosen == null) return new Wish.Keep<>();
    return chosen.value.<Wish<T>>map(Wish.Put::new).orElseGet(Wish.Clear::new);
  }
}
