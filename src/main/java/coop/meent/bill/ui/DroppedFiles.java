package coop.meent.bill.ui;

import coop.meent.ui.Dialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Receipts are dropped on a page, or chosen. What a file is shows in its contents, so any file may
/// be dropped.
record DroppedFiles(BillDesk desk) {

  private static final List<String> PATTERNS =
      List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.heic", "*.xml", "*.PDF", "*.JPG", "*.JPEG");

  void on(Node page, Consumer<List<Path>> take) {
    page.setOnDragOver(event -> {
      if (!files(event).isEmpty()) event.acceptTransferModes(TransferMode.COPY);
    });
    page.setOnDragDropped(event -> {
      var dropped = files(event);
      if (!dropped.isEmpty()) take.accept(dropped);
      event.setDropCompleted(!dropped.isEmpty());
    });
  }

  private static List<Path> files(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return List.of();
    return event.getDragboard().getFiles().stream().filter(File::isFile).map(File::toPath).toList();
  }

  void choose(Consumer<List<Path>> take) {
    var kind =
        new Dialogs.FileKind(desk.text("receipt.choose"), desk.text("receipt.many"), PATTERNS);
    desk.desk().dialogs().openFiles(kind, take);
  }
}
