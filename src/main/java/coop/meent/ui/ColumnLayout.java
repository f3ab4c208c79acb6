package coop.meent.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which columns a table shows, in which order and how wide. As text `date:100 text:420
/// -document:130`; a minus is not shown.
record ColumnLayout(List<Place> places) {

  private static final Pattern PLACE = Pattern.compile("(-?)([a-z][A-Za-z0-9]*):(\\d{1,4})");

  /// @param width in points
  record Place(String column, boolean isShown, int width) {}

  ColumnLayout {
    places = List.copyOf(places);
  }

  /// Empty when it is not such a text, names a column twice or shows none.
  static Optional<ColumnLayout> parse(String text) {
    List<Place> places = new ArrayList<>();
    var names = new HashSet<String>();
    for (var word : text.strip().split(" ")) {
      var found = PLACE.matcher(word);
      if (!found.matches() || !names.add(found.group(2))) return Optional.empty();
      places.add(
          new Place(found.group(2), found.group(1).isEmpty(), Integer.parseInt(found.group(3))));
    }
    return places.stream().anyMatch(Place::isShown)
        ? Optional.of(new ColumnLayout(places))
        : Optional.empty();
  }

  /// Whether it shows the same columns in the same order, however wide.
  boolean isLike(ColumnLayout other) {
    return names().equals(other.names());
  }

  private List<String> names() {
    return places.stream().map(place -> (place.isShown ? "" : "-") + place.column).toList();
  }

  @Override
  public String toString() {
    return places.stream()
        .map(place -> (place.isShown ? "" : "-") + place.column + ":" + place.width)
        .collect(Collectors.joining(" "));
  }
}
