package coop.meent.profit;

import coop.meent.base.Language;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.statute.RuleValue.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Members who have more than a watched part of something.
///
/// @param source where the part comes from: an article, or the law
public record Watched(Kind kind, List<Holder> holders, Share above, String source)
    implements Named {

  /// Of what they have a part; `profit.watch.<KIND>` in words.
  public enum Kind {
    VOTES,
    PROFIT,
    CAPITAL
  }

  /// @param percentage with one decimal
  public record Holder(String name, BigDecimal percentage) {}

  public Watched {
    holders = List.copyOf(holders);
  }

  @Override
  public String in(Texts texts) {
    var names =
        holders.stream()
            .map(one -> one.name() + " (" + number(one.percentage(), texts) + "%)")
            .collect(Collectors.joining(", "));
    return texts.get("profit.watch." + kind.name(), above, names, source);
  }

  private static String number(BigDecimal percentage, Texts texts) {
    var plain = percentage.toPlainString();
    return texts.language() == Language.NL ? plain.replace('.', ',') : plain;
  }
}
