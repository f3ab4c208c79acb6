package coop.meent.spreadsheet;

import coop.meent.base.Refusal;
import coop.meent.xml.XmlTrouble;

/// What is wrong with the XML of one part of a workbook.
record PartTrouble(String file, String part) implements XmlTrouble {

  @Override
  public Refusal damaged(String place) {
    return new SpreadsheetRefusal.DamagedWorkbook(file, part, place);
  }

  @Override
  public Refusal wrongEncoding(String claimed, String place) {
    return new SpreadsheetRefusal.DamagedWorkbook(file, part, place);
  }

  @Override
  public Refusal doctype(String place) {
    return new SpreadsheetRefusal.Doctype(file, part);
  }

  @Override
  public Refusal tooLarge(String place) {
    return new SpreadsheetRefusal.TooMuch(file, part + " " + place);
  }
}
