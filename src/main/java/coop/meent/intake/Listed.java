package coop.meent.intake;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.List;

/// Whom a spreadsheet lists; `intake.listed.<CASE>` in words.
public enum Listed implements Named {
  MEMBERS,
  CLIENTS;

  private static final List<Field> OF_MEMBERS =
      List.of(
          Field.NAME,
          Field.GIVEN,
          Field.INFIX,
          Field.FAMILY,
          Field.TRADE,
          Field.EMAIL,
          Field.PHONE,
          Field.IBAN,
          Field.TOWN,
          Field.JOINED,
          Field.LEFT,
          Field.LEGAL);
  private static final List<Field> OF_CLIENTS =
      List.of(
          Field.NAME,
          Field.STREET,
          Field.HOUSE,
          Field.POSTCODE,
          Field.TOWN,
          Field.COUNTRY,
          Field.EMAIL,
          Field.KVK,
          Field.VAT,
          Field.DAYS,
          Field.LANGUAGE,
          Field.REFERENCE,
          Field.CONTACT,
          Field.CONTACT_PART,
          Field.CONTACT_EMAIL,
          Field.CONTACT_PHONE);

  /// What is known of a client's contact, whose own row or part of a row it is.
  static final List<Field> OF_CONTACTS =
      List.of(Field.CONTACT, Field.CONTACT_PART, Field.CONTACT_EMAIL, Field.CONTACT_PHONE);

  /// What can be known of one of them.
  public List<Field> fields() {
    return switch (this) {
      case MEMBERS -> OF_MEMBERS;
      case CLIENTS -> OF_CLIENTS;
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("intake.listed." + name());
  }
}
