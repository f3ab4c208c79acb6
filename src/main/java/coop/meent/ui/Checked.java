package coop.meent.ui;

import javafx.beans.value.ObservableValue;

/// A field that knows what is wrong with what was typed; a [FormField] shows it underneath.
public interface Checked {

  /// Empty while nothing is wrong.
  ObservableValue<String> error();
}
