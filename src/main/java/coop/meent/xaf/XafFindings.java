package coop.meent.xaf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers findings; a file may have one mistake in every line, and nobody reads past a hundred.
final class XafFindings {

  private static final int MOST = 100;

  private final List<XafFinding> told = new ArrayList<>();
  private final Map<String, Long> counts = new HashMap<>();

  void add(XafFinding finding) {
    if (counts.merge(finding.key(), 1L, Long::sum) <= MOST) told.add(finding);
  }

  List<XafFinding> told() {
    return told;
  }

  Map<String, Long> left() {
    Map<String, Long> left = new HashMap<>();
    counts.forEach((kind, count) -> {
      if (count > MOST) left.put(kind, count - MOST);
    });
    return left;
  }
}
