package coop.meent.ui;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.Ikon;

/// One item of the rail, contributed by a feature.
///
/// @param key how other screens name it, see [Navigation]
/// @param label its word in the rail
/// @param view made when it is first opened
/// @param waiting how many things wait there; 0 shows no badge
public record Page(
    String key, String label, Ikon icon, Supplier<View> view, ObservableIntegerValue waiting) {

  /// A page where nothing ever waits.
  public Page(String key, String label, Ikon icon, Supplier<View> view) {
    this(key, label, icon, view, new ReadOnlyIntegerWrapper(0));
  }
}
