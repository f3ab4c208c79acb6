package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import java.util.List;

/// Why an invoice that was read must not be booked as it stands. As strict as the official rules
/// and no stricter: where these give a euro of slack, so is here.
public sealed interface UblFault extends Refusal {

  String place();

  /// Which sum does not hold.
  enum Sum implements Named {
    LINES,
    ALLOWANCES,
    CHARGES,
    NET,
    TAXABLE,
    VAT_OF_RATE,
    VAT,
    GROSS,
    PAYABLE;

    @Override
    public String in(Texts texts) {
      return texts.get("einvoice.sum." + name());
    }
  }

  /// The figure that stands there and the one that it should be.
  record WrongTotal(String place, Sum sum, Money stated, Money computed) implements UblFault {
    @Override
    public List<Object> arguments() {
      return List.of(place, sum, stated, computed);
    }
  }

  /// The whole invoice is in another currency than the books.
  record OtherCurrency(String place, String currency) implements UblFault {
    @Override
    public List<Object> arguments() {
      return List.of(place, currency);
    }
  }

  /// One amount is in another currency than the invoice.
  record MixedCurrency(String place, String currency, String expected) implements UblFault {
    @Override
    public List<Object> arguments() {
      return List.of(place, currency, expected);
    }
  }
}
