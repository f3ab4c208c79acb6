package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ViewChooserTest {

  private record Row(String name, long number) {}

  /// A list among sections, as most stand.
  private static final class ListView implements View {
    private final FilterBar bar;
    private final RowTable<Row> table = new RowTable<>();
    private final Desk desk;
    private final VBox root;

    ListView(Desk desk) {
      this.desk = desk;
      bar = new FilterBar(desk.texts());
      var columns = new Columns<Row>(desk.texts());
      table.column("name", columns.text("Name", 200, Row::name));
      table.column("number", columns.count("Number", 90, Row::number));
      var all = List.of(new Row("Noor", 2), new Row("Bas", 1), new Row("Sanne", 3));
      var rows = new FilteredRows<>(desk.texts(), bar, "bill.count", Row::name);
      table.show(rows.shown());
      rows.setAll(all);
      table.setId("rows");
      table.setAccessibleText("Rows");
      TableTools.of(desk, "rows", table, bar);
      VBox.setVgrow(table, Priority.ALWAYS);
      root = new VBox(8, bar, table);
    }

    @Override
    public Parent root() {
      return root;
    }

    @Override
    public ObservableValue<Heading> heading() {
      return new ReadOnlyObjectWrapper<>(Heading.of("Rows"));
    }

    @Override
    public List<Shortcut> shortcuts() {
      List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
      all.addAll(bar.shortcuts(table));
      return all;
    }
  }

  private static final class Blank implements View {
    private final VBox root = new VBox(new Label("Nothing"));

    @Override
    public Parent root() {
      return root;
    }

    @Override
    public ObservableValue<Heading> heading() {
      return new ReadOnlyObjectWrapper<>(Heading.of("Blank"));
    }
  }

  private static View page(Desk desk) {
    return new SectionsView(
        List.of(
            new Section("blank", "Blank", new Blank()),
            new Section("rows", "Rows", new ListView(desk))));
  }

  private static void name(Screen screen, String text) {
    Toolkit.onScreen(() -> screen.find("viewName", TextField.class).setText(text));
  }

  private static String words(Screen screen) {
    return Toolkit.onScreen(() -> screen.find("views", Button.class).getText());
  }

  private static List<String> rows(Screen screen) {
    return Toolkit.onScreen(() -> {
      List<String> names = new ArrayList<>();
      for (var row : screen.find("rows", RowTable.class).getItems()) names.add(((Row) row).name());
      return names;
    });
  }

  @Test
  void aViewIsSavedFoundByNameChangedAndRemovedByKeyboard() {
    try (var shown = Shown.of(Theme.Tint.LIGHT, Language.EN, ViewChooserTest::page)) {
      var screen = shown.screen();
      screen.press(KeyCode.ALT, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.F).type("noor");
      screen.until("filtered", () -> rows(screen).equals(List.of("Noor")));
      screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      screen.press(KeyCode.ENTER);
      assertThat(screen.find("viewNameError", Label.class).getText()).contains("needs a name");
      name(screen, "Of Noor");
      screen.press(KeyCode.ENTER);
      assertThat(words(screen)).isEqualTo("Of Noor");

      screen.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.ESCAPE).type("s");
      screen.until("changed", () -> words(screen).equals("Changed: Of Noor"));
      screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      assertThat(screen.find("updateView", Button.class).isVisible()).isTrue();
      screen.press(KeyCode.ESCAPE).picture("views-bar");

      screen.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.K);
      screen.type("of noor").press(KeyCode.ENTER);
      assertThat(rows(screen)).containsExactly("Noor");
      assertThat(words(screen)).isEqualTo("Of Noor");
      assertThat(screen.focusOwner()).isSameAs(screen.find("rows", RowTable.class));

      screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      screen.fire("renameView-1");
      name(screen, "Noor’s own");
      screen.press(KeyCode.ENTER);
      assertThat(words(screen)).isEqualTo("Noor’s own");
      screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      screen.fire("removeView-1").press(KeyCode.ESCAPE);
      assertThat(words(screen)).isEmpty();
      screen.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      assertThat(screen.find("view-1", RadioButton.class).getText()).isEqualTo("Noor’s own");
    }
  }
}
