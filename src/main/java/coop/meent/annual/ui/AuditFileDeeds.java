package coop.meent.annual.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.ledger.Book;
import coop.meent.ui.Dialogs;
import coop.meent.ui.NoticeBar;
import coop.meent.xaf.AuditFiles;
import coop.meent.xaf.XafReader;
import coop.meent.xaf.XafVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Saves a year as an audit file, and looks at one of any program.
final class AuditFileDeeds {

  private final YearDesk room;
  private final NoticeBar notice;

  /// @param notice of the page, where a refusal is told
  AuditFileDeeds(YearDesk room, NoticeBar notice) {
    this.room = room;
    this.notice = notice;
  }

  void save(Book book, int year, XafVersion version) {
    room.desk()
        .dialogs()
        .saveFile(
            kind("annual.audit.save"),
            room.text("annual.audit.name", String.valueOf(year)) + ".xaf",
            target -> save(book, year, version, target));
  }

  private Dialogs.FileKind kind(String title) {
    return new Dialogs.FileKind(
        room.text(title), room.text("annual.audit.kind"), List.of("*.xaf", "*.xml"));
  }

  private void save(Book book, int year, XafVersion version, Path target) {
    var request = AuditFiles.Request.of(book.id(), year, version, LocalDate.now(room.clock()));
    var files = room.room().auditFiles();
    room.desk()
        .tasks()
        .runLong(
            room.text("annual.audit.making", String.valueOf(year)),
            progress ->
                new Saved(
                    files.write(request, room.texts(), target), files.lacksVatNumber(book.id())),
            this::saved);
  }

  private record Saved(Written written, boolean lacksVatNumber) {}

  private void saved(Saved saved) {
    switch (saved.written) {
      case Written.Done(var file) -> {
        var said = room.text("annual.audit.done", file.getFileName());
        room.desk()
            .notices()
            .done(saved.lacksVatNumber ? said + ". " + room.text("xaf.noVatNumber") : said);
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  void look() {
    room.desk()
        .dialogs()
        .openFile(
            kind("annual.audit.look"),
            file ->
                room.desk()
                    .tasks()
                    .runLong(
                        room.text("annual.audit.reading", file.getFileName()),
                        progress -> looked(file),
                        Runnable::run));
  }

  /// What shows the file, or says why it is none.
  private Runnable looked(Path file) {
    try {
      var read = new XafReader(file).read();
      return () -> new AuditFileSheet(room, read).open();
    } catch (RefusedException e) {
      return () -> notice.refuse(e.refusal());
    }
  }
}
