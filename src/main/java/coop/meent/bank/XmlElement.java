package coop.meent.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An element with all that is in it, for parts small enough to hold. Paths are local names with
/// `/` between them, so that one reader serves every version and prefix.
final class XmlElement {

  private final XmlStep step;
  private final int line;
  private final int column;
  private final String currency;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlElement> children = new ArrayList<>();

  /// @param currency the attribute `Ccy`, the only one statements use; empty where there is none
  XmlElement(XmlStep step, int line, int column, String currency) {
    this.step = step;
    this.line = line;
    this.column = column;
    this.currency = currency;
  }

  /// The same place with nothing in it.
  XmlElement withoutContent() {
    return new XmlElement(step, line, column, currency);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void append(String part) {
    text.append(part);
  }

  int length() {
    return text.length();
  }

  String currency() {
    return currency;
  }

  Place place() {
    return new Place(line, column, step.toString());
  }

  /// Its own text without the white space around it, and with one space for every run inside.
  String text() {
    return String.join(" ", text.toString().strip().split("\\s+"));
  }

  Stream<XmlElement> all(String path) {
    int slash = path.indexOf('/');
    var first = slash < 0 ? path : path.substring(0, slash);
    var here = children.stream().filter(child -> child.step.name().equals(first));
    return slash < 0 ? here : here.flatMap(child -> child.all(path.substring(slash + 1)));
  }

  Optional<XmlElement> first(String path) {
    return all(path).findFirst();
  }

  /// The first text that is not empty, at the first of the paths that has one.
  Optional<String> text(String... paths) {
    return Stream.of(paths)
        .flatMap(this::all)
        .map(XmlElement::text)
        .filter(found -> !found.isEmpty())
        .findFirst();
  }
}
