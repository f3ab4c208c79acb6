package coop.meent.ui;

import coop.meent.base.Texts;
import coop.meent.search.SearchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the palette: what it is, why it was found, its day and amount.
final class PaletteCell extends ListCell<PaletteRow> {

  private static final double ICON = 26;
  private static final double CODE_GAP = 8;
  private static final double DETAIL_GAP = 10;
  private static final double TITLE_PART = 0.6;
  private static final double DAY = 78;
  private static final double AMOUNT = 96;
  private static final double EDGES = 58;
  private static final Font TITLE = Font.font("Open Sans", 13);
  private static final Font DETAIL = Font.font("Open Sans", 12);

  private final Texts texts;
  private final Supplier<MarkedText> marked;

  /// @param chosen told the place of the line that was clicked
  PaletteCell(Texts texts, Supplier<MarkedText> marked, IntConsumer chosen) {
    this.texts = texts;
    this.marked = marked;
    getStyleClass().add("palette-cell");
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          if (getItem() != null) chosen.accept(getIndex());
        });
  }

  @Override
  protected void updateItem(@Nullable PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("palette-title");
    setText(null);
    setGraphic(null);
    setAccessibleText("");
    if (empty || row == null) return;
    switch (row) {
      case PaletteRow.Title(var text) -> {
        getStyleClass().add("palette-title");
        setText(text);
      }
      case PaletteRow.More(var _, var text) -> {
        setGraphic(line(Feather.MORE_HORIZONTAL, List.of(styled(text, "found-detail"))));
        setAccessibleText(text);
      }
      case PaletteRow.Choice(var found) -> {
        setGraphic(line(found));
        setAccessibleText(words(texts, found));
      }
    }
  }

  /// A line as it is read aloud.
  static String words(Texts texts, Found found) {
    return Stream.of(
            found.code(),
            found.title(),
            found.detail(),
            found.day().map(texts::date).orElse(""),
            found.amount().map(texts::euro).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private HBox line(Found found) {
    boolean isBooked = found.amount().isPresent();
    double room = getListView().getWidth() - EDGES - ICON - (isBooked ? DAY + AMOUNT : 0);
    var line = line(icon(found.kind()), pieces(found, room));
    if (isBooked) {
      line.getChildren().add(aside(found.day().map(texts::shortDate).orElse(""), "note", DAY));
      line.getChildren()
          .add(aside(found.amount().map(texts::money).orElse(""), "found-amount", AMOUNT));
    }
    return line;
  }

  private static HBox line(Ikon icon, List<Text> pieces) {
    var flow = new TextFlow(pieces.toArray(Text[]::new));
    flow.setMinWidth(0);
    HBox.setHgrow(flow, Priority.ALWAYS);
    var line = new HBox(10, new FontIcon(icon), flow);
    line.setFillHeight(false);
    line.getStyleClass().add("palette-line");
    return line;
  }

  private static Label aside(String text, String style, double width) {
    var label = new Label(text);
    label.getStyleClass().addAll("found-aside", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setPrefWidth(width);
    return label;
  }

  private List<Text> pieces(Found found, double room) {
    List<Text> all = new ArrayList<>();
    double left = room;
    if (!found.code().isEmpty()) {
      left -= add(all, found.code(), TITLE, left, "found-code") + CODE_GAP;
      all.add(new Text("  "));
    }
    double most = isWhy(found) ? left * TITLE_PART : left;
    left -= add(all, found.title(), TITLE, most, "found-title") + DETAIL_GAP;
    if (!found.detail().isEmpty()) {
      all.add(new Text("   "));
      add(all, found.detail(), DETAIL, left, "found-detail");
    }
    return all;
  }

  /// Whether the detail is why it was found; then it must be seen.
  private boolean isWhy(Found found) {
    return marked.get().marks(found.detail())
        && !marked.get().marks(found.code() + " " + found.title());
  }

  private double add(List<Text> all, String text, Font font, double room, String style) {
    var pieces = marked.get().pieces(text, font, room, style);
    all.addAll(pieces);
    return pieces.stream().mapToDouble(one -> MarkedText.width(one.getText(), font)).sum();
  }

  private static Text styled(String text, String style) {
    var piece = new Text(text);
    piece.getStyleClass().add(style);
    return piece;
  }

  private static Ikon icon(SearchKind kind) {
    return switch (kind) {
      case DEED -> Feather.CORNER_DOWN_RIGHT;
      case MEMBER -> Feather.USER;
      case CLIENT -> Feather.BRIEFCASE;
      case ASSIGNMENT -> Feather.CLIPBOARD;
      case NOTE -> Feather.BOOKMARK;
      case IDEA -> Feather.SUN;
      case JOB -> Feather.TOOL;
      case PAPER -> Feather.FILE;
      case ACCOUNT -> Feather.BOOK_OPEN;
      case REPORT -> Feather.FILE_TEXT;
      case BANK_ACCOUNT -> Feather.CREDIT_CARD;
      case ENTRY -> Feather.EDIT_3;
      case BANK_LINE -> Feather.REPEAT;
    };
  }
}
