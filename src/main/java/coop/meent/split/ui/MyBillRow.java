package coop.meent.split.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.split.Mirror;
import coop.meent.split.SelfBillService;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A thing between a member and the cooperative: an invoice, a payment, a contribution.
///
/// @param bill empty of what is no invoice
/// @param released of an invoice
record MyBillRow(Mirror pair, Optional<SelfBillService.Standing> bill, Optional<Money> released) {

  @Nullable Badge state(Texts texts) {
    return bill.map(one -> badge(one, texts)).orElse(null);
  }

  private static Badge badge(SelfBillService.Standing one, Texts texts) {
    var tone =
        switch (one.state()) {
          case OPEN -> Tone.WAIT;
          case OBJECTED -> Tone.LOOK;
          case ACCEPTED, ACCEPTED_BY_SILENCE -> Tone.OK;
          case CREDIT, CREDITED -> Tone.NEUTRAL;
        };
    return new Badge(tone, one.state().in(texts));
  }
}
