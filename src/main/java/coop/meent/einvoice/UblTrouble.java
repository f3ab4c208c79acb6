package coop.meent.einvoice;

import coop.meent.base.Refusal;
import coop.meent.xml.XmlTrouble;

/// What is wrong with the XML of an invoice.
record UblTrouble(String file) implements XmlTrouble {

  @Override
  public Refusal damaged(String place) {
    return new UblRefusal.Damaged(file, place);
  }

  @Override
  public Refusal wrongEncoding(String claimed, String place) {
    return new UblRefusal.WrongEncoding(file, claimed, place);
  }

  @Override
  public Refusal doctype(String place) {
    return new UblRefusal.Doctype(file, place);
  }

  @Override
  public Refusal tooLarge(String place) {
    return new UblRefusal.TooLarge(file, place);
  }
}
