package coop.meent.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;

/// How a field shows that something is wrong with it: its frame for who sees, its help for who
/// listens. A [FormField] puts the words below it; where fields stand in a row, whoever made the
/// row does.
public final class FieldMark {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private FieldMark() {}

  /// Marks a field for as long as it finds something wrong with itself.
  public static <F extends Control & Checked> void follow(F field) {
    field.error().subscribe(error -> put(field, !error.isEmpty(), error));
  }

  static void put(Control field, boolean isWrong, String help) {
    field.pseudoClassStateChanged(WRONG, isWrong);
    field.setAccessibleHelp(help);
  }
}
