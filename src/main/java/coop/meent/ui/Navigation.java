package coop.meent.ui;

import coop.meent.base.Id;
import java.util.List;
import javafx.scene.Parent;

/// Where a view can send its reader.
public interface Navigation {

  /// Opens a page by its key.
  ///
  /// @throws IllegalArgumentException when no page has it
  void go(String page);

  /// Shows a thing of the file where it lives: an entry in its sheet, an account's card, a member.
  ///
  /// @throws IllegalArgumentException when things of its kind have no place in the window
  void go(Id thing);

  /// Lays a sheet over the right of the page, for one task beside what is seen. Escape closes it.
  void open(String title, Parent content);

  /// As [#open(String, Parent)], with deeds that have a key while the focus is in the sheet.
  default void open(String title, Parent content, List<Shortcut> shortcuts) {
    open(title, content);
  }

  void closeSheet();

  /// Tells the open view and the rail that the file changed.
  void refresh();
}
