package coop.meent.spread;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is spread; `spread.kind.<KIND>` in words.
public enum SpreadKind implements Named {
  EQUIPMENT(20, "BMvaBeiVvp", "BMvaBeiCae", "WAfsAmvBei"),
  CAR(20, "BMvaTevVvp", "BMvaTevCae", "WAfsAmvTev"),
  GOODWILL(10, "BIvaGooVvp", "BIvaGooCae", "WAfsAivGoo"),
  /// Paid or invoiced ahead: a year of insurance, a subscription, a retainer.
  AHEAD(0, "", "", ""),
  /// A bill that was still to be received at the end of a year, by an estimate.
  AWAITED(0, "", "", "");

  /// What is in the register of assets.
  public static final List<SpreadKind> ASSETS = List.of(EQUIPMENT, CAR, GOODWILL);

  private final int limitPercent;
  private final String heldRgs;
  private final String writtenRgs;
  private final String resultRgs;

  SpreadKind(int limitPercent, String heldRgs, String writtenRgs, String resultRgs) {
    this.limitPercent = limitPercent;
    this.heldRgs = heldRgs;
    this.writtenRgs = writtenRgs;
    this.resultRgs = resultRgs;
  }

  public boolean isAsset() {
    return ASSETS.contains(this);
  }

  /// How much of what an asset cost may at most be written off in a year for income and corporate
  /// tax: art. 3.30 Wet IB 2001, which art. 8 Wet Vpb 1969 declares to hold for cooperatives too.
  public int limitPercent() {
    return limitPercent;
  }

  /// Where an asset stands, in the reference chart.
  public String heldRgs() {
    return heldRgs;
  }

  /// Where what was written off stands, below it.
  public String writtenRgs() {
    return writtenRgs;
  }

  /// Where writing off falls.
  public String resultRgs() {
    return resultRgs;
  }

  /// As a script writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of asset that stands on an account.
  static Optional<SpreadKind> held(Account account) {
    return ASSETS.stream().filter(one -> account.isRgs(one.heldRgs)).findFirst();
  }

  static Optional<SpreadKind> read(String name) {
    return List.of(values()).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("spread.kind." + name());
  }
}
