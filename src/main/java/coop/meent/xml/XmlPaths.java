package coop.meent.xml;

import java.util.Set;

/// How the elements of one kind of file are named to a person.
///
/// @param hidden how many wrappers every such file has around it, left out of a path
/// @param counted elements that are always told with their number, since there are many alike
public record XmlPaths(int hidden, Set<String> counted) {

  public XmlPaths {
    counted = Set.copyOf(counted);
  }
}
