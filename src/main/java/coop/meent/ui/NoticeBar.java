package coop.meent.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A notice in the flow of a page: what, why and the next step, until the reader puts it away or a
/// new deed begins. Takes no room while there is none. A view model's notice is bound to [#notice].
public final class NoticeBar extends HBox {

  private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
  private final Label what = new Label();
  private final Label next = new Label();

  private final Texts texts;

  public NoticeBar(@NamedArg("texts") Texts texts) {
    this.texts = texts;
    getStyleClass().add("notice");
    setAlignment(Pos.TOP_LEFT);
    what.getStyleClass().add("notice-what");
    next.getStyleClass().add("notice-next");
    for (var line : new Label[] {what, next}) line.setWrapText(true);
    next.managedProperty().bind(next.textProperty().isNotEmpty());
    var lines = new VBox(what, next);
    HBox.setHgrow(lines, Priority.ALWAYS);

    var close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().add("icon-only");
    close.setId("closeNotice");
    close.setAccessibleText(texts.get("ui.close"));
    close.setOnAction(event -> notice.set(null));

    getChildren().setAll(new FontIcon(Feather.INFO), lines, close);
    notice.subscribe(this::show);
  }

  public ObjectProperty<@Nullable Notice> notice() {
    return notice;
  }

  /// Says why something was not done, and the next step.
  public void refuse(Refusal refusal) {
    // The same again is news too: somebody pressed the button once more.
    notice.set(null);
    notice.set(Notice.refused(texts, refusal));
  }

  /// Says why a deed was refused; without a refusal the notice of an earlier one goes away.
  public void tell(Optional<? extends Refusal> refusal) {
    notice.set(refusal.map(why -> Notice.refused(texts, why)).orElse(null));
  }

  private void show(@Nullable Notice shown) {
    setVisible(shown != null);
    setManaged(shown != null);
    for (var tone : Tone.values()) getStyleClass().remove(tone.style());
    if (shown == null) return;
    getStyleClass().add(shown.tone().style());
    what.setText(shown.what());
    next.setText(shown.next());
    setAccessibleText(shown.what() + " " + shown.next());
    // The button that was pressed may stand far below.
    if (shown.tone() == Tone.LOOK && getScene() != null) PageScroll.reveal(this);
  }
}
