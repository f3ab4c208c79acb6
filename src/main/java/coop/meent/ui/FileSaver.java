package coop.meent.ui;

import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Asks where a file goes, writes it there and tells.
public record FileSaver(Desk desk) {

  /// @param name that is proposed for the file, without an ending
  public void pdf(String name, Function<Path, Written> writing) {
    save("document.save.title", "document.kind.pdf", name, "pdf", writing);
  }

  /// @param title the key of what is asked
  /// @param kind the key of what such files are called
  /// @param name that is proposed for the file, without an ending
  public void save(
      String title, String kind, String name, String ending, Function<Path, Written> writing) {
    var texts = desk.texts();
    desk.dialogs()
        .saveFile(
            new Dialogs.FileKind(texts.get(title), texts.get(kind), List.of("*." + ending)),
            name + "." + ending,
            target -> write(target, writing));
  }

  private void write(Path target, Function<Path, Written> writing) {
    desk.tasks()
        .run(
            () -> RefusedException.unlessRefused(writing.apply(target)),
            written ->
                desk.notices().done(desk.texts().get("document.saved", target.getFileName())));
  }
}
