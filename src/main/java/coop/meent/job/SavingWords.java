package coop.meent.job;

import coop.meent.base.Texts;
import coop.meent.job.Saving.Piece;
import coop.meent.work.HoursText;

/// How a piece of what it would cost alone came about: such as "11 × € 45.00 per month".
public final class SavingWords {

  private SavingWords() {}

  public static String of(Piece piece, Texts texts) {
    var price = piece.price();
    var count =
        switch (price.per()) {
          case HOUR, JOB_HOUR -> HoursText.shown(piece.count());
          case YEAR -> texts.get("saving.twelfths", piece.count());
          case MONTH, INVOICE -> texts.value(piece.count());
        };
    return texts.get("saving.piece", count, texts.euro(price.price()), price.per().in(texts));
  }

  /// Whose it is and where it was found.
  public static String why(Piece piece, Texts texts) {
    var price = piece.price();
    return price
            .resolution()
            .map(one -> texts.get("saving.decided", one.words(), one.on(), price.from()))
            .orElseGet(() -> texts.get("saving.own", price.from()))
        + " "
        + price.source();
  }
}
