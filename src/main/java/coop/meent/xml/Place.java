package coop.meent.xml;

/// Where in a file: what a person types into "go to line", and the path an XML tool understands.
///
/// @param line from 1
/// @param column from 1
/// @param path such as `Stmt/Ntry[37]/Amt`; may be empty
public record Place(int line, int column, String path) {

  public Place in(String child) {
    return new Place(line, column, path.isEmpty() ? child : path + "/" + child);
  }

  @Override
  public String toString() {
    var position = line + ":" + column;
    return path.isEmpty() ? position : position + " " + path;
  }
}
