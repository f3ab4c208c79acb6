package coop.meent.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// What hangs outside the window's scene (open lists, menus, hints, dialogs) is not enlarged by the
/// window's [Zoom]; it follows by the size of its letters, to which the theme ties its space.
///
/// @param percent of the size it is made for
record LargePopups(int percent) {

  private static final double LETTER = 13;
  private static final double SMALL = 12;
  private static final double ROW = 25;

  Optional<String> sheet() {
    if (percent == 100) return Optional.empty();
    var css =
        """
        .context-menu, .combo-box-popup, .auto-complete-popup, .date-picker-popup, .popover,
        .dialog-pane { -fx-font-size: %spx; }
        .tooltip { -fx-font-size: %spx; }
        .auto-complete-popup > .list-view .list-cell { -fx-cell-size: %spx; }
        """
            .formatted(scaled(LETTER), scaled(SMALL), scaled(ROW));
    var coded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    return Optional.of("data:text/css;base64," + coded);
  }

  private long scaled(double size) {
    return Math.round(size * percent / 100);
  }
}
