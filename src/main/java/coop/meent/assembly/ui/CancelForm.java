package coop.meent.assembly.ui;

import coop.meent.assembly.Sitting;
import java.util.Optional;
import javafx.scene.control.TextField;

/// Cancels an assembly, and says why.
final class CancelForm {

  private final AssemblyPages pages;
  private final Sitting sitting;
  private final TextField reason = new TextField();

  CancelForm(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    reason.setId("cancelReason");
  }

  void open() {
    var desk = pages.desk();
    var sheet = new DeedSheet(pages, desk.text("assembly.cancel.title"));
    sheet.field("member.paper.reason", reason);
    sheet.open(
        "cancelDeed",
        "assembly.cancel.deed",
        () ->
            Optional.of(() -> desk.assemblies().cancel(sitting.assembly().id(), reason.getText())),
        () -> desk.text("assembly.cancel.done"));
  }
}
