package coop.meent.intake;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a spreadsheet can hold; `intake.field.<FIELD>` in words. Each knows how people
/// call it, in Dutch and in English, with nothing but letters and figures.
public enum Field implements Named {
  NAME(
      "naam volledigenaam name fullname lid member bedrijf bedrijfsnaam klant klantnaam"
          + " opdrachtgever client clientname company companyname customer customername organisatie"
          + " organisation organization relatie"),
  GIVEN("voornaam roepnaam firstname givenname"),
  INFIX("tussenvoegsel tussenvoegsels infix nameprefix"),
  FAMILY("achternaam familienaam lastname surname familyname"),
  TRADE("beroep vak vakgebied werk discipline trade profession occupation"),
  EMAIL(
      "email emailadres mail mailadres emailaddress factuuremail emailvoorfacturen"
          + " emailforinvoices invoiceemail"),
  PHONE(
      "telefoon telefoonnummer tel telnr mobiel mobielnummer mobielenummer gsm phone phonenumber"
          + " telephone telephonenumber mobile mobilephone"),
  IBAN("iban rekening rekeningnummer bankrekening bankrekeningnummer bankaccount accountnumber"),
  STREET(
      "straat straatnaam adres straatennummer straatenhuisnummer factuuradres bezoekadres street"
          + " address streetandnumber streetaddress addressline1"),
  HOUSE("huisnummer huisnr housenumber"),
  POSTCODE("postcode pc zip zipcode postalcode"),
  TOWN("plaats woonplaats plaatsnaam stad vestigingsplaats town city"),
  COUNTRY("land landcode country countrycode"),
  KVK("kvk kvknummer kvknr handelsregister handelsregisternummer coc cocnumber kvknumber"),
  VAT(
      "btw btwnummer btwnr btwid btwidentificatienummer vat vatnumber vatid vatno"
          + " vatidentificationnumber"),
  DAYS(
      "betaaltermijn betalingstermijn betaaltermijndagen betaaltbinnendagen paymentterm"
          + " paymentterms paymentdays payswithindays"),
  LANGUAGE("taal taalvanpapieren language languageofpapers"),
  REFERENCE("referentie kenmerk kenmerkvandeklant kostenplaats reference clientsreference"),
  CONTACT(
      "contactpersoon contact contactnaam naamcontactpersoon naamcontact tav contactperson"
          + " contactname nameofcontact attention"),
  CONTACT_PART(
      "functie functiecontactpersoon contactfunctie rol rolcontactpersoon jobtitle role position"
          + " contactrole partthere"),
  CONTACT_EMAIL(
      "emailcontactpersoon contactemail mailcontactpersoon emailcontact emailvancontact"
          + " contactpersonemail emailofcontact"),
  CONTACT_PHONE(
      "telefooncontactpersoon contacttelefoon mobielcontactpersoon telefooncontact"
          + " telefoonvancontact contactphone contactpersonphone telephoneofcontact"),
  JOINED(
      "lidsinds sinds ingangsdatum toetredingsdatum datumlid inschrijfdatum lidvanaf joined"
          + " joindate membersince memberfrom since"),
  LEFT("lidtot uitgetreden uitschrijfdatum einddatum lidtotenmet left leftdate memberuntil"),
  LEGAL("rechtspersoon legalentity");

  private final String called;

  Field(String called) {
    this.called = called;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("intake.field." + name());
  }

  List<String> called() {
    return List.of(called.split(" "));
  }

  /// What a column with this name above it holds, as far as its name says it.
  static Optional<Field> of(String heading, List<Field> among) {
    var plain = plain(heading);
    return among.stream().filter(field -> field.called().contains(plain)).findFirst();
  }

  /// Letters and figures alone, without accents and capitals.
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
