package coop.meent.fund;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The funds there can be, one of each; `fund.kind.<KIND>` in words.
public enum FundKind implements Named {
  /// Given to a member in need, for good.
  SOLIDARITY(16531),
  /// Stands in for a client who does not pay; what the client pays later comes back.
  GUARANTEE(16532),
  /// Ahead of what a client still pays, or by a plan; it comes back.
  ADVANCE(16533);

  private final int account;

  FundKind(int account) {
    this.account = account;
  }

  /// By which members know its account in the books.
  String accountNumber() {
    return Integer.toString(account);
  }

  /// Whether what is paid out stays the fund's, as money that a member owes it.
  boolean isLent() {
    return this == ADVANCE;
  }

  /// The kind of a later Meent is none here.
  static Optional<FundKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
  }

  /// As somebody types it: `solidarity`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String in(Texts texts) {
    return texts.get("fund.kind." + name());
  }
}
