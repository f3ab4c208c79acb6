package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What a return cannot know and somebody has to look at. Never decided silently.
public sealed interface VatQuestion extends Named {

  /// Turnover of a code whose rubric is not certain; it is in none.
  ///
  /// @param rubric where it may belong
  /// @param inRubric what would stand there with it
  record Uncertain(VatCode code, Rubric rubric, Money turnover, Money inRubric)
      implements VatQuestion {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "vat.question.Uncertain",
          code.code() + " " + code.name(texts.language()),
          texts.euro(turnover),
          rubric.code(),
          texts.euro(inRubric));
    }
  }

  /// The books hold the VAT on private use, not the amount it is owed on; that was computed back.
  record PrivateUse(Money vat, Money turnover) implements VatQuestion {
    @Override
    public String in(Texts texts) {
      return texts.get("vat.question.PrivateUse", texts.euro(vat), texts.euro(turnover));
    }
  }

  /// Lines with a code that this Meent does not know; they are in no rubric.
  record UnknownCode(String code, Money amount) implements VatQuestion {
    @Override
    public String in(Texts texts) {
      return texts.get("vat.question.UnknownCode", code, texts.euro(amount));
    }
  }
}
