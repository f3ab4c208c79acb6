package coop.meent.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An element with all that is in it, for parts small enough to hold. Paths are local names with
/// `/` between them, so that one reader serves every version and prefix.
public final class XmlElement {

  /// Two or more, or one that is not a plain space.
  private static final Pattern RUN = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  private final XmlStep step;
  private final int line;
  private final int column;
  private final Map<String, String> attributes;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlElement> children = new ArrayList<>();

  XmlElement(XmlStep step, int line, int column, Map<String, String> attributes) {
    this.step = step;
    this.line = line;
    this.column = column;
    this.attributes = attributes;
  }

  /// The same place with nothing in it.
  public XmlElement withoutContent() {
    return new XmlElement(step, line, column, attributes);
  }

  public void add(XmlElement child) {
    children.add(child);
  }

  void append(String part) {
    text.append(part);
  }

  int length() {
    return text.length();
  }

  public String name() {
    return step.name();
  }

  /// By local name; empty where there is none.
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  public List<XmlElement> children() {
    return Collections.unmodifiableList(children);
  }

  public Place place() {
    return new Place(line, column, step.toString());
  }

  /// Its own text without the white space around it, and with one space for every run inside.
  public String text() {
    var stripped = text.toString().strip();
    return RUN.matcher(stripped).find() ? RUN.matcher(stripped).replaceAll(" ") : stripped;
  }

  public List<XmlElement> all(String path) {
    List<XmlElement> found = new ArrayList<>();
    collect(path, found);
    return found;
  }

  /// Plain loops: this runs some sixty times for every line of a file.
  private void collect(String path, List<XmlElement> found) {
    int slash = path.indexOf('/');
    int length = slash < 0 ? path.length() : slash;
    for (var child : children) {
      var name = child.step.name();
      if (name.length() != length || !path.startsWith(name)) continue;
      if (slash < 0) found.add(child);
      else child.collect(path.substring(slash + 1), found);
    }
  }

  public Optional<XmlElement> first(String... paths) {
    for (var path : paths) {
      var found = all(path);
      if (!found.isEmpty()) return Optional.of(found.getFirst());
    }
    return Optional.empty();
  }

  /// The first text that is not empty, at the first of the paths that has one.
  public Optional<String> text(String... paths) {
    for (var path : paths) {
      for (var element : all(path)) {
        var found = element.text();
        if (!found.isEmpty()) return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
