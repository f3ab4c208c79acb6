package coop.meent.bank.file;

import coop.meent.xml.Place;
import java.util.ArrayList;
import java.util.List;

/// A field of a SWIFT message, such as `:61:…`, with the lines that go on with it.
///
/// @param line where it begins, from 1
record Mt940Field(String tag, int line, List<String> lines) {

  Mt940Field(String tag, int line, String value) {
    this(tag, line, new ArrayList<>(List.of(value)));
  }

  void add(String more) {
    lines.add(more);
  }

  String value() {
    return lines.getFirst();
  }

  Place place() {
    return new Place(line, 1, ":" + tag + ":");
  }
}
