package coop.meent.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// A picture of the screen as PNG, without `javafx-swing`. Taken on the FX thread.
///
/// @param image what was seen
public record Snapshot(WritableImage image) {

  /// @param scale pixels per point, as the system's scaling gives them: 1, 1.5, 2
  public static Snapshot of(Scene scene, double scale) {
    var root = scene.getRoot();
    root.applyCss();
    root.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(scene.getFill());
    // Shadows may reach past the edge of the window.
    parameters.setViewport(
        new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    return new Snapshot(root.snapshot(parameters, null));
  }

  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var points = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Png.write(points, width, height, out);
    }
  }
}
