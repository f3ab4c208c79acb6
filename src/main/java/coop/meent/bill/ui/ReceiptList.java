package coop.meent.bill.ui;

import coop.meent.base.RefusedException;
import coop.meent.receipt.ReceiptFile;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The receipts of a form: chosen or dropped on it, read at once, so that what cannot be kept is
/// said before anything else is typed.
final class ReceiptList extends VBox {

  private final BillDesk desk;
  private final NoticeBar notice;
  private final List<ReceiptFile> files = new ArrayList<>();
  private final VBox names = new VBox(4);

  ReceiptList(BillDesk desk, NoticeBar notice) {
    super(6);
    this.desk = desk;
    this.notice = notice;
    var choose = FormParts.button("chooseReceipt", desk.text("receipt.choose"), this::choose);
    getChildren().setAll(Prose.strong(desk.text("receipt.many")), names, choose);
    new DroppedFiles(desk).on(this, this::add);
    show();
  }

  List<ReceiptFile> files() {
    return List.copyOf(files);
  }

  private void choose() {
    new DroppedFiles(desk).choose(this::add);
  }

  void add(List<Path> paths) {
    try {
      for (var path : paths) files.add(ReceiptFile.read(path));
      notice.notice().set(null);
    } catch (RefusedException e) {
      notice.refuse(e.refusal());
    }
    show();
  }

  private void show() {
    names.getChildren().clear();
    if (files.isEmpty()) names.getChildren().add(Prose.note(desk.text("receipt.drop")));
    for (var file : files) {
      var name = Prose.plain(file.name());
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      var remove = new Button(desk.text("receipt.leaveOut"));
      remove.setAccessibleText(desk.text("receipt.leaveOut.of", file.name()));
      remove.setOnAction(event -> {
        files.remove(file);
        show();
      });
      names.getChildren().add(new HBox(8, name, remove));
    }
  }
}
