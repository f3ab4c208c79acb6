package coop.meent.bank.ui;

import coop.meent.ui.Dialogs.FileKind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Importing statements: files are chosen, or dropped on the page, then looked at, then taken in.
final class ImportDeed {

  private static final List<String> ENDINGS =
      Stream.of(
              "xml", "zip", "940", "sta", "swi", "mt940", "txt", "csv", "tab", "ofx", "pdf", "xlsx",
              "ods")
          .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
          .toList();

  private final BankDesk desk;
  private final Runnable imported;

  /// @param imported told when lines came in
  ImportDeed(BankDesk desk, Runnable imported) {
    this.desk = desk;
    this.imported = imported;
  }

  void choose() {
    var texts = desk.texts();
    var kind =
        new FileKind(texts.get("bank.ui.import.title"), texts.get("bank.ui.import.kind"), ENDINGS);
    desk.desk().dialogs().openFiles(kind, this::look);
  }

  private void look(List<Path> files) {
    new ImportSheet(desk, new ImportViewModel(desk, files), this::done, this::choose).open();
  }

  private void done(long lines) {
    desk.desk().navigation().closeSheet();
    desk.desk().notices().done(desk.texts().count("bank.ui.import.done", lines));
    imported.run();
  }

  /// Files from the file manager may be dropped anywhere on the page.
  void acceptDropped(Parent page) {
    page.setOnDragOver(event -> {
      if (!files(event).isEmpty()) event.acceptTransferModes(TransferMode.COPY);
    });
    page.setOnDragDropped(event -> {
      var dropped = files(event);
      if (!dropped.isEmpty()) look(dropped);
      event.setDropCompleted(!dropped.isEmpty());
    });
  }

  private static List<Path> files(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return List.of();
    return event.getDragboard().getFiles().stream()
        .filter(ImportDeed::mayBeStatement)
        .map(File::toPath)
        .toList();
  }

  private static boolean mayBeStatement(File file) {
    var name = file.getName().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(ending -> name.endsWith(ending.substring(1)));
  }
}
