package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// An amount that is estimated, and so is never shown to the cent: in tens of euros below ten
/// thousand, in hundreds above.
///
/// @param cents about
public record Euros(double cents) implements Named {

  @Override
  public String in(Texts texts) {
    double euros = cents / 100;
    long step = Math.abs(euros) < 10_000 ? 10 : 100;
    return texts.get("outlook.euros", Math.round(euros / step) * step);
  }
}
