package coop.meent.sync.ui;

import coop.meent.sync.QuietFiles;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.util.List;

/// Asks which files come by themselves, and how much of the line they may take.
final class QuietFilesSheet {

  private static final List<Integer> LARGEST = List.of(0, 1, 2, 5, 10, QuietFiles.LARGEST);
  private static final List<Integer> PER_MINUTE = List.of(0, 1, 5, 25, 100);

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final ChoiceField<Integer> largest;
  private final ChoiceField<Integer> perMinute;

  QuietFilesSheet(SyncDesk desk, SyncViewModel model) {
    this.desk = desk;
    this.model = model;
    largest = new ChoiceField<>(desk.texts());
    largest.setId("largestFile");
    largest.choices(
        LARGEST,
        size ->
            size == 0
                ? desk.text("sync.ui.files.largest.none")
                : desk.text("sync.ui.files.largest.of", size));
    perMinute = new ChoiceField<>(desk.texts());
    perMinute.setId("perMinute");
    perMinute.choices(
        PER_MINUTE,
        speed ->
            speed == 0
                ? desk.text("sync.ui.files.perMinute.all")
                : desk.text("sync.ui.files.perMinute.of", speed));
  }

  void open(QuietFiles now) {
    largest.value().set(among(LARGEST, now.largest()));
    perMinute.value().set(among(PER_MINUTE, now.perMinute()));
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.files.choose.title"),
            FormParts.form(
                Prose.plain(desk.text("sync.ui.files.choose.why")),
                new FormField(desk.text("sync.ui.files.largest"), largest),
                new FormField(desk.text("sync.ui.files.perMinute"), perMinute),
                Prose.note(desk.text("sync.ui.files.choose.pause")),
                Parts.deeds(
                    Parts.primary("keepQuiet", desk.text("sync.ui.files.keep"), this::keep))));
  }

  /// A command may have chosen what is not offered here.
  private static Integer among(List<Integer> offered, int chosen) {
    return offered.stream()
        .filter(one -> (one >= chosen && one > 0) || one == chosen)
        .findFirst()
        .orElse(0);
  }

  private void keep() {
    if (!largest.settle() || !perMinute.settle()) return;
    var size = largest.value().get();
    var speed = perMinute.value().get();
    if (size != null && speed != null) model.quietFiles(new QuietFiles(size, speed));
  }
}
