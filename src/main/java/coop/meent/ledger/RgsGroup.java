package coop.meent.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The second level of the reference chart: the first four letters of a code, in the order in which
/// the annual accounts show them (BW 2, title 9). Accounts without a code come last.
public final class RgsGroup {

  public static final String OTHER = "other";

  private static final List<String> ORDER =
      List.of(
          "BIva", "BMva", "BVas", "BFva", "BVrd", "BPro", "BVor", "BEff", "BLim", "BEiv", "BVrz",
          "BLas", "BSch", "WOmz", "WWiv", "WOvb", "WKpr", "WPer", "WAfs", "WWvi", "WBwv", "WBed",
          "WFbe", "WOvt", "WWfa", "WRed", "WBel", OTHER);

  private RgsGroup() {}

  static String of(String rgs) {
    var code = rgs.length() < 4 ? OTHER : rgs.substring(0, 4);
    return ORDER.contains(code) ? code : OTHER;
  }

  static List<String> inOrder(Collection<String> codes) {
    return codes.stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
  }

  /// Every group there is, each with a text `ledger.group.<code>`.
  public static List<String> all() {
    return ORDER;
  }
}
