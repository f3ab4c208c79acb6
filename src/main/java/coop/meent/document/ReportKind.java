package coop.meent.document;

import coop.meent.base.Texts;
import java.util.Set;

/// A report that can be asked for by name.
///
/// @param name such as `trial-balance`
/// @param needs what must be chosen
/// @param takes what may be chosen besides
public record ReportKind(String name, Set<ReportChoice> needs, Set<ReportChoice> takes) {

  public ReportKind {
    needs = Set.copyOf(needs);
    takes = Set.copyOf(takes);
  }

  public String title(Texts texts) {
    return texts.get("report." + name + ".title");
  }
}
