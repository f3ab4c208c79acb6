package coop.meent.annual;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Arrays;
import java.util.List;

/// The lines of a balance sheet as the law has them, and which codes of the reference chart make up
/// each. Of two that fit, the longer code counts.
enum AnnualItem implements Named {
  INTANGIBLE(Side.FIXED, "BIva"),
  TANGIBLE(Side.FIXED, "BMva"),
  PROPERTY(Side.FIXED, "BVas"),
  FINANCIAL(Side.FIXED, "BFva"),
  STOCKS(Side.CURRENT, "BVrd"),
  IN_PROGRESS(Side.CURRENT, "BPro"),
  RECEIVABLES(Side.CURRENT, "BVor"),
  SECURITIES(Side.CURRENT, "BEff"),
  CASH(Side.CURRENT, "BLim"),
  OTHER_ASSETS(Side.CURRENT),
  MEMBERS_CAPITAL(Side.EQUITY, "BEivSev"),
  OWNER_CAPITAL(Side.EQUITY, "BEivKap"),
  LEGAL_RESERVES(Side.EQUITY, "BEivWer"),
  STATUTORY_RESERVES(Side.EQUITY, "BEivStr"),
  OTHER_RESERVES(Side.EQUITY, "BEivOvr BEivBer BEiv"),
  UNDISTRIBUTED(Side.EQUITY, "BEivOre"),
  RESULT(Side.EQUITY),
  PROVISIONS(Side.PROVISION, "BVrz"),
  LONG_TERM(Side.DEBT, "BLas"),
  SHORT_TERM(Side.DEBT, "BSch"),
  OTHER_DEBTS(Side.DEBT);

  /// What the short layout adds together.
  enum Side implements Named {
    FIXED,
    CURRENT,
    EQUITY,
    PROVISION,
    DEBT;

    boolean isAsset() {
      return this == FIXED || this == CURRENT;
    }

    @Override
    public String in(Texts texts) {
      return texts.get("annual.side." + name());
    }
  }

  private final Side side;
  private final String codes;

  AnnualItem(Side side) {
    this(side, "");
  }

  AnnualItem(Side side, String codes) {
    this.side = side;
    this.codes = codes;
  }

  Side side() {
    return side;
  }

  /// Those of one side, in order.
  static List<AnnualItem> of(Side side) {
    return Arrays.stream(values()).filter(item -> item.side == side).toList();
  }

  /// @param code of the reference chart, after the swap of accounts that change side
  /// @param otherwise where no code fits
  static AnnualItem of(String code, AnnualItem otherwise) {
    var found = otherwise;
    int longest = 0;
    for (var item : values()) {
      for (var one : item.codes.split(" ")) {
        if (one.length() <= longest || !code.startsWith(one)) continue;
        found = item;
        longest = one.length();
      }
    }
    return found;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("annual.item." + name());
  }
}
