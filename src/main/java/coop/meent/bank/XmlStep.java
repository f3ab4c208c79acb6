package coop.meent.bank;

import org.jspecify.annotations.Nullable;

/// An element on the way from the root to here, and which of its like-named neighbours it is.
final class XmlStep {

  private final @Nullable XmlStep parent;
  private final String name;
  private final int ordinal;
  private final int depth;
  private String lastChild = "";
  private int lastOrdinal;

  private XmlStep(@Nullable XmlStep parent, String name, int ordinal) {
    this.parent = parent;
    this.name = name;
    this.ordinal = ordinal;
    depth = parent == null ? 0 : parent.depth + 1;
  }

  /// Above the root element.
  static XmlStep start() {
    return new XmlStep(null, "", 1);
  }

  XmlStep child(String childName) {
    lastOrdinal = childName.equals(lastChild) ? lastOrdinal + 1 : 1;
    lastChild = childName;
    return new XmlStep(this, childName, lastOrdinal);
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

  /// Without the two wrappers that every statement has around it: `Stmt/Ntry[37]/Amt`.
  @Override
  public String toString() {
    if (parent == null || depth <= 2) return "";
    var own = ordinal > 1 || name.equals("Ntry") ? name + "[" + ordinal + "]" : name;
    return depth == 3 ? own : parent + "/" + own;
  }
}
