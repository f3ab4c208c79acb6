package coop.meent.einvoice;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Which of the two parties is meant.
public enum Side implements Named {
  SUPPLIER,
  CUSTOMER;

  @Override
  public String in(Texts texts) {
    return texts.get("einvoice.side." + name());
  }
}
