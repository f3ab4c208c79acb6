package coop.meent.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the window is narrow the rail keeps its icons and leaves its words, so that the page has
/// the room.
final class NarrowRail {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// Where a page still fits beside the whole rail.
  private static final double ENOUGH = 1000;

  private final VBox frame;
  private final Rail rail;
  private final List<? extends Node> words;
  private final Labeled person;

  /// @param words what is left out beside the items' own
  /// @param person keeps its picture
  NarrowRail(VBox frame, Rail rail, List<? extends Node> words, Labeled person) {
    this.frame = frame;
    this.rail = rail;
    this.words = words;
    this.person = person;
  }

  void follow(Region window) {
    window.widthProperty().subscribe((before, now) -> show(now.doubleValue() < ENOUGH));
  }

  private void show(boolean narrow) {
    frame.pseudoClassStateChanged(NARROW, narrow);
    rail.narrow(narrow);
    person.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    for (var word : words) {
      word.setVisible(!narrow);
      word.setManaged(!narrow);
    }
  }
}
