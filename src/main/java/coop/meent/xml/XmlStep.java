package coop.meent.xml;

import org.jspecify.annotations.Nullable;

/// An element on the way from the root to here, and which of its like-named neighbours it is.
final class XmlStep {

  private final @Nullable XmlStep parent;
  private final String name;
  private final int ordinal;
  private final int depth;
  private final XmlPaths paths;
  private String lastChild = "";
  private int lastOrdinal;

  private XmlStep(@Nullable XmlStep parent, String name, int ordinal, XmlPaths paths) {
    this.parent = parent;
    this.name = name;
    this.ordinal = ordinal;
    this.paths = paths;
    depth = parent == null ? 0 : parent.depth + 1;
  }

  /// Above the root element.
  static XmlStep start(XmlPaths paths) {
    return new XmlStep(null, "", 1, paths);
  }

  XmlStep child(String childName) {
    lastOrdinal = childName.equals(lastChild) ? lastOrdinal + 1 : 1;
    lastChild = childName;
    return new XmlStep(this, childName, lastOrdinal, paths);
  }

  XmlStep parent() {
    if (parent == null) throw new IllegalStateException("nothing is above the document");
    return parent;
  }

  int depth() {
    return depth;
  }

  String name() {
    return name;
  }

  /// Without the wrappers that every such file has around it: `Stmt/Ntry[37]/Amt`.
  @Override
  public String toString() {
    if (parent == null || depth <= paths.hidden()) return "";
    var own = ordinal > 1 || paths.counted().contains(name) ? name + "[" + ordinal + "]" : name;
    return depth == paths.hidden() + 1 ? own : parent + "/" + own;
  }
}
