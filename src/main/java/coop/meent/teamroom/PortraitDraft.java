package coop.meent.teamroom;

import java.util.stream.Stream;

/// A self-portrait as it is written; each part may be left empty.
///
/// @param uniqueIn what one is good at as few are
/// @param inTheWay when one gets in the way, of oneself or of others
/// @param workingWithMe what helps who works with one
public record PortraitDraft(String uniqueIn, String inTheWay, String workingWithMe) {

  public static final PortraitDraft EMPTY = new PortraitDraft("", "", "");

  public PortraitDraft {
    uniqueIn = uniqueIn.strip();
    inTheWay = inTheWay.strip();
    workingWithMe = workingWithMe.strip();
  }

  public boolean isEmpty() {
    return parts().allMatch(String::isEmpty);
  }

  Stream<String> parts() {
    return Stream.of(uniqueIn, inTheWay, workingWithMe);
  }
}
