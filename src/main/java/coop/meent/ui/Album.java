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
      sections().stream().skip(1).forEach(section -> picture(page, section));
    }
    stage.close();
    return List.copyOf(pictures);
  }

  private List<ToggleButton> sections() {
    scene.getRoot().applyCss();
    return scene.getRoot().lookupAll(".section-button").stream()
        .map(ToggleButton.class::cast)
        .toList();
  }

  private void picture(Page page, ToggleButton section) {
    section.fire();
    picture(page.key() + "-" + section.getId().replace("section-", ""));
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
