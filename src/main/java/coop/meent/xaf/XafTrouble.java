package coop.meent.xaf;

import coop.meent.base.Refusal;
import coop.meent.xml.XmlTrouble;

/// What is wrong with the XML of an audit file.
record XafTrouble(String file) implements XmlTrouble {

  @Override
  public Refusal damaged(String place) {
    return new XafRefusal.Damaged(file, place);
  }

  @Override
  public Refusal wrongEncoding(String claimed, String place) {
    return new XafRefusal.WrongEncoding(file, claimed, place);
  }

  @Override
  public Refusal doctype(String place) {
    return new XafRefusal.Doctype(file, place);
  }

  @Override
  public Refusal tooLarge(String place) {
    return new XafRefusal.TooLarge(file, place);
  }
}
