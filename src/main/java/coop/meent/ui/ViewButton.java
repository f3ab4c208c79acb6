package coop.meent.ui;

import coop.meent.base.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Beside the filter: the view by which the list is looked at, and whether the list was changed
/// since; without one only a sign. Opens the saved views.
final class ViewButton<T> extends Button {

  private static final double WIDEST = 220;
  private static final double NARROWEST = 150;

  /// So many letters need no more than that.
  private static final int SHORT = 14;

  private final Texts texts;
  private final ListViews<T> views;
  private @Nullable ViewChooser<T> chooser;

  ViewButton(Texts texts, ListViews<T> views) {
    super("", new FontIcon(Feather.BOOKMARK));
    this.texts = texts;
    this.views = views;
    setId("views");
    setMaxWidth(WIDEST);
    setOnAction(event -> chooser().open(this));
    views.inUse().subscribe(now -> tell());
    views.changed().subscribe((before, now) -> tell());
  }

  /// Made when it is first asked for: most lists never are.
  private ViewChooser<T> chooser() {
    var made = chooser == null ? new ViewChooser<>(texts, views) : chooser;
    chooser = made;
    return made;
  }

  private void tell() {
    var view = views.inUse().get();
    var style = view == null ? "icon-only" : "quiet";
    getStyleClass().removeAll("icon-only", "quiet");
    getStyleClass().add(style);
    var words = view == null ? "" : words(view);
    setText(words);
    // Of a long name the beginning is seen, however narrow the window.
    setMinWidth(words.length() > SHORT ? NARROWEST : USE_PREF_SIZE);
    var said = view == null ? texts.get("ui.views") : texts.get("ui.views.inUse", words);
    setAccessibleText(said);
    setTooltip(new Tooltip(said));
  }

  private String words(SavedView view) {
    return views.changed().get() ? texts.get("ui.views.changed", view.name()) : view.name();
  }
}
