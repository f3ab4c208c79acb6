package coop.meent.audit.ui;

import coop.meent.audit.Sample;
import coop.meent.audit.Standing;
import coop.meent.base.Money;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Draws a sample. What it would be stands below before it is drawn, and how anybody can do it
/// again.
final class DrawForm {

  private static final String USUAL = "25";

  private final AuditDesk room;
  private final Standing standing;
  private final NoticeBar notice;
  private final TextField word = new TextField();
  private final TextField count = new TextField(USUAL);
  private final MoneyField above;
  private final VBox preview = new VBox(4);

  DrawForm(AuditDesk room, Standing standing) {
    this.room = room;
    this.standing = standing;
    notice = new NoticeBar(room.texts());
    above = new MoneyField(room.texts());
  }

  void open() {
    word.setId("auditWord");
    count.setId("auditCount");
    above.setId("auditAbove");
    preview.setId("auditPreview");
    above.value().set(Money.ofCents(100_000));
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(room.text("audit.draw.why")));
    parts.add(field("audit.fact.word", "audit.draw.word.hint", word));
    parts.add(field("audit.draw.above", "audit.draw.above.hint", above));
    parts.add(field("audit.draw.count", "audit.draw.count.hint", count));
    standing
        .books()
        .ifPresent(books ->
            parts.add(Prose.note(room.text("audit.books", books.text(), books.entries()))));
    if (!standing.draws().isEmpty())
      parts.add(Prose.note(room.texts().count("audit.draw.before", standing.draws().size())));
    parts.add(preview);
    parts.add(
        FormParts.deeds(
            FormParts.primary("auditDrawDeed", room.text("audit.draw.deed"), this::act),
            FormParts.button("auditTry", room.text("audit.draw.try"), this::look)));
    room.desk()
        .navigation()
        .open(
            room.text("audit.draw.title", String.valueOf(standing.year())),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private FormField field(String label, String hint, Control control) {
    var field = new FormField(room.text(label), control);
    field.setHint(room.text(hint));
    return field;
  }

  /// A number that cannot be read is none, and refused as such.
  private Sample.Request request() {
    int hits;
    try {
      hits = Integer.parseInt(count.getText().strip());
    } catch (NumberFormatException unread) {
      hits = 0;
    }
    return new Sample.Request(word.getText(), hits, Optional.ofNullable(above.value().get()));
  }

  private boolean isUnread() {
    boolean isUnread = above.value().get() == null && !above.getText().isBlank();
    if (isUnread) above.requestFocus();
    return isUnread;
  }

  private void look() {
    if (isUnread()) return;
    var request = request();
    var me = room.me().get();
    notice.notice().set(null);
    room.run(
        () -> room.audits().preview(standing.year(), request, me),
        notice,
        draw -> {
          var words = room.words();
          preview
              .getChildren()
              .setAll(
                  Prose.strong(
                      room.texts().count("audit.drawn.would", draw.sample().picks().size())),
                  Prose.note(words.method(draw)));
          if (!draw.sample().interval().isZero())
            preview.getChildren().add(Prose.note(words.seed(draw)));
        });
  }

  private void act() {
    if (isUnread()) return;
    var request = request();
    var me = room.me().get();
    room.run(
        () -> room.audits().draw(standing.year(), request, me),
        notice,
        draw -> room.done(room.texts().count("audit.drawn", draw.sample().picks().size())));
  }
}
