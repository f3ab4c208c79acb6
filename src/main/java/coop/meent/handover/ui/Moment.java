package coop.meent.handover.ui;

import coop.meent.ui.Checked;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;

/// A field for a time of the day: `9:30`, `09.30` or `14`.
final class Moment extends TextField implements Checked {

  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final HandoverDesk room;

  Moment(HandoverDesk room) {
    this.room = room;
    textProperty().subscribe(this::check);
  }

  private void check() {
    boolean isWrong = !getText().isBlank() && typed().isEmpty();
    error.set(isWrong ? room.text("handover.form.time.wrong") : "");
  }

  Optional<LocalTime> typed() {
    var parts = getText().strip().replace('.', ':').split(":");
    if (parts.length > 2 || parts[0].isBlank()) return Optional.empty();
    try {
      var minutes = parts.length == 2 ? parts[1] : "00";
      return Optional.of(LocalTime.parse("%2s:%s".formatted(parts[0], minutes).replace(' ', '0')));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public ObservableValue<String> error() {
    return error.getReadOnlyProperty();
  }
}
