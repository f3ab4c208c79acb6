package coop.meent.bill;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.vat.Tariff;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a member advanced something for, in a member's own words: the office's accounts are not for
/// members to see. Each proposes where it goes in the books, by the model chart's code.
public enum CostKind implements Named {
  TRAVEL("WBedVkkRev"),
  PARKING("WBedAutPar"),
  /// Of food and drink in a restaurant or café no VAT is ever deducted (Wet OB 1968, art. 15 lid
  /// 5).
  MEALS("WBedVkkRep"),
  OFFICE("WBedKanKan"),
  EQUIPMENT("WBedEemKai"),
  SOFTWARE("WBedKanSof"),
  PHONE("WBedKanTef"),
  TRAINING("WBedOvpOpk"),
  BOOKS("WBedKanVak"),
  OTHER("WBedAlkOal");

  private static final String LOST = "PNA";

  private final String rgs;

  CostKind(String rgs) {
    this.rgs = rgs;
  }

  String rgs() {
    return rgs;
  }

  /// The VAT code that is proposed for it.
  ///
  /// @param tariff of the VAT on the receipt
  String vatCode(Tariff tariff, int percent) {
    return switch (tariff) {
      case STANDARD -> this == MEALS ? LOST : "P21";
      case REDUCED -> this == MEALS ? LOST + percent : "P9";
      case OTHER, ZERO -> "P0";
    };
  }

  /// A kind that a later Meent knows is some other kind here.
  static CostKind ofWord(@Nullable String word) {
    return find(word).orElse(OTHER);
  }

  private static Optional<CostKind> find(@Nullable String word) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("bill.cost." + name());
  }
}
