package coop.meent.app;

import coop.meent.store.Space;
import coop.meent.ui.Card;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.Heading;
import coop.meent.ui.View;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the books would stand, on the laptop of who may not read them: that the office does, and
/// who that is.
final class OfficeView implements View {

  private final Desk desk;
  private final String title;
  private final StackPane place = new StackPane();
  private final Card root = new Card("", place);

  OfficeView(Desk desk, String title) {
    this.desk = desk;
    this.title = title;
    VBox.setVgrow(place, Priority.ALWAYS);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(title));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    desk.tasks().run(() -> desk.readers().of(Space.OFFICE), this::show);
  }

  private void show(List<String> names) {
    var texts = desk.texts();
    var who =
        names.isEmpty()
            ? texts.get("app.office.nobody")
            : texts.get("app.office.who", String.join(", ", names));
    place.getChildren().setAll(new EmptyState(Feather.EYE_OFF, texts.get("app.office"), who));
  }
}
