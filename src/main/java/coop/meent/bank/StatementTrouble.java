package coop.meent.bank;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Refusal;
import coop.meent.xml.XmlTrouble;

/// What is wrong with the XML of a statement file.
record StatementTrouble(String file) implements XmlTrouble {

  @Override
  public Refusal damaged(String place) {
    return new StatementRefusal.Damaged(file, place);
  }

  @Override
  public Refusal wrongEncoding(String claimed, String place) {
    return new StatementRefusal.WrongEncoding(file, claimed, place);
  }

  @Override
  public Refusal doctype(String place) {
    return new StatementRefusal.Doctype(file, place);
  }

  @Override
  public Refusal tooLarge(String place) {
    return new StatementRefusal.TooLarge(file, place);
  }
}
