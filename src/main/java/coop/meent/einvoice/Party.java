package coop.meent.einvoice;

import java.util.Locale;
import java.util.Optional;

/// Who supplies or buys.
///
/// @param name the legal name
/// @param tradeName where it goes by another
/// @param registration in the trade register
/// @param vatNumber with the country's letters in front and no spaces
/// @param endpoint the electronic address on the Peppol network; see [#reachedAt]
public record Party(
    String name,
    Optional<String> tradeName,
    Address address,
    Optional<PartyId> registration,
    Optional<String> vatNumber,
    Optional<PartyId> endpoint,
    Contact contact) {

  public Party {
    name = name.strip();
    registration = registration.filter(id -> !id.number().isEmpty());
    vatNumber = vatNumber.map(Party::vat).filter(number -> !number.isEmpty());
    endpoint = endpoint.filter(id -> !id.number().isEmpty());
  }

  private static String vat(String number) {
    return number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
  }

  public static Party of(String name, Address address) {
    return new Party(
        name,
        Optional.empty(),
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.NOBODY);
  }

  public Party withTradeName(String trade) {
    return new Party(name, Optional.of(trade), address, registration, vatNumber, endpoint, contact);
  }

  public Party withAddress(Address other) {
    return new Party(name, tradeName, other, registration, vatNumber, endpoint, contact);
  }

  public Party withKvk(String number) {
    return withRegistration(PartyId.kvk(number));
  }

  public Party withRegistration(PartyId id) {
    return new Party(name, tradeName, address, Optional.of(id), vatNumber, endpoint, contact);
  }

  public Party withVatNumber(String number) {
    return new Party(
        name, tradeName, address, registration, Optional.of(number), endpoint, contact);
  }

  public Party withEndpoint(PartyId id) {
    return new Party(name, tradeName, address, registration, vatNumber, Optional.of(id), contact);
  }

  public Party withContact(Contact other) {
    return new Party(name, tradeName, address, registration, vatNumber, endpoint, other);
  }

  /// The address on the Peppol network: the one that was given, else the number in the Dutch or
  /// Belgian trade register, which is an address there too, else a Dutch VAT number. Whether
  /// anybody listens there, only the network knows.
  public Optional<PartyId> reachedAt() {
    return endpoint
        .or(() -> registration.filter(Party::isAnAddress))
        .or(() ->
            vatNumber
                .filter(number -> number.startsWith("NL"))
                .map(number -> new PartyId(PartyId.DUTCH_VAT, number)));
  }

  private static boolean isAnAddress(PartyId id) {
    return id.isDutch() || id.scheme().equals(PartyId.BELGIAN_ENTERPRISE);
  }
}
