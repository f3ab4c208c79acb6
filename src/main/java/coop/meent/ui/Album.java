package coop.meent.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// A picture of every page of a shell, and of every section of a page that has sections. For the
/// documentation and for whoever wants to see what a change did; on the FX thread, with tasks that
/// run at once.
public final class Album {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final String BELOW = ".sections-below .section-button";

  private final Shell shell;
  private final Scene scene;
  private final Stage stage = new Stage();
  private final Path folder;
  private final double scale;
  private final List<Path> pictures = new ArrayList<>();

  /// @param scale pixels per point: 1, 1.5, 2
  public Album(Shell shell, Theme theme, Path folder, double scale) {
    this.shell = shell;
    this.folder = folder;
    this.scale = scale;
    scene = new Scene(shell.root(), WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /// The pictures, in the order of the rail: `books.png`, `books-journal.png` …
  public List<Path> take() {
    for (var page : shell.pages()) {
      shell.go(page.key());
      picture(page.key());
      for (var section : sections(false)) {
        if (!section.isSelected()) picture(page, section);
        for (var below : sections(true)) if (!below.isSelected()) picture(page, below);
      }
    }
    stage.close();
    return List.copyOf(pictures);
  }

  /// @param isBelow those on the second line of the switch
  private List<ToggleButton> sections(boolean isBelow) {
    scene.getRoot().applyCss();
    var below = scene.getRoot().lookupAll(BELOW);
    return scene.getRoot().lookupAll(".section-button").stream()
        .filter(button -> below.contains(button) == isBelow)
        .map(ToggleButton.class::cast)
        .toList();
  }

  /// A group goes by the name of what it opens with.
  private void picture(Page page, ToggleButton section) {
    section.fire();
    var shown =
        sections(true).stream().filter(ToggleButton::isSelected).findFirst().orElse(section);
    picture(page.key() + "-" + shown.getId().replace("section-", ""));
  }

  private void picture(String name) {
    var file = folder.resolve(name + ".png");
    try {
      Snapshot.of(scene, scale).write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pictures.add(file);
  }
}
